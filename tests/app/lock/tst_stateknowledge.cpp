// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/stateknowledge.h"
#include "support/lockstates.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class StateKnowledgeTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLockIdWhereverItIsKnown();
    void letsAnIdBeEnteredOnlyWhereTheJournalHasNone();
    void tellsWhenTheServiceSaidIt();
    void tellsNoTimeForWhatTheServiceHasNotSaid();
    void tellsThePolicyInForceAndSinceWhen();
};

void StateKnowledgeTest::findsTheLockIdWhereverItIsKnown()
{
    QCOMPARE(lock::lockIdOf(inProgress()), exampleId);
    QCOMPARE(lock::lockIdOf(lock::Completing{inProgress(), true}), exampleId);
    QCOMPARE(lock::lockIdOf(lock::Aborting{inProgress()}), exampleId);
    QCOMPARE(lock::lockIdOf(lock::Unknown{errorOf(ErrorKind::TimedOut), tests::lockIdOf()}),
             exampleId);
    QCOMPARE(lock::lockIdOf(outcomeUnknown(tests::lockIdOf())), exampleId);
    QCOMPARE(lock::lockIdOf(inProgress(lock::LockIdCustody::Lost)), QString());
    QCOMPARE(lock::lockIdOf(lock::Initiating{}), QString());
    QCOMPARE(lock::lockIdOf(lock::Locked{}), QString());
}

void StateKnowledgeTest::letsAnIdBeEnteredOnlyWhereTheJournalHasNone()
{
    QVERIFY(lock::mayEnterLockId(inProgress(lock::LockIdCustody::Elsewhere)));
    QVERIFY(lock::mayEnterLockId(inProgress(lock::LockIdCustody::Unread)));
    QVERIFY(!lock::mayEnterLockId(inProgress(lock::LockIdCustody::Held)));
    QVERIFY(!lock::mayEnterLockId(inProgress(lock::LockIdCustody::NotDurable)));
    QVERIFY(lock::mayEnterLockId(inProgress(lock::LockIdCustody::Lost)));
    QVERIFY(!lock::mayEnterLockId(lock::Unlocked{}));
}

void StateKnowledgeTest::tellsWhenTheServiceSaidIt()
{
    const QDateTime at = utcTime({2026, 3, 2}, {15, 4, 0});
    QCOMPARE(lock::timeOfReading(inProgress()), at);
    QCOMPARE(lock::timeOfReading(lock::Unlocked{at}), at);
    QCOMPARE(lock::timeOfReading(lock::NoVault{at}), at);
    QCOMPARE(lock::timeOfReading(lock::Locked{{}, at.addDays(-1), at}), at);
    QCOMPARE(lock::timeOfReading(lock::Expired{at.addSecs(-1), at}), at);
}

void StateKnowledgeTest::tellsNoTimeForWhatTheServiceHasNotSaid()
{
    QVERIFY(!lock::timeOfReading(lock::Unknown{}).isValid());
    QVERIFY(!lock::timeOfReading(lock::Initiating{}).isValid());
    QVERIFY(!lock::timeOfReading(lock::Completing{inProgress(), true}).isValid());
    QVERIFY(!lock::timeOfReading(lock::Aborting{inProgress()}).isValid());
    QVERIFY(!lock::timeOfReading(outcomeUnknown()).isValid());
}

void StateKnowledgeTest::tellsThePolicyInForceAndSinceWhen()
{
    const QDateTime at = utcTime({2026, 3, 2}, {11, 41, 0});
    QCOMPARE(lock::policyInForce(inProgress()), QByteArray("{}"));
    QCOMPARE(lock::initiatedAt(lock::Aborting{inProgress()}), at);
    QCOMPARE(lock::policyInForce(lock::Locked{"{ }", at, {}}), QByteArray("{ }"));
    QCOMPARE(lock::initiatedAt(lock::Locked{"{ }", at, {}}), at);
    QVERIFY(!lock::policyInForce(lock::Unlocked{}));
    QVERIFY(!lock::policyInForce(lock::Expired{}));
    QVERIFY(!lock::initiatedAt(lock::Unknown{}).isValid());
}

QTEST_GUILESS_MAIN(StateKnowledgeTest)
#include "tst_stateknowledge.moc"
