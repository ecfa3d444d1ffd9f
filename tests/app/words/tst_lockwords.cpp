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
    void captionsAPolicyExactlyWhereOneIsInForce_data();
    void captionsAPolicyExactlyWhereOneIsInForce();
    void callsAPolicyLockedOnlyWhenItIs();
};

void LockWordsTest::warnsOfNothingWhileTheLockIdIsHeld()
{
    QCOMPARE(words::custodyWarning(LockIdCustody::Held), QString());
}

void LockWordsTest::tellsToCopyAnIdThatIsNotOnDisk()
{
    const QString warning = words::custodyWarning(LockIdCustody::NotDurable);
    QVERIFY2(warning.contains(u"Copy it now"), qPrintable(warning));
}

void LockWordsTest::tellsToStartAgainWhenTheIdNeverArrived()
{
    const QString warning = words::custodyWarning(LockIdCustody::Lost);
    QVERIFY2(warning.contains(u"Abort the lock, then initiate it again"), qPrintable(warning));
}

void LockWordsTest::tellsWhoHasTheIdOfALockMadeElsewhere()
{
    const QString warning = words::custodyWarning(LockIdCustody::Elsewhere);
    QVERIFY2(warning.contains(u"Whoever initiated it"), qPrintable(warning));
}

void LockWordsTest::captionsAPolicyExactlyWhereOneIsInForce_data()
{
    QTest::addColumn<LockStage>("stage");
    QTest::addColumn<bool>("isInForce");
    QTest::newRow("unknown") << LockStage::Unknown << false;
    QTest::newRow("no vault") << LockStage::NoVault << false;
    QTest::newRow("not locked") << LockStage::Unlocked << false;
    QTest::newRow("initiating") << LockStage::Initiating << false;
    QTest::newRow("in progress") << LockStage::InProgress << true;
    QTest::newRow("completing") << LockStage::Completing << true;
    QTest::newRow("locked") << LockStage::Locked << true;
    QTest::newRow("aborting") << LockStage::Aborting << true;
    QTest::newRow("expired") << LockStage::Expired << false;
    QTest::newRow("outcome unknown") << LockStage::OutcomeUnknown << false;
}

void LockWordsTest::captionsAPolicyExactlyWhereOneIsInForce()
{
    QFETCH(LockStage, stage);
    QFETCH(bool, isInForce);
    QCOMPARE(!words::installedPolicyCaption(stage).isEmpty(), isInForce);
}

void LockWordsTest::callsAPolicyLockedOnlyWhenItIs()
{
    QVERIFY(words::installedPolicyCaption(LockStage::Locked).startsWith(u"Locked"));
    QVERIFY(words::installedPolicyCaption(LockStage::InProgress).contains(u"not yet locked"));
}

QTEST_GUILESS_MAIN(LockWordsTest)
#include "tst_lockwords.moc"
