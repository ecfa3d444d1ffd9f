// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the reducer by hand, answer by answer.
#pragma once

#include "core/utctime.h"
#include "simulatedworld.h"

namespace vaultlock::tests {

using namespace lock;

inline const QByteArray otherPolicy = R"({"Version":"2012-10-17","Statement":[{}]})";

inline QString nameOf(const Command &given)
{
    static const char *const names[] = {
        "ReadJournal", "ReadService", "Append",   "Note",          "SendInitiate", "SendComplete",
        "SendAbort",   "WakeLater",   "Announce", "ReportFailure", "RefuseLockId", "AnswerCheck"};
    return QString::fromLatin1(names[given.index()]);
}

inline QStringList namesOf(const Commands &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(nameOf(command));
    return names;
}

/// Drives the reducer by hand, answer by answer.
class Driver
{
public:
    Driver()
        : context(simulatedVault, simulatedOrigin, QStringLiteral("http://127.0.0.1:1"),
                  std::chrono::milliseconds(35'000))
    {
    }

    QStringList gives(const Event &event)
    {
        Reduction reduction = reduce(context, event, now);
        context = std::move(reduction.context);
        commands = std::move(reduction.commands);
        return namesOf(commands);
    }
    QStringList journalIs(const Result<std::vector<journal::Entry>> &entries)
    {
        return gives(event::JournalRead{context.ticket, entries});
    }
    QStringList journalIsEmpty() { return journalIs(std::vector<journal::Entry>{}); }
    QStringList serviceSays(const Reading &reading)
    {
        return gives(event::ServiceRead{context.ticket, reading});
    }
    QStringList isAppended() { return gives(event::EntryAppended{context.ticket, 1}); }
    QStringList isNotAppended()
    {
        return gives(event::EntryAppended{context.ticket, failure(ErrorKind::JournalUnavailable)});
    }

    /// To a known state with no lock.
    void readNoLock()
    {
        gives(event::RefreshRequested{});
        journalIsEmpty();
        serviceSays(noLock());
    }
    void untilSending()
    {
        readNoLock();
        gives(event::InitiateRequested{simulatedPolicy, {}, attempt});
        journalIsEmpty();
        serviceSays(noLock());
        intent = std::get<command::AppendAndWait>(commands.back()).entry;
        isAppended();
    }
    void untilInProgress()
    {
        untilSending();
        gives(event::InitiateAnswered{context.ticket, reply()});
        received = std::get<command::AppendAndWait>(commands.back()).entry;
        isAppended();
        serviceSays(lock());
        for (const Command &command : commands) {
            if (const auto *note = std::get_if<command::Note>(&command))
                dated = note->entry;
        }
    }

    ServerTime serverTime() const { return {now.utc, now.sinceBoot}; }
    Reading noLock() const { return {NoLockThere{}, serverTime()}; }
    Reading noVault() const { return {NoVaultThere{}, serverTime()}; }
    Reading nothing() const
    {
        return {ReadingFailed{Error{ErrorKind::TimedOut, {}, 0, {}, {}}}, std::nullopt};
    }
    Reading lock(const QByteArray &policy = simulatedPolicy, bool isLocked = false) const
    {
        return {aws::VaultLock{policy,
                               isLocked ? aws::ServiceLockState::Locked
                                        : aws::ServiceLockState::InProgress,
                               now.utc,
                               isLocked ? std::optional<QDateTime>() : now.utc.addDays(1),
                               {{}, serverTime()}},
                serverTime()};
    }
    aws::InitiateReply reply() const
    {
        return {QStringLiteral("id"), {QStringLiteral("request"), serverTime()}};
    }
    Initiating::Step initiatingStep() const { return std::get<Initiating>(context.state).step; }

    Context context;
    Commands commands;
    Moment now{utcTime({2026, 3, 2}, {15, 4, 0}), std::chrono::hours(5)};
    QUuid attempt = QUuid::createUuid();
    journal::Entry intent;
    journal::Entry received;
    journal::Entry dated; ///< when the service made it
};

inline Error errorOf(ErrorKind kind, int status = 0, const QString &code = {})
{
    return Error{kind, code, status, {}, {}};
}

} // namespace vaultlock::tests
