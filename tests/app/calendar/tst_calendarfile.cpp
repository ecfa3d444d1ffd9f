// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarfile.h"
#include "support/samplelocks.h"

#include <QTest>

using namespace vaultlock;
using calendar::calendarFile;
using tests::sampleLock;
using tests::sampleLockMadeElsewhere;

namespace {

const QDateTime dayBefore = utcTime({2026, 3, 2}, {15, 4, 0});

/// As a reader puts the folded lines together again.
QStringList linesOf(QByteArray file)
{
    QStringList lines = QString::fromUtf8(file.replace("\r\n ", "")).split(QStringLiteral("\r\n"));
    lines.removeLast();
    return lines;
}

QString valueOf(const QByteArray &file, const QString &name)
{
    for (const QString &line : linesOf(file)) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT

private slots:
    void lastsFromAnHourBeforeTheEndToTheEnd();
    void remindsAtEachThresholdThatIsStillToCome_data();
    void remindsAtEachThresholdThatIsStillToCome();
    void escapesWhatWouldEndAText();
    void foldsLinesAtSeventyFiveOctetsAndCutsNoCharacter();
    void endsEveryLineAsTheFormatWants();
    void keepsItsNameFromOneFileToTheNext();
    void keepsTheNameOfAnAttemptWhoseEndIsKnownMoreExactly();
    void givesEachLockAnEventOfItsOwn();
    void leavesOutALockThatIsOver();
    void saysWhatWasMadeElsewhere();
};

void CalendarFileTest::lastsFromAnHourBeforeTheEndToTheEnd()
{
    const QByteArray file = calendarFile({sampleLock()}, dayBefore);
    QCOMPARE(valueOf(file, QStringLiteral("DTSTART")), QStringLiteral("20260303T140400Z"));
    QCOMPARE(valueOf(file, QStringLiteral("DTEND")), QStringLiteral("20260303T150400Z"));
    QCOMPARE(valueOf(file, QStringLiteral("DTSTAMP")), QStringLiteral("20260302T150400Z"));
    QCOMPARE(valueOf(file, QStringLiteral("SUMMARY")),
             QStringLiteral("LIVE production \u00B7 my-vault: complete or abort its vault lock "
                            "by 15:04 UTC"));
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
    QCOMPARE(lines.last(), QStringLiteral("END:VCALENDAR"));
}

void CalendarFileTest::remindsAtEachThresholdThatIsStillToCome_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QStringList>("triggers");
    QTest::newRow("a day before") << dayBefore
                                  << QStringList{QStringLiteral("-PT660M"),
                                                 QStringLiteral("-PT180M"), QStringLiteral("PT0M"),
                                                 QStringLiteral("PT45M")};
    QTest::newRow("three hours before")
        << utcTime({2026, 3, 3}, {12, 4, 0})
        << QStringList{QStringLiteral("PT0M"), QStringLiteral("PT45M")};
    QTest::newRow("five minutes before") << utcTime({2026, 3, 3}, {14, 59, 0}) << QStringList();
}

void CalendarFileTest::remindsAtEachThresholdThatIsStillToCome()
{
    QFETCH(QDateTime, now);
    QFETCH(QStringList, triggers);
    QStringList found;
    qsizetype alarms = 0;
    qsizetype described = 0;
    bool isInAlarm = false;
    for (const QString &line : linesOf(calendarFile({sampleLock()}, now))) {
        isInAlarm = (isInAlarm || line == QLatin1String("BEGIN:VALARM")) &&
                    line != QLatin1String("END:VALARM");
        alarms += line == QLatin1String("ACTION:DISPLAY");
        described += isInAlarm && line.startsWith(QLatin1String("DESCRIPTION:"));
        if (line.startsWith(QLatin1String("TRIGGER:")))
            found.append(line.mid(8));
    }
    QCOMPARE(found, triggers);
    QCOMPARE(alarms, triggers.size());
    QCOMPARE(described, triggers.size());
}

