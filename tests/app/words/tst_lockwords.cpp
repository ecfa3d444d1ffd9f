// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lockwords.h"

#include <QTest>

using namespace vaultlock;

class LockWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void warnsOfNothingWhileTheLockIdIsHeld();
    void tellsToCopyAnIdThatIsNotOnDisk();
    void tellsToStartAgainWhenTheIdNeverArrived();
    void tellsWhoHasTheIdOfALockMadeElsewhere();
    void captionsAPolicyWhereOneIsOrMayBeInForce_data();
    void captionsAPolicyWhereOneIsOrMayBeInForce();
    void callsAPolicyLockedOnlyWhenItIs();
};

void LockWordsTest::warnsOfNothingWhileTheLockIdIsHeld()
{
    QCOMPARE(words::custodyWarning(lock::LockIdCustody::Held), QString());
}

void LockWordsTest::tellsToCopyAnIdThatIsNotOnDisk()
{
    const QString warning = words::custodyWarning(lock::LockIdCustody::NotDurable);
    QVERIFY2(warning.contains(u"Copy it now"), qPrintable(warning));
}

void LockWordsTest::tellsToStartAgainWhenTheIdNeverArrived()
{
    const QString warning = words::custodyWarning(lock::LockIdCustody::Lost);
    QVERIFY2(warning.contains(u"Abort the lock, then initiate it again"), qPrintable(warning));
}

void LockWordsTest::tellsWhoHasTheIdOfALockMadeElsewhere()
{
    const QString warning = words::custodyWarning(lock::LockIdCustody::Elsewhere);
    QVERIFY2(warning.contains(u"Whoever initiated it"), qPrintable(warning));
}

void LockWordsTest::captionsAPolicyWhereOneIsOrMayBeInForce_data()
{
    QTest::addColumn<lock::LockStage>("stage");
    QTest::addColumn<bool>("mayBeInForce");
    QTest::newRow("unknown") << lock::LockStage::Unknown << true;
    QTest::newRow("no vault") << lock::LockStage::NoVault << false;
    QTest::newRow("not locked") << lock::LockStage::Unlocked << false;
    QTest::newRow("initiating") << lock::LockStage::Initiating << false;
    QTest::newRow("in progress") << lock::LockStage::InProgress << true;
    QTest::newRow("completing") << lock::LockStage::Completing << true;
    QTest::newRow("locked") << lock::LockStage::Locked << true;
    QTest::newRow("aborting") << lock::LockStage::Aborting << true;
    QTest::newRow("expired") << lock::LockStage::Expired << false;
    QTest::newRow("outcome unknown") << lock::LockStage::OutcomeUnknown << true;
}

void LockWordsTest::captionsAPolicyWhereOneIsOrMayBeInForce()
{
    QFETCH(lock::LockStage, stage);
    QFETCH(bool, mayBeInForce);
    QCOMPARE(!words::installedPolicyCaption(stage).isEmpty(), mayBeInForce);
}

void LockWordsTest::callsAPolicyLockedOnlyWhenItIs()
{
    QVERIFY(words::installedPolicyCaption(lock::LockStage::Locked).startsWith(u"Locked"));
    QVERIFY(words::installedPolicyCaption(lock::LockStage::InProgress).contains(u"not yet locked"));
}

QTEST_GUILESS_MAIN(LockWordsTest)
#include "tst_lockwords.moc"
