// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/lockstates.h"
#include "words/lockwords.h"
#include "words/noticewords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class NoticeWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheEndAndWhetherItIsEstimated();
    void tellsWhenALockHasEnded();
    void isQuietWhileAllIsWell();
    void warnsOfEveryOtherCustody();
    void tellsWhatSpeaksAgainstAnIdAndThatItIsKept();
    void offersWhatStoodInADamagedJournal();
    void tellsWhyTheLockCouldNotBeRead();
    void tellsThatAnIdFromTheJournalIsNotConfirmed();
    void saysThatOnlyPermissionsCanDenyAReading();
};

void NoticeWordsTest::tellsTheEndAndWhetherItIsEstimated()
{
    const QTimeZone athens("Europe/Athens");
    lock::InProgress known = inProgress();
    const QString line = words::expiryLine(known, athens);
    QCOMPARE(QString(line).replace(QChar::Nbsp, u' '),
             QStringLiteral("Ends Tuesday 3 March 2026, 13:41 (11:41 UTC)"));
    known.expiryIsEstimated = true;
    QVERIFY(words::expiryLine(known, athens).contains(QStringLiteral("(estimated)")));
    known.expires.reset();
    QCOMPARE(words::expiryLine(known, athens), QString());
}

void NoticeWordsTest::tellsWhenALockHasEnded()
{
    const lock::Expired expired{utcTime({2026, 3, 3}, {11, 41, 0}), {}};
    QVERIFY(
        words::expiryLine(expired, QTimeZone::utc()).startsWith(QStringLiteral("Ended Tuesday")));
}

void NoticeWordsTest::isQuietWhileAllIsWell()
{
    QVERIFY(!words::noticeOf(inProgress()));
    QVERIFY(!words::noticeOf(lock::Completing{inProgress(), true}));
    QVERIFY(!words::noticeOf(lock::Unknown{}));
    QVERIFY(!words::noticeOf(lock::Unlocked{}));
    QVERIFY(!words::noticeOf(lock::Locked{}));
    QVERIFY(!words::noticeOf(lock::Expired{}));
}

void NoticeWordsTest::warnsOfEveryOtherCustody()
{
    const std::pair<lock::LockIdCustody, bool> custodies[] = {
        {lock::LockIdCustody::NotDurable, true},
        {lock::LockIdCustody::Lost, true},
        {lock::LockIdCustody::Unread, true},
        {lock::LockIdCustody::Elsewhere, false}};
    for (const auto &custody : custodies) {
        const auto notice = words::noticeOf(inProgress(custody.first));
        QVERIFY(notice);
        QCOMPARE(notice->heading, words::custodyHeading(custody.first));
        QCOMPARE(notice->text, words::custodyWarning(custody.first));
        QVERIFY(!notice->heading.isEmpty());
        QCOMPARE(notice->isAlarming, custody.second);
    }
}

void NoticeWordsTest::tellsWhatSpeaksAgainstAnIdAndThatItIsKept()
{
    lock::InProgress lock = inProgress();
    lock.contradictions.estimatedTime = true; // a clock that is off is no reason to doubt
    QVERIFY(!words::noticeOf(lock));
    lock.contradictions.creationTime = true;
    auto notice = words::noticeOf(lock);
    QVERIFY(notice && notice->isAlarming);
    QVERIFY(notice->text.contains(QStringLiteral("another time")));
    QVERIFY(!notice->text.contains(QStringLiteral("another policy")));
    QVERIFY(notice->text.contains(QStringLiteral("kept until the service refuses it")));
    lock.contradictions.policy = true;
    QVERIFY(words::noticeOf(lock)->text.contains(QStringLiteral("another policy")));
    lock.contradictions.refusal = true;
    notice = words::noticeOf(lock);
    QCOMPARE(notice->heading, QStringLiteral("The service refused this lock ID"));
    QVERIFY(!notice->text.contains(QStringLiteral("kept until")));
    // That it is not on disk matters more.
    lock.custody = lock::LockIdCustody::NotDurable;
    QCOMPARE(words::noticeOf(lock)->heading,
             words::custodyHeading(lock::LockIdCustody::NotDurable));
}

void NoticeWordsTest::offersWhatStoodInADamagedJournal()
{
    for (const auto custody : {lock::LockIdCustody::Lost, lock::LockIdCustody::Elsewhere}) {
        lock::InProgress lock = inProgress(custody);
        lock.recoveredLockIds = QStringList{QStringLiteral("AE863r")};
        const auto notice = words::noticeOf(lock);
        QVERIFY(notice && notice->isAlarming);
        QCOMPARE(notice->text, words::recoveredLockIdWarning());
    }
}

void NoticeWordsTest::tellsWhyTheLockCouldNotBeRead()
{
    const auto unread = words::noticeOf(lock::Unknown{errorOf(ErrorKind::TimedOut)});
    QVERIFY(unread);
    QCOMPARE(unread->heading, words::notReadHeading());
    QVERIFY(unread->text.contains(QStringLiteral("did not answer in time")));
    const auto unknown = words::noticeOf(outcomeUnknown());
    QVERIFY(unknown);
    QCOMPARE(unknown->heading, words::outcomeUnknownHeading());
}

void NoticeWordsTest::tellsThatAnIdFromTheJournalIsNotConfirmed()
{
    const QString warning = words::unconfirmedLockIdWarning();
    for (const lock::State &state :
         {lock::State(lock::Unknown{{}, tests::lockIdOf()}),
          lock::State(lock::Unknown{errorOf(ErrorKind::NameNotResolved), tests::lockIdOf()}),
          lock::State(outcomeUnknown(tests::lockIdOf()))}) {
        const auto notice = words::noticeOf(state);
        QVERIFY(notice);
        QVERIFY(notice->text.contains(warning));
    }
    QVERIFY(!words::noticeOf(outcomeUnknown())->text.contains(warning));
}

void NoticeWordsTest::saysThatOnlyPermissionsCanDenyAReading()
{
    const auto notice = words::noticeOf(lock::Unknown{errorOf(ErrorKind::AccessDenied)});
    QVERIFY(notice->text.contains(QStringLiteral("glacier:GetVaultLock")));
}

QTEST_GUILESS_MAIN(NoticeWordsTest)
#include "tst_noticewords.moc"
