// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/runningattempts.h"
#include "support/sampleentries.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using journal::EntryKind;

namespace {

constexpr std::chrono::milliseconds patience = 60s;
const QString one = QStringLiteral("service:aws|111111111111");
const QString another = QStringLiteral("sandbox:s1");

journal::Entry entryOf(int attempt, EntryKind kind, const QString &origin = one)
{
    journal::Entry entry = sampleEntry(attempt);
    entry.kind = kind;
    entry.origin = origin;
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:111111111111:vaults/v");
    entry.serviceCode.clear();
    return entry;
}

lock::Moment later(std::chrono::seconds by)
{
    return {sampleEntry(1).time.addSecs(by.count()), by};
}

std::vector<lock::RunningAttempt> running(const std::vector<journal::Entry> &entries,
                                          std::chrono::seconds age = 1h)
{
    return lock::runningAttempts(entries, later(age), patience);
}

} // namespace

class RunningAttemptsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsALockUntilItHasEnded_data();
    void findsALockUntilItHasEnded();
    void findsAnInitiateWithoutAReplyOnceNobodyWaitsForIt();
    void tellsServicesApart();
    void takesTheNewestAttempt();
    void asksTheJournalForWhatComesToNoEnd();
};

void RunningAttemptsTest::findsALockUntilItHasEnded_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<bool>("isRunning");
    const auto row = [](EntryKind kind, bool isRunning) {
        QTest::newRow(qPrintable(journal::entryKindName(kind))) << kind << isRunning;
    };
    row(EntryKind::LockIdReceived, true);
    row(EntryKind::LockIdLost, true);
    row(EntryKind::LockIdEntered, true);
    row(EntryKind::CompleteIntended, true);
    row(EntryKind::CompleteFailed, true);
    row(EntryKind::AbortIntended, true);
    row(EntryKind::AbortFailed, true);
    row(EntryKind::ObservedInProgress, true);
    row(EntryKind::HandedOver, true);
    row(EntryKind::HandOverFailed, true);
    row(EntryKind::TakenOver, true);
    row(EntryKind::InitiateFailed, false);
    row(EntryKind::Completed, false);
    row(EntryKind::Aborted, false);
    row(EntryKind::Expired, false);
    row(EntryKind::ObservedLocked, false);
    row(EntryKind::ObservedNoLock, false);
}

void RunningAttemptsTest::findsALockUntilItHasEnded()
{
    QFETCH(EntryKind, kind);
    QFETCH(bool, isRunning);
    const std::vector<journal::Entry> entries{entryOf(1, EntryKind::InitiateIntended),
                                              entryOf(1, EntryKind::LockIdReceived),
                                              entryOf(1, kind)};
    const auto found = running(entries);
    QCOMPARE(found.size(), isRunning ? 1u : 0u);
    const auto end = lock::endOf(entries.front().attempt, entries);
    QCOMPARE(end.has_value(), !isRunning);
    if (!isRunning)
        QCOMPARE(end->kind, kind);
    if (!isRunning)
        return;
    QCOMPARE(found.front().lock.attempt, entries.front().attempt);
    QCOMPARE(found.front().lock.origin.key(), one);
    QVERIFY(found.front().lock.isLive());
    QCOMPARE(found.front().lock.expires, *entries.back().expires);
    QCOMPARE(found.front().lock.reading, lock::RunningLock::Reading::NotYet);
}

void RunningAttemptsTest::findsAnInitiateWithoutAReplyOnceNobodyWaitsForIt()
{
    journal::Entry intent = entryOf(1, EntryKind::InitiateIntended);
    intent.expires.reset();
    QVERIFY(running({intent}, 30s).empty());
    const auto found = running({intent}, 90s);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().lock.expires, intent.time.addDays(1));
    QVERIFY(found.front().attempt.open == lock::Operation::Initiate);
}

void RunningAttemptsTest::tellsServicesApart()
{
    const auto found = running({entryOf(1, EntryKind::LockIdReceived),
                                entryOf(2, EntryKind::LockIdReceived, another),
                                entryOf(2, EntryKind::Aborted, another),
                                entryOf(3, EntryKind::LockIdReceived, QStringLiteral("nonsense"))});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().lock.origin.key(), one);
}

void RunningAttemptsTest::takesTheNewestAttempt()
{
    const auto found =
        running({entryOf(1, EntryKind::LockIdReceived), entryOf(2, EntryKind::LockIdReceived)});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().lock.attempt, sampleEntry(2).attempt);
}

void RunningAttemptsTest::asksTheJournalForWhatComesToNoEnd()
{
    const auto kinds = lock::attemptsWithoutEnd().newestKinds;
    const auto asksFor = [&](EntryKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    QVERIFY(asksFor(EntryKind::InitiateIntended));
    QVERIFY(asksFor(EntryKind::LockIdReceived));
    QVERIFY(asksFor(EntryKind::ObservedInProgress));
    QVERIFY(!asksFor(EntryKind::Completed));
    QVERIFY(!asksFor(EntryKind::InitiateFailed));
    QVERIFY(!asksFor(EntryKind::Unverified));
}

QTEST_GUILESS_MAIN(RunningAttemptsTest)
#include "tst_runningattempts.moc"
