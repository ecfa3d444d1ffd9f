// SPDX-License-Identifier: GPL-3.0-or-later

// What is concluded of an Abort of which nobody has heard, once the window is over.
#include "core/utctime.h"
#include "lock/settle.h"

#include <QTest>

using namespace vaultlock;
using journal::EntryKind;

namespace {

const VaultArn vault =
    *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records"));
const QByteArray ours = R"({"Version":"2012-10-17","Statement":[]})";
const QByteArray theirs = R"({"Version":"2012-10-17","Statement":[{}]})";
const QDateTime begun = utcTime({2026, 3, 2}, {15, 4});

lock::Moment hoursLater(int hours)
{
    return {begun.addSecs(hours * 3600), std::chrono::hours(100 + hours)};
}

journal::Entry entryOf(EntryKind kind, const QUuid &attempt, int hours)
{
    journal::Entry entry;
    entry.kind = kind;
    entry.time = begun.addSecs(hours * 3600);
    entry.attempt = attempt;
    if (kind == EntryKind::InitiateIntended)
        entry.policy = ours;
    if (kind == EntryKind::LockIdReceived)
        entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    if (kind != EntryKind::AbortIntended)
        entry.expires = begun.addDays(1);
    entry.policySha256 = lock::sha256Hex(ours);
    return entry;
}

/// 20 hours after the Initiate an Abort was intended; then the program was killed.
lock::Context killedWhileItAborted(const lock::Moment &now)
{
    const std::chrono::milliseconds requestLife(35'000);
    lock::Context context(vault, LockOrigin::sandbox(QStringLiteral("s")),
                          QStringLiteral("http://127.0.0.1:1"), requestLife);
    const QUuid attempt = QUuid::createUuid();
    context.attempts = lock::attemptsIn({entryOf(EntryKind::InitiateIntended, attempt, 0),
                                         entryOf(EntryKind::LockIdReceived, attempt, 0),
                                         entryOf(EntryKind::AbortIntended, attempt, 20)},
                                        {}, now, requestLife);
    return context;
}

} // namespace

class SettleTest : public QObject
{
    Q_OBJECT

private slots:
    void anAbortWithoutAnOutcomeIsConcludedByWhatCameAfterIt_data();
    void anAbortWithoutAnOutcomeIsConcludedByWhatCameAfterIt();
};

void SettleTest::anAbortWithoutAnOutcomeIsConcludedByWhatCameAfterIt_data()
{
    QTest::addColumn<int>("madeAfterHours"); // somebody else's lock; -1: there is none
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("readAfterHours");
    QTest::addColumn<int>("concluded");
    const auto row = [](const char *name, int made, bool isLocked, int read, EntryKind kind) {
        QTest::newRow(name) << made << isLocked << read << static_cast<int>(kind);
    };
    row("no lock, within the window", -1, false, 21, EntryKind::Aborted);
    row("no lock, behind its end", -1, false, 30, EntryKind::Expired);
    // For another lock this one had to be gone, and its time had not run out yet.
    row("another one, made within the window", 21, false, 30, EntryKind::Aborted);
    row("another one, made within the window and locked", 21, true, 30, EntryKind::Aborted);
    row("another one, made behind its end", 26, false, 30, EntryKind::Expired);
}

void SettleTest::anAbortWithoutAnOutcomeIsConcludedByWhatCameAfterIt()
{
    QFETCH(int, madeAfterHours);
    QFETCH(bool, isLocked);
    QFETCH(int, readAfterHours);
    QFETCH(int, concluded);
    const lock::Moment now = hoursLater(readAfterHours);
    lock::Context context = killedWhileItAborted(now);
    lock::Reading reading{lock::NoLockThere{}, ServerTime{now.utc, now.sinceBoot}};
    if (madeAfterHours >= 0) {
        const QDateTime made = begun.addSecs(madeAfterHours * 3600);
        reading.answer = aws::VaultLock{theirs,
                                        isLocked ? aws::ServiceLockState::Locked
                                                 : aws::ServiceLockState::InProgress,
                                        made,
                                        isLocked ? std::optional<QDateTime>() : made.addDays(1),
                                        {}};
    }
    const lock::Settlement settlement = lock::settle(context, reading, now);
    QCOMPARE(settlement.notes.size(), 1u);
    const auto &note = std::get<lock::command::Note>(settlement.notes.front());
    QCOMPARE(static_cast<int>(note.entry.kind), concluded);
}

QTEST_GUILESS_MAIN(SettleTest)
#include "tst_settle.moc"
