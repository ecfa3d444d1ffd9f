// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/program.h"

#include "custody/support/service.h"
#include "lock/stateknowledge.h"
#include "support/reviewed.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace vaultlock::tests {

namespace {

aws::SharedCredentials credentials()
{
    auto credentials = std::make_shared<aws::Credentials>();
    credentials->accessKeyId = custodyKeyId;
    credentials->secretAccessKey = Secret(custodySecret);
    return credentials;
}

QByteArray custodyName(const lock::State &state)
{
    using lock::LockIdCustody;
    const lock::InProgress *lock = lock::lockInProgress(state);
    if (!lock)
        return "none";
    switch (lock->custody) {
    case LockIdCustody::Held:
        return "held";
    case LockIdCustody::NotDurable:
        return "not-durable";
    case LockIdCustody::Lost:
        return "lost";
    case LockIdCustody::Elsewhere:
        return "elsewhere";
    case LockIdCustody::Unread:
        return "unread";
    }
    return "";
}

} // namespace

TellingJournal::TellingJournal(journal::Journal &journal, Tell tell)
    : m_journal(journal)
    , m_tell(std::move(tell))
{
    connect(&journal, &Journal::changed, this, &Journal::changed);
    connect(&journal, &Journal::appended, this, [this](const journal::Entry &entry) {
        // Before whoever waits for it hears of it. A continuation in the journal's thread would be
        // earlier, but that of Qt 6.4 can run twice where attaching and finishing meet.
        if (m_tell)
            m_tell("durable " + journal::entryKindName(entry.kind).toLatin1() + ' ' +
                   entry.lockId.toLatin1());
        emit appended(entry);
    });
}

QFuture<Result<qint64>> TellingJournal::append(const journal::Entry &entry,
                                               const std::optional<journal::EntryMark> &behind)
{
    if (!m_tell)
        return m_journal.append(entry, behind);
    if (entry.kind == journal::EntryKind::LockIdReceived)
        m_tell("arrived " + entry.lockId.toLatin1());
    return m_journal.append(entry, behind);
}

QFuture<Result<std::vector<journal::Entry>>> TellingJournal::read(const journal::Selection &which)
{
    return m_journal.read(which);
}

QFuture<Result<QStringList>> TellingJournal::vaults(const journal::VaultPage &page)
{
    return m_journal.vaults(page);
}

void NoWaiting::after(std::chrono::milliseconds, QObject *guard, std::function<void()> action)
{
    QTimer::singleShot(0, guard, std::move(action));
}

void Alarms::after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> action)
{
    m_alarms.erase(std::remove_if(m_alarms.begin(), m_alarms.end(),
                                  [guard](const Alarm &alarm) {
                                      return !alarm.guard || alarm.guard == guard;
                                  }),
                   m_alarms.end());
    m_alarms.push_back({m_clock.sinceBoot() + delay, guard, std::move(action)});
    ++m_set;
}

bool Alarms::ring()
{
    const auto next =
        std::min_element(m_alarms.begin(), m_alarms.end(),
                         [](const Alarm &a, const Alarm &b) { return a.due < b.due; });
    if (next == m_alarms.end())
        return false;
    const Alarm alarm = std::exchange(*next, {});
    m_alarms.erase(next);
    if (alarm.due > m_clock.sinceBoot())
        m_clock.advance(alarm.due - m_clock.sinceBoot());
    if (alarm.guard)
        alarm.action();
    return true;
}

bool until(const std::function<bool()> &holds, std::chrono::milliseconds limit)
{
    bool isOver = false;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout([&isOver] { isOver = true; });
    timer.start(limit);
    while (!holds() && !isOver)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

QByteArray policyOfItsOwn(const VaultArn &vault, int number)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
           R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
           vault.toString().toUtf8() +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":")" +
           QByteArray::number(number) + R"("}}}]})";
}

Program::Program(const QString &journalPath, const QUrl &service, ManualClock &clock, Tell tell,
                 std::chrono::milliseconds deadline)
    : m_credentials(credentials())
    , m_journal(journalPath)
    , m_toldOf(m_journal, tell)
    , m_clock(clock)
    , m_alarms(clock)
    , m_client({*aws::Endpoint::fromUrl(service.toString()), *Region::fromString(custodyRegion), 3,
                deadline},
               m_credentials, m_network, clock, m_noWaiting, m_random)
    , m_tell(std::move(tell))
{
    QObject::connect(&m_journal, &journal::SqliteJournal::verified, &m_journal,
                     [this] { m_isVerified = true; });
}

bool Program::verifies()
{
    return until([this] { return m_isVerified; });
}

std::unique_ptr<lock::VaultLockSession> Program::newSession(const VaultArn &vault)
{
    auto session = std::make_unique<lock::VaultLockSession>(
        lock::Services{m_client, m_toldOf, m_clock, m_alarms}, vault,
        LockOrigin::sandbox(custodyStateId));
    const auto *told = session.get();
    if (m_tell)
        QObject::connect(told, &lock::VaultLockSession::stateChanged, told, [this, told] {
            m_tell("shown " + custodyName(told->state()) + ' ' +
                   lock::lockIdOf(told->state()).toLatin1());
        });
    return session;
}

bool Program::ringsUntil(const std::function<bool()> &holds)
{
    constexpr int most = 100;
    int seen = m_alarms.set();
    for (int rings = 0; rings < most && !holds(); ++rings) {
        // What is under way is waited for; only who has set an alarm waits for nothing else.
        if (!until([&] { return holds() || m_alarms.set() > seen; }))
            return false;
        seen = m_alarms.set();
        if (!holds())
            m_alarms.ring();
    }
    return holds();
}

bool Program::settles(lock::VaultLockSession &session)
{
    int readings = 0;
    const auto watching = QObject::connect(&session, &lock::VaultLockSession::stateChanged,
                                           &session, [&readings] { ++readings; });
    const auto isSettled = [&] {
        return readings > 0 && !session.isBusy() && !session.readingError() &&
               !std::holds_alternative<lock::Unknown>(session.state());
    };
    constexpr int mostReadings = 20;
    for (int i = 0; i < mostReadings && !isSettled(); ++i) {
        const int before = readings;
        session.refresh();
        (void)ringsUntil([&] { return readings > before && !session.isBusy(); });
    }
    QObject::disconnect(watching);
    return isSettled();
}

bool Program::initiates(lock::VaultLockSession &session, int policyNumber)
{
    const auto policy = policy::ReadyPolicy::prepare(policyOfItsOwn(session.vault(), policyNumber),
                                                     {session.vault()}, {});
    if (!policy || !session.initiate(*policy))
        return false;
    return ringsUntil([&session] {
        const auto *lock = std::get_if<lock::InProgress>(&session.state());
        return !session.isBusy() && (!lock || !lock->expiryIsEstimated);
    });
}

bool Program::completes(lock::VaultLockSession &session)
{
    return session.complete(reviewed(session)) &&
           ringsUntil([&session] { return !session.isBusy(); });
}

bool Program::aborts(lock::VaultLockSession &session)
{
    return session.abort() && ringsUntil([&session] { return !session.isBusy(); });
}

bool Program::tries(trial::TrialSession &session, trial::Deed deed)
{
    // No trial waits for an alarm; those that ring are the lock's, and each sets the next.
    return session.run(deed) && until([&session] { return !session.isBusy(); });
}

bool Program::saves(lock::VaultLockSession &session)
{
    m_alarms.ring();
    return ringsUntil([&session] { return !session.hasUnsavedLockId(); });
}

} // namespace vaultlock::tests
