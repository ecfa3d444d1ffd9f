#include "lockstates.h"
#include "ui/lock/locksight.h"
#include "words/lockwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class LockSightTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLockIdWhereverItIsKnown();
    void letsAnIdBeEnteredOnlyWhereTheJournalHasNone();
    void tellsWhenTheServiceSaidIt();
    void tellsNoTimeForWhatTheServiceHasNotSaid();
    void tellsTheEndAndWhetherItIsEstimated();
    void tellsWhenALockHasEnded();
    void isQuietWhileAllIsWell();
    void warnsOfEveryOtherCustody();
    void tellsWhyTheLockCouldNotBeRead();
    void tellsThatAnIdFromTheJournalIsNotConfirmed();
    void saysThatOnlyPermissionsCanDenyAReading();
};

void LockSightTest::findsTheLockIdWhereverItIsKnown()
{
    QCOMPARE(ui::lockIdOf(inProgress()), exampleId);
    QCOMPARE(ui::lockIdOf(lock::Completing{inProgress(), true}), exampleId);
    QCOMPARE(ui::lockIdOf(lock::Aborting{inProgress()}), exampleId);
    QCOMPARE(ui::lockIdOf(lock::Unknown{errorOf(ErrorKind::TimedOut), tests::lockIdOf()}),
             exampleId);
    QCOMPARE(ui::lockIdOf(outcomeUnknown(tests::lockIdOf())), exampleId);
    QCOMPARE(ui::lockIdOf(inProgress(LockIdCustody::Lost)), QString());
    QCOMPARE(ui::lockIdOf(lock::Initiating{}), QString());
    QCOMPARE(ui::lockIdOf(lock::Locked{}), QString());
}

void LockSightTest::letsAnIdBeEnteredOnlyWhereTheJournalHasNone()
{
    QVERIFY(ui::mayEnterLockId(inProgress(LockIdCustody::Elsewhere)));
    QVERIFY(ui::mayEnterLockId(inProgress(LockIdCustody::Unread)));
    QVERIFY(!ui::mayEnterLockId(inProgress(LockIdCustody::Held)));
    QVERIFY(!ui::mayEnterLockId(inProgress(LockIdCustody::NotDurable)));
    QVERIFY(!ui::mayEnterLockId(inProgress(LockIdCustody::Lost)));
    QVERIFY(!ui::mayEnterLockId(lock::Unlocked{}));
}

void LockSightTest::tellsWhenTheServiceSaidIt()
{
    const QDateTime at({2026, 3, 2}, {15, 4, 0}, Qt::UTC);
    QCOMPARE(ui::timeOfReading(inProgress()), at);
    QCOMPARE(ui::timeOfReading(lock::Unlocked{at}), at);
    QCOMPARE(ui::timeOfReading(lock::NoVault{at}), at);
    QCOMPARE(ui::timeOfReading(lock::Locked{{}, at.addDays(-1), at}), at);
    QCOMPARE(ui::timeOfReading(lock::Expired{at.addSecs(-1), at}), at);
}

void LockSightTest::tellsNoTimeForWhatTheServiceHasNotSaid()
{
    QVERIFY(!ui::timeOfReading(lock::Unknown{}).isValid());
    QVERIFY(!ui::timeOfReading(lock::Initiating{}).isValid());
    QVERIFY(!ui::timeOfReading(lock::Completing{inProgress(), true}).isValid());
    QVERIFY(!ui::timeOfReading(lock::Aborting{inProgress()}).isValid());
    QVERIFY(!ui::timeOfReading(outcomeUnknown()).isValid());
}

void LockSightTest::tellsTheEndAndWhetherItIsEstimated()
{
    const QTimeZone athens("Europe/Athens");
    lock::InProgress known = inProgress();
    const QString line = ui::expiryLine(known, athens);
    QCOMPARE(QString(line).replace(QChar::Nbsp, u' '),
             QStringLiteral("Ends Tuesday 3 March 2026, 13:41 (11:41 UTC)"));
    known.expiryIsEstimated = true;
    QVERIFY(ui::expiryLine(known, athens).contains(QStringLiteral("(estimated)")));
    known.expires.reset();
    QCOMPARE(ui::expiryLine(known, athens), QString());
}

void LockSightTest::tellsWhenALockHasEnded()
{
    const lock::Expired expired{QDateTime({2026, 3, 3}, {11, 41, 0}, Qt::UTC), {}};
    QVERIFY(ui::expiryLine(expired, QTimeZone::utc()).startsWith(QStringLiteral("Ended Tuesday")));
}

void LockSightTest::isQuietWhileAllIsWell()
{
    QVERIFY(!ui::noticeOf(inProgress()));
    QVERIFY(!ui::noticeOf(lock::Completing{inProgress(), true}));
    QVERIFY(!ui::noticeOf(lock::Unknown{}));
    QVERIFY(!ui::noticeOf(lock::Unlocked{}));
    QVERIFY(!ui::noticeOf(lock::Locked{}));
    QVERIFY(!ui::noticeOf(lock::Expired{}));
}

void LockSightTest::warnsOfEveryOtherCustody()
{
    const std::pair<LockIdCustody, bool> custodies[] = {{LockIdCustody::NotDurable, true},
                                                        {LockIdCustody::Lost, true},
                                                        {LockIdCustody::Unread, true},
                                                        {LockIdCustody::Elsewhere, false}};
    for (const auto &custody : custodies) {
        const auto notice = ui::noticeOf(inProgress(custody.first));
        QVERIFY(notice);
        QCOMPARE(notice->heading, words::custodyHeading(custody.first));
        QCOMPARE(notice->text, words::custodyWarning(custody.first));
        QVERIFY(!notice->heading.isEmpty());
        QCOMPARE(notice->isAlarming, custody.second);
    }
}

void LockSightTest::tellsWhyTheLockCouldNotBeRead()
{
    const auto unread = ui::noticeOf(lock::Unknown{errorOf(ErrorKind::TimedOut)});
    QVERIFY(unread);
    QCOMPARE(unread->heading, words::notReadHeading());
    QVERIFY(unread->text.contains(QStringLiteral("did not answer in time")));
    const auto unknown = ui::noticeOf(outcomeUnknown());
    QVERIFY(unknown);
    QCOMPARE(unknown->heading, words::outcomeUnknownHeading());
}

void LockSightTest::tellsThatAnIdFromTheJournalIsNotConfirmed()
{
    const QString warning = words::unconfirmedLockIdWarning();
    for (const lock::State &state :
         {lock::State(lock::Unknown{{}, tests::lockIdOf()}),
          lock::State(lock::Unknown{errorOf(ErrorKind::NameNotResolved), tests::lockIdOf()}),
          lock::State(outcomeUnknown(tests::lockIdOf()))}) {
        const auto notice = ui::noticeOf(state);
        QVERIFY(notice);
        QVERIFY(notice->text.contains(warning));
    }
    QVERIFY(!ui::noticeOf(outcomeUnknown())->text.contains(warning));
}

void LockSightTest::saysThatOnlyPermissionsCanDenyAReading()
{
    const auto notice = ui::noticeOf(lock::Unknown{errorOf(ErrorKind::AccessDenied)});
    QVERIFY(notice->text.contains(QStringLiteral("glacier:GetVaultLock")));
}

QTEST_GUILESS_MAIN(LockSightTest)
#include "tst_locksight.moc"
