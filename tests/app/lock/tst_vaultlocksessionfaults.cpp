// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

Q_DECLARE_METATYPE(vaultlock::tests::Script)

class VaultLockSessionFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLockWhoseReplyIsLostIsOursWithoutItsId_data();
    void aLockWhoseReplyIsLostIsOursWithoutItsId();
    void anInitiateThatNeverArrivedIsToldOnlyPastItsDeadline();
    void aRefusalIsToldAtOnceAndNotBeforeTheServiceWasAsked();
    void somebodyElsesLockIsToldApart();
    void anUnreadableAnswerIsNeverNoLock_data();
    void anUnreadableAnswerIsNeverNoLock();
    void anUnknownOutcomeIsAskedForLessAndLessOften();
    void theLockStaysOnScreenWithItsTimeWhenTheServiceIsGone();
};

void VaultLockSessionFaultsTest::aLockWhoseReplyIsLostIsOursWithoutItsId_data()
{
    QTest::addColumn<Script>("answer");
    QTest::newRow("connection reset after the request") << lostReply();
    QTest::newRow("half a status line") << halfReply();
    QTest::newRow("201 without a lock ID") << initiated({});
    QTest::newRow("201 with an empty lock ID") << initiated({{"x-amz-lock-id", ""}});
    QTest::newRow("201 with two lock IDs")
        << initiated({{"x-amz-lock-id", "one"}, {"x-amz-lock-id", "two"}});
    QTest::newRow("200 of a captive portal")
        << Script{Script::Reading::Request, httpReply(200, headers(), "<html>Log in</html>")};
    QTest::newRow("500") << refusal(500, "ServiceUnavailableException");
    QTest::newRow("503 of a proxy") << Script{Script::Reading::Request, httpReply(503, {}, "busy")};
    QTest::newRow("403 all the same") << refusal(403, "AccessDeniedException");
}

void VaultLockSessionFaultsTest::aLockWhoseReplyIsLostIsOursWithoutItsId()
{
    QFETCH(Script, answer);
    FaultRig rig(after({answer, lockThere(retentionPolicy(365))}));
    QVERIFY(rig.initiates());
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Lost);
    QVERIFY(!rig.shownLock()->lockId);
    QVERIFY(rig.failures.empty());
    QVERIFY(!rig.session.complete(reviewed(rig.session)));
    QTRY_VERIFY((rig.journal.kinds() ==
                 std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::LockIdLost}));
}

void VaultLockSessionFaultsTest::anInitiateThatNeverArrivedIsToldOnlyPastItsDeadline()
{
    FaultRig rig(after({lostReply(), noLock(), vault(), noLock(), vault()}));
    QVERIFY(rig.initiates());
    // The service says that there is no lock; the request may still be on its way.
    QTRY_VERIFY(rig.scheduler.pending() > 0);
    QCOMPARE(rig.stage(), lock::LockStage::Initiating);
    QVERIFY(rig.failures.empty());
    QVERIFY(!rig.session.initiate(readyPolicy()));
    QVERIFY(rig.scheduler.delays().back() >= rig.client.settings().deadline);

    QVERIFY(rig.settles());
    QCOMPARE(rig.stage(), lock::LockStage::Unlocked);
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.failures.size(), 1u);
    QCOMPARE(rig.failures[0].first, lock::Operation::Initiate);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::ConnectionLost);
    QVERIFY((rig.journal.kinds() ==
             std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::InitiateFailed}));
}

void VaultLockSessionFaultsTest::aRefusalIsToldAtOnceAndNotBeforeTheServiceWasAsked()
{
    FaultRig rig(after({refusal(403, "AccessDeniedException"), noLock(), vault()}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.failures.size(), 1u);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::AccessDenied);
    QCOMPARE(rig.failures[0].second.code, QStringLiteral("AccessDeniedException"));
    QCOMPARE(rig.stage(), lock::LockStage::Unlocked);
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.server.seen().count("GET", lockPath), 3);
    QCOMPARE(rig.journal.entries().back().serviceCode, QStringLiteral("AccessDeniedException"));
}

