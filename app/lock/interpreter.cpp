// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/interpreter.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "lock/reducer.h"
#include "lock/servicereader.h"

#include <QPointer>

#include <utility>

namespace vaultlock::lock {

Interpreter::Interpreter(Services services, VaultArn vault, LockOrigin origin, Listener listener)
    : m_services(services)
    , m_context(std::move(vault), std::move(origin),
                services.client.settings().endpoint.url().toString(), requestLife(services.client))
    , m_listener(std::move(listener))
{
    // Queued: an append of our own is known before its echo is looked at.
    connect(
        &m_services.journal, &journal::Journal::changed, this,
        [this] { process(event::JournalChanged{}); }, Qt::QueuedConnection);
}

void Interpreter::process(const Event &event)
{
    m_queue.push_back(event);
    if (m_isProcessing)
        return;
    m_isProcessing = true;
    const QPointer<Interpreter> self(this);
    while (self && !m_queue.empty()) {
        const Event next = std::move(m_queue.front());
        m_queue.pop_front();
        reduceOne(next);
    }
    if (self)
        m_isProcessing = false;
}

void Interpreter::reduceOne(const Event &event)
{
    Reduction reduction = reduce(m_context, event, Moment::of(m_services.clock));
    const bool hasNewState = reduction.context.revision != m_context.revision;
    m_context = std::move(reduction.context);
    for (const Command &command : reduction.commands)
        run(command);
    announce(reduction.commands, hasNewState);
}

void Interpreter::announce(const Commands &commands, bool hasNewState)
{
    const QPointer<Interpreter> self(this);
    const auto tell = [&](const auto &telling) {
        if (self)
            telling();
    };
    // The lock ID is told before the state that holds it, and a failure after what is true now.
    for (const Command &command : commands) {
        if (const auto *told = std::get_if<command::Announce>(&command))
            tell([&] { m_listener.lockIdKept(told->lockId); });
    }
    if (hasNewState)
        tell([&] { m_listener.stateChanged(); });
    for (const Command &command : commands) {
        if (const auto *report = std::get_if<command::ReportFailure>(&command))
            tell([&] { m_listener.failed(report->operation, report->error); });
        else if (const auto *refused = std::get_if<command::RefuseLockId>(&command))
            tell([&] { m_listener.lockIdRefused(refused->error); });
    }
}

void Interpreter::run(const Command &given)
{
    const VaultName &vault = m_context.vault.name();
    if (const auto *read = std::get_if<command::ReadJournal>(&given)) {
        whenDone(m_services.journal.read({m_context.vault.toString()}), this,
                 [this, ticket = read->ticket](const Result<std::vector<journal::Entry>> &entries) {
                     process(event::JournalRead{ticket, entries});
                 });
    } else if (const auto *ask = std::get_if<command::ReadService>(&given)) {
        readService(m_services, vault, this, [this, ticket = ask->ticket](const Reading &reading) {
            process(event::ServiceRead{ticket, reading});
        });
    } else if (const auto *appended = std::get_if<command::AppendAndWait>(&given)) {
        append(appended->ticket, appended->entry);
    } else if (const auto *noted = std::get_if<command::Note>(&given)) {
        append(0, noted->entry, noted->behind);
    } else if (const auto *initiate = std::get_if<command::SendInitiate>(&given)) {
        whenDone(m_services.client.initiateVaultLock(vault, initiate->policy), this,
                 [this, ticket = initiate->ticket](const Result<aws::InitiateReply> &reply) {
                     process(event::InitiateAnswered{ticket, reply});
                 });
    } else if (const auto *complete = std::get_if<command::SendComplete>(&given)) {
        whenDone(m_services.client.completeVaultLock(vault, complete->lockId), this,
                 [this, ticket = complete->ticket](const Result<aws::ReplyMetadata> &reply) {
                     process(event::ChangeAnswered{ticket, reply});
                 });
    } else if (const auto *abort = std::get_if<command::SendAbort>(&given)) {
        whenDone(m_services.client.abortVaultLock(vault), this,
                 [this, ticket = abort->ticket](const Result<aws::ReplyMetadata> &reply) {
                     process(event::ChangeAnswered{ticket, reply});
                 });
    } else if (const auto *wake = std::get_if<command::WakeLater>(&given)) {
        m_services.scheduler.after(
            wake->delay, this, [this, ticket = wake->ticket] { process(event::WokenUp{ticket}); });
    } else if (const auto *answer = std::get_if<command::AnswerCheck>(&given)) {
        for (const auto &check : std::exchange(m_checks, {}))
            check->keep(answer->check);
    }
}

void Interpreter::append(quint64 ticket, const journal::Entry &entry,
                         const std::optional<journal::EntryMark> &behind)
{
    whenDone(m_services.journal.append(entry, behind), this,
             [this, ticket](const Result<qint64> &sequence) {
                 if (!sequence)
                     qCWarning(logLock)
                         << "an entry could not be journaled:" << sequence.error().detail;
                 process(event::EntryAppended{ticket, sequence});
             });
}

QFuture<Result<CompletionCheck>> Interpreter::checkCompletion()
{
    m_checks.push_back(std::make_shared<KeptPromise<CompletionCheck>>());
    const auto future = m_checks.back()->future();
    process(event::CheckRequested{});
    return future;
}

} // namespace vaultlock::lock
