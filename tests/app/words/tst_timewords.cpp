// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/timewords.h"

#include <QTest>

using namespace vaultlock;

class TimeWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAMomentLocallyAndInUtc_data();
    void tellsAMomentLocallyAndInUtc();
    void namesAZone();
    void tellsTheSameInTheLanguageOfTheWordsWhateverTheLocale();
};

void TimeWordsTest::tellsAMomentLocallyAndInUtc_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QString>("text");
    const QDateTime winter = utcTime({2026, 11, 24}, {15, 4, 59});
    const QDateTime summer = utcTime({2026, 7, 1}, {15, 4, 0});
    const QTimeZone athens("Europe/Athens");
    const QTimeZone losAngeles("America/Los_Angeles");
    const QTimeZone kiritimati("Pacific/Kiritimati");

    QTest::newRow("where the zone is UTC")
        << winter << QTimeZone::utc() << QStringLiteral("Tuesday 24 November 2026, 15:04 UTC");
    QTest::newRow("in a zone that is UTC in winter")
        << winter << QTimeZone("Europe/London")
        << QStringLiteral("Tuesday 24 November 2026, 15:04 UTC");
    QTest::newRow("in the same zone in summer")
        << summer << QTimeZone("Europe/London")
        << QStringLiteral("Wednesday 1 July 2026, 16:04 (15:04 UTC)");
    QTest::newRow("elsewhere on the same day")
        << winter << athens << QStringLiteral("Tuesday 24 November 2026, 17:04 (15:04 UTC)");
    QTest::newRow("with the UTC day where it is the next one")
        << utcTime({2026, 12, 31}, {23, 30, 0}).addSecs(3600) << losAngeles
        << QStringLiteral("Thursday 31 December 2026, 16:30 (1 January, 00:30 UTC)");
    QTest::newRow("with the UTC day where it is the one before")
        << winter << kiritimati
        << QStringLiteral("Wednesday 25 November 2026, 05:04 (24 November, 15:04 UTC)");
    QTest::newRow("from a local time too")
        << winter.toTimeZone(losAngeles) << athens
        << QStringLiteral("Tuesday 24 November 2026, 17:04 (15:04 UTC)");
}

void TimeWordsTest::tellsAMomentLocallyAndInUtc()
{
    QFETCH(QDateTime, moment);
    QFETCH(QTimeZone, zone);
    QFETCH(QString, text);
    QVERIFY(zone.isValid());
    QCOMPARE(words::momentText(moment, zone), text);
}

void TimeWordsTest::namesAZone()
{
    QCOMPARE(words::zoneName(QTimeZone("Europe/Athens")), QStringLiteral("Europe/Athens"));
    QCOMPARE(words::zoneName(QTimeZone::utc()), QStringLiteral("UTC"));
    QCOMPARE(words::zoneName(QTimeZone(-5400)), QStringLiteral("UTC-01:30"));
}

void TimeWordsTest::tellsTheSameInTheLanguageOfTheWordsWhateverTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString text = words::momentText(utcTime({2026, 3, 2}, {15, 4, 0}), QTimeZone::utc());
    QLocale::setDefault(before);
    QCOMPARE(text, QStringLiteral("Monday 2 March 2026, 15:04 UTC"));
}

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
