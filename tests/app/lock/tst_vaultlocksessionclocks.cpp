// SPDX-License-Identifier: GPL-3.0-or-later

// What the service dates wrongly, or does late, takes no lock ID away.
#include "faultrig.h"
#include "lock/dating.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class VaultLockSessionClocksTest : public QObject
{
    Q_OBJECT

private slots:
    void theIdOfOurOwnReplyIsOursWhateverAClockSays_data();
    void theIdOfOurOwnReplyIsOursWhateverAClockSays();
    void aRequestThatIsCarriedOutLateIsOurs_data();
    void aRequestThatIsCarriedOutLateIsOurs();
    void anIdThatIsSavedLateIsStillOurs_data();
    void anIdThatIsSavedLateIsStillOurs();
};

void VaultLockSessionClocksTest::theIdOfOurOwnReplyIsOursWhateverAClockSays_data()
{
    QTest::addColumn<int>("replySeconds");
    QTest::addColumn<int>("createdSeconds");
    QTest::newRow("right") << 0 << 0;
    QTest::newRow("the reply's Date is five hours ahead") << 5 * 3600 << 0;
    QTest::newRow("the reply's Date is five hours behind") << -5 * 3600 << 0;
    QTest::newRow("the lock is dated a day before") << 0 << -86'400;
    QTest::newRow("the lock is dated six minutes later") << 0 << 360;
}

void VaultLockSessionClocksTest::theIdOfOurOwnReplyIsOursWhateverAClockSays()
{
    QFETCH(int, replySeconds);
    QFETCH(int, createdSeconds);
    const Script there = lockThere(retentionPolicy(365), QStringLiteral("InProgress"),
                                   serviceTimeOfDay.addSecs(createdSeconds));
    const bool isOff = replySeconds != 0 || createdSeconds != 0;
    std::vector<journal::Entry> entries;
    {
        FaultRig rig(
            after({initiated({{"x-amz-lock-id", "our-id"}}, serviceTimeOfDay.addSecs(replySeconds)),
                   there}));
        QVERIFY(rig.initiates());
        QTRY_VERIFY(rig.shownLock() && !rig.shownLock()->expiryIsEstimated);
        QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Held);
        QCOMPARE(rig.shownLock()->lockId->toString(), QStringLiteral("our-id"));
        QVERIFY(!rig.shownLock()->contradictions.raiseDoubt());
        QCOMPARE(rig.shownLock()->created, serviceTimeOfDay.addSecs(createdSeconds));
        // What does not fit is journaled as the service said it.
        QTRY_COMPARE(rig.journal.entries().size(), 3u);
        entries = rig.journal.entries();
    }
    QCOMPARE(entries.back().kind, EntryKind::ObservedInProgress);
    QCOMPARE(*entries.back().created, serviceTimeOfDay.addSecs(createdSeconds));
    QCOMPARE(lock::tellsDateAlone(entries.back()), !isOff);
    FaultRig rig({there}, entries);
    rig.session.refresh();
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Held);
    QVERIFY(rig.shownLock()->contradictions == lock::Contradictions());
    QVERIFY(!rig.shownLock()->mayBeAnother);
    QCOMPARE(rig.journal.entries().size(), entries.size());
}

void VaultLockSessionClocksTest::aRequestThatIsCarriedOutLateIsOurs_data()
{
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<int>("dateSeconds");
    QTest::newRow("36 s") << 36 << 0;
    QTest::newRow("ten minutes") << 600 << 0;
    QTest::newRow("36 s, by a service whose Date is wrong") << 36 << 5 * 3600;
}

void VaultLockSessionClocksTest::aRequestThatIsCarriedOutLateIsOurs()
{
    QFETCH(int, secondsLater);
    QFETCH(int, dateSeconds);
    FaultRig rig(after({lostReply(), noLock(dateSeconds), vault(dateSeconds), noLock(dateSeconds),
                        vault(dateSeconds),
                        lockThere(retentionPolicy(365), QStringLiteral("InProgress"),
                                  serviceTimeOfDay.addSecs(secondsLater))},
                       dateSeconds));
    QVERIFY(rig.initiates());
    QTRY_VERIFY(rig.scheduler.pending() > 0);
    QVERIFY(rig.settles());
    QCOMPARE(rig.stage(), lock::LockStage::Unlocked);
    rig.session.refresh();
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Lost);
    QCOMPARE(rig.journal.kinds().back(), EntryKind::InitiateFailed);
    QVERIFY(rig.session.enterLockId(QStringLiteral("found-in-a-log")));
    QTRY_COMPARE(rig.journal.kinds().back(), EntryKind::LockIdEntered);
    QCOMPARE(rig.journal.entries().back().attempt, rig.journal.entries().front().attempt);
}

void VaultLockSessionClocksTest::anIdThatIsSavedLateIsStillOurs_data()
{
    QTest::addColumn<int>("createdSeconds");
    QTest::newRow("dated as the reply") << 0;
    QTest::newRow("dated two seconds later") << 2;
    QTest::newRow("dated an hour later") << 3600;
}

void VaultLockSessionClocksTest::anIdThatIsSavedLateIsStillOurs()
{
    QFETCH(int, createdSeconds);
    FaultRig rig(after({initiated({{"x-amz-lock-id", "our-id"}}),
                        lockThere(retentionPolicy(365), QStringLiteral("InProgress"),
                                  serviceTimeOfDay.addSecs(createdSeconds))}));
    for (const int append : {2, 3, 4, 5, 6}) // it is tried again at every reading
        rig.journal.failAppend(append);
    QVERIFY(rig.initiates());
    QTRY_VERIFY(rig.shownLock() && !rig.shownLock()->expiryIsEstimated);
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::NotDurable);
    const auto isHeldNow = [&rig] {
        rig.session.refresh();
        return rig.shownLock()->custody == lock::LockIdCustody::Held;
    };
    QTRY_VERIFY(isHeldNow());
    QCOMPARE(rig.shownLock()->lockId->toString(), QStringLiteral("our-id"));
    for (int i = 0; i < 2; ++i) {
        rig.session.refresh();
        QTest::qWait(100);
        QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Held);
    }
    const auto kinds = rig.journal.kinds();
    QVERIFY(std::find(kinds.begin(), kinds.end(), EntryKind::LockIdReceived) != kinds.end());
    QVERIFY(std::find(kinds.begin(), kinds.end(), EntryKind::ObservedNoLock) == kinds.end());
}

QTEST_GUILESS_MAIN(VaultLockSessionClocksTest)
#include "tst_vaultlocksessionclocks.moc"
