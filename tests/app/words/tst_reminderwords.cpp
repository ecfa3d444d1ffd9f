// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplelocks.h"
#include "words/reminderwords.h"

#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;
using lock::RunningLock;
using tests::sampleLock;

class ReminderWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void promisesOnlyRemindersThatAreStillToCome();
    void tellsAnEndThatNobodyHereAskedFor();
    void saysWhatIsLeftRoundedDown_data();
    void saysWhatIsLeftRoundedDown();
    void saysWhereALockWasMade();
    void showsWhatIsNotConfirmedAsThat_data();
    void showsWhatIsNotConfirmedAsThat();
    void namesWhatCannotBeSeenInAName();
    void tellsTheTrayWhichLockEndsFirst();
    void asksAboutOneLockAndAboutSeveral();
    void saysWhereverItIsToldThatALockWasMadeElsewhere();

private:
    const QTimeZone m_berlin{"Europe/Berlin"};
};

void ReminderWordsTest::saysWhatIsLeftRoundedDown_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, std::chrono::milliseconds left, const char *words) {
        QTest::newRow(name) << qint64(left.count()) << QString::fromLatin1(words);
    };
    row("hours", 3h + 12min + 59s, "3 hours 12 minutes left");
    row("one hour", 1h, "1 hour left");
    row("just below", 1h - 1ms, "59 minutes left");
    row("seconds", 59s, "less than 1 minute left");
    row("nothing", 0s, "its 24 hours are over");
}

void ReminderWordsTest::saysWhatIsLeftRoundedDown()
{
    QFETCH(qint64, milliseconds);
    QTEST(words::timeLeft(std::chrono::milliseconds(milliseconds)), "words");
}

void ReminderWordsTest::saysWhereALockWasMade()
{
    const words::DeadlineWords live = words::reminderWords(sampleLock(), 1h, m_berlin);
    QCOMPARE(live.heading,
             QStringLiteral("LIVE production \u00B7 my-vault: less than 1 hour left"));
    QVERIFY(live.text.contains(QLatin1String("Tuesday 3 March 2026, 16:04 (15:04 UTC)")));
    RunningLock lock = sampleLock();
    lock.origin = LockOrigin::sandbox(QStringLiteral("a"));
    QCOMPARE(words::reminderWords(lock, 1h, m_berlin).heading,
             QStringLiteral("SANDBOX \u00B7 my-vault: less than 1 hour left"));
    lock = sampleLock();
    lock.connectionName.clear();
    QCOMPARE(words::reminderWords(lock, 1h, m_berlin).heading,
             QStringLiteral("LIVE \u00B7 my-vault: less than 1 hour left"));
}

void ReminderWordsTest::showsWhatIsNotConfirmedAsThat_data()
{
    QTest::addColumn<RunningLock::Reading>("reading");
    QTest::addColumn<bool>("wasRead");
    QTest::addColumn<QString>("words");
    using Reading = RunningLock::Reading;
    const QString never = QStringLiteral(" (not confirmed by the service)");
    const QString before = QStringLiteral(" (last confirmed Mon 16:04)");
    QTest::newRow("said so") << Reading::Known << true << QString();
    QTest::newRow("being asked again") << Reading::UnderWay << true << QString();
    QTest::newRow("being asked for the first time") << Reading::UnderWay << false << never;
    QTest::newRow("not yet") << Reading::NotYet << false << never;
    QTest::newRow("needs consent") << Reading::NeedsConsent << false << never;
    QTest::newRow("failed now") << Reading::Failed << true << before;
    QTest::newRow("no connection any more") << Reading::NoConnection << true << before;
}

void ReminderWordsTest::showsWhatIsNotConfirmedAsThat()
{
    QFETCH(RunningLock::Reading, reading);
    QFETCH(bool, wasRead);
    QFETCH(QString, words);
    RunningLock lock = sampleLock();
    lock.reading = reading;
    if (!wasRead)
        lock.asOf.reset();
    QCOMPARE(words::certainty(lock, m_berlin), words);
    QVERIFY(words::trayLine(lock, 1h, m_berlin).endsWith(words));
    QVERIFY(words::leavingFact(lock, 1h, m_berlin).contains(words + u'.'));
}