void CalendarFileTest::escapesWhatWouldEndAText()
{
    lock::RunningLock lock = sampleLock();
    lock.connectionName = QStringLiteral("a;b,c\\d\ne");
    const QString text = valueOf(calendarFile({lock}, dayBefore), QStringLiteral("DESCRIPTION"));
    QVERIFY2(text.contains(QLatin1String("a\\;b\\,c\\\\d\\ne")), qPrintable(text));
}

void CalendarFileTest::foldsLinesAtSeventyFiveOctetsAndCutsNoCharacter()
{
    for (int letters = 0; letters < 4; ++letters) {
        lock::RunningLock lock = sampleLock();
        lock.connectionName = QString(letters, u'x') + QString(60, QChar(0x20AC));
        const QByteArray file = calendarFile({lock}, dayBefore);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 75 + 1, line.constData()); // with the \r
            QVERIFY2(QUtf8StringView(line).isValidUtf8(), line.constData());
        }
        QVERIFY(valueOf(file, QStringLiteral("DESCRIPTION")).contains(lock.connectionName));
    }
}

void CalendarFileTest::endsEveryLineAsTheFormatWants()
{
    const QByteArray file = calendarFile({sampleLock()}, dayBefore);
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QCOMPARE(file.count('\r'), file.count('\n'));
}

void CalendarFileTest::keepsItsNameFromOneFileToTheNext()
{
    const QString name =
        valueOf(calendarFile({sampleLockMadeElsewhere()}, dayBefore), QStringLiteral("UID"));
    QVERIFY(name.size() > 30);
    QVERIFY(!name.contains(QLatin1String("my-vault")));
    lock::RunningLock later = sampleLockMadeElsewhere();
    later.reading = lock::RunningLock::Reading::Failed;
    QCOMPARE(valueOf(calendarFile({later}, dayBefore.addSecs(60)), QStringLiteral("UID")), name);
    later.expires = later.expires.addDays(1); // another attempt
    QVERIFY(valueOf(calendarFile({later}, dayBefore), QStringLiteral("UID")) != name);
}

void CalendarFileTest::keepsTheNameOfAnAttemptWhoseEndIsKnownMoreExactly()
{
    lock::RunningLock lock = sampleLock();
    lock.attempt = QUuid(QStringLiteral("{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"));
    const QString name = valueOf(calendarFile({lock}, dayBefore), QStringLiteral("UID"));
    lock.expires = lock.expires.addSecs(1);
    QCOMPARE(valueOf(calendarFile({lock}, dayBefore), QStringLiteral("UID")), name);
}

void CalendarFileTest::givesEachLockAnEventOfItsOwn()
{
    const QByteArray file =
        calendarFile({sampleLock(), sampleLock(QStringLiteral("other"))}, dayBefore);
    QCOMPARE(linesOf(file).count(QStringLiteral("BEGIN:VEVENT")), 2);
    QCOMPARE(linesOf(file).count(QStringLiteral("END:VEVENT")), 2);
    QCOMPARE(linesOf(file).filter(QStringLiteral("UID:")).removeDuplicates(), 0);
}

void CalendarFileTest::leavesOutALockThatIsOver()
{
    const QByteArray file = calendarFile({sampleLock()}, utcTime({2026, 3, 3}, {15, 4, 0}));
    QVERIFY(!file.contains("VEVENT"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
}

void CalendarFileTest::saysWhatWasMadeElsewhere()
{
    const QByteArray file = calendarFile({sampleLockMadeElsewhere()}, dayBefore);
    QVERIFY(valueOf(file, QStringLiteral("SUMMARY"))
                .startsWith(QStringLiteral("LIVE production · my-vault (made elsewhere): ")));
    const QString noId = QStringLiteral("its lock ID is not here");
    QVERIFY(valueOf(file, QStringLiteral("DESCRIPTION")).contains(noId));
    QVERIFY(!calendarFile({sampleLock()}, dayBefore).contains(noId.toUtf8()));
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendarfile.moc"