void VaultLockSessionFaultsTest::somebodyElsesLockIsToldApart()
{
    FaultRig rig(after({refusal(403, "AccessDeniedException"), lockThere(retentionPolicy(1))}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.failures.size(), 1u);
    QVERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Elsewhere);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::AccessDenied);
    QTRY_VERIFY((rig.journal.kinds() ==
                 std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::InitiateFailed}));
}

void VaultLockSessionFaultsTest::anUnreadableAnswerIsNeverNoLock_data()
{
    QTest::addColumn<Script>("answer");
    const auto with = [](int status, const QByteArray &body) {
        return Script{Script::Reading::Request, httpReply(status, headers(), body)};
    };
    QTest::newRow("HTML with 200") << with(200, "<html></html>");
    QTest::newRow("HTML with 404") << with(404, "<html>Not found</html>");
    QTest::newRow("empty") << with(200, "");
    QTest::newRow("an unknown state") << lockThere(retentionPolicy(1), QStringLiteral("Melting"));
    QTest::newRow("half a body") << Script{Script::Reading::Request,
                                           httpReply(200, headers(), R"({"Policy":"{}","State")")};
    QTest::newRow("a redirect") << Script{
        Script::Reading::Request, httpReply(307, headers({{"Location", "http://127.0.0.1:9/"}}))};
    QTest::newRow("403") << refusal(403, "AccessDeniedException");
}

void VaultLockSessionFaultsTest::anUnreadableAnswerIsNeverNoLock()
{
    QFETCH(Script, answer);
    FaultRig rig({answer});
    int told = 0;
    connect(&rig.session, &lock::VaultLockSession::stateChanged, this, [&] { ++told; });
    rig.session.refresh();
    QTRY_COMPARE(told, 1);
    QCOMPARE(rig.stage(), lock::LockStage::Unknown);
    QVERIFY(std::get<lock::Unknown>(rig.session.state()).why);
    QVERIFY(!rig.session.initiate(readyPolicy()));
    QCOMPARE(rig.posts(), 0);
}

void VaultLockSessionFaultsTest::anUnknownOutcomeIsAskedForLessAndLessOften()
{
    FaultRig rig(after({lostReply(), halfReply(), halfReply(), halfReply(), halfReply(),
                        lockThere(retentionPolicy(365))}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.stage(), lock::LockStage::OutcomeUnknown);
    QVERIFY(rig.session.isBusy());
    QVERIFY(!rig.session.initiate(readyPolicy()));
    const auto firstDelay = rig.scheduler.delays().back();
    QVERIFY(rig.scheduler.runNext());
    QTRY_VERIFY(rig.scheduler.delays().back() > firstDelay);
    QCOMPARE(rig.stage(), lock::LockStage::OutcomeUnknown);
    // Asked for by the user, it is read at once.
    for (int i = 0; i < 5 && !rig.shownLock(); ++i) {
        rig.session.refresh();
        QTest::qWait(100);
    }
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Lost);
    QCOMPARE(rig.posts(), 1);
}

void VaultLockSessionFaultsTest::theLockStaysOnScreenWithItsTimeWhenTheServiceIsGone()
{
    FaultRig rig({lockThere(retentionPolicy(1)), halfReply()});
    rig.session.refresh();
    QTRY_VERIFY(rig.shownLock());
    const QDateTime saidAt = rig.shownLock()->asOf;
    rig.clock.advance(std::chrono::hours(1));
    rig.session.refresh();
    QTRY_VERIFY(rig.session.readingError());
    QVERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->asOf, saidAt);
    // Past its end nobody knows.
    rig.clock.advance(std::chrono::hours(24));
    rig.session.refresh();
    QTRY_COMPARE(rig.stage(), lock::LockStage::Unknown);
}

QTEST_GUILESS_MAIN(VaultLockSessionFaultsTest)
#include "tst_vaultlocksessionfaults.moc"