void ReminderWordsTest::namesWhatCannotBeSeenInAName()
{
    const RunningLock lock = sampleLock(QStringLiteral("my") + QChar(0x202E) + QStringLiteral("v"));
    const QString name = QStringLiteral("U+202E");
    QVERIFY(words::trayLine(lock, 1h, m_berlin).contains(name));
    QVERIFY(words::trayTip({lock}, 1h, m_berlin).contains(name));
    QVERIFY(words::leavingHeading({lock}).contains(name));
    QVERIFY(words::calendarWords(lock).summary.contains(name));
    QVERIFY(words::reminderWords(lock, 1h, m_berlin).heading.contains(name));
}

void ReminderWordsTest::tellsTheTrayWhichLockEndsFirst()
{
    RunningLock sooner = sampleLock(QStringLiteral("sooner"));
    sooner.expires = sooner.expires.addSecs(-3600);
    sooner.origin = LockOrigin::sandbox(QStringLiteral("a"));
    QCOMPARE(words::trayTip({}, 0h, m_berlin), QStringLiteral("No lock is in progress"));
    QCOMPARE(words::trayTip({sampleLock()}, 3h + 5min, m_berlin),
             QStringLiteral("LIVE production \u00B7 my-vault: 3 hours 5 minutes left, until Tue "
                            "16:04"));
    QCOMPARE(words::trayTip({sampleLock(), sooner}, 2h, m_berlin),
             QStringLiteral("2 locks are in progress. The first to end: SANDBOX \u00B7 sooner: "
                            "2 hours left, until Tue 15:04"));
}

void ReminderWordsTest::asksAboutOneLockAndAboutSeveral()
{
    QCOMPARE(words::leavingHeading({sampleLock()}),
             QStringLiteral("The lock of my-vault is in progress"));
    QCOMPARE(words::leavingHeading({sampleLock(), sampleLock()}),
             QStringLiteral("2 locks are in progress"));
    QVERIFY(words::leavingConsequence(1) != words::leavingConsequence(2));
    QVERIFY(words::keepWatchingMeaning(20h, true).contains(QLatin1String("tray brings")));
    QVERIFY(words::keepWatchingMeaning(20h, false).contains(QLatin1String("no tray")));
}

void ReminderWordsTest::promisesOnlyRemindersThatAreStillToCome()
{
    const auto promised = [](std::chrono::milliseconds longest) {
        const QString all = words::keepWatchingMeaning(longest, true);
        return all.left(all.indexOf(QLatin1String(". ")));
    };
    QCOMPARE(promised(20h),
             QStringLiteral("“Keep watching” closes the window, reminds you 12 hours, 4 hours, "
                            "1 hour and 15 minutes before the end, and tells you of the end"));
    QCOMPARE(promised(20min),
             QStringLiteral("“Keep watching” closes the window, reminds you 15 minutes before the "
                            "end, and tells you of the end"));
    QCOMPARE(promised(4min),
             QStringLiteral("“Keep watching” closes the window and tells you of the end"));
}

void ReminderWordsTest::tellsAnEndThatNobodyHereAskedFor()
{
    const auto told = words::endReminder(sampleLock(), journal::EntryKind::Expired);
    QVERIFY(told && told->text.contains(QLatin1String("my-vault: the lock expired.")));
    QVERIFY(!words::endReminder(sampleLock(), journal::EntryKind::Completed));
}

void ReminderWordsTest::saysWhereverItIsToldThatALockWasMadeElsewhere()
{
    const RunningLock lock = tests::sampleLockMadeElsewhere();
    const QString mark = QStringLiteral("my-vault (made elsewhere)");
    const QString noId = QStringLiteral("It was made elsewhere: its lock ID is not here");
    const words::DeadlineWords reminder = words::reminderWords(lock, 1h, m_berlin);
    QVERIFY(reminder.heading.contains(mark));
    QVERIFY(reminder.text.contains(noId));
    QVERIFY(words::trayLine(lock, 1h, m_berlin).contains(mark));
    QVERIFY(words::trayTip({lock}, 1h, m_berlin).contains(mark));
    QVERIFY(words::leavingFact(lock, 1h, m_berlin).contains(noId));
    QVERIFY(words::calendarWords(lock).summary.contains(mark));
    QVERIFY(words::calendarWords(lock).description.contains(noId));
    QVERIFY(words::endReminder(lock, journal::EntryKind::Expired)->text.contains(mark));
}

QTEST_GUILESS_MAIN(ReminderWordsTest)
#include "tst_reminderwords.moc"
