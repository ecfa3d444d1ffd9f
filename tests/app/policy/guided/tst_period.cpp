// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/period.h"

#include <QDate>
#include <QTest>

using namespace vaultlock::policy;
using Unit = Period::Unit;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void isNeverShorterThanTheCalendar();
    void isNoLongerThanTheCalendarCanBe();
    void namesWholeYearsBeforeMonthsBeforeDays_data();
    void namesWholeYearsBeforeMonthsBeforeDays();
    void comesBackFromItsDays();
};

namespace {

int longest(int months)
{
    qint64 days = 0;
    // Any 400 years but those around a century without its leap day have the longest periods.
    for (QDate from(2001, 1, 1); from.year() < 2009; from = from.addMonths(1))
        days = std::max(days, from.daysTo(from.addMonths(months)));
    return static_cast<int>(days);
}

} // namespace

void TestPeriod::isNeverShorterThanTheCalendar()
{
    for (int months = 1; months <= 360; ++months) {
        const auto days = daysOf({months, Unit::Months});
        for (QDate from(2001, 1, 1); from.year() < 2006; from = from.addDays(1))
            QVERIFY2(from.daysTo(from.addMonths(months)) <= days, qPrintable(from.toString()));
    }
}

void TestPeriod::isNoLongerThanTheCalendarCanBe()
{
    for (int months = 1; months <= 360; ++months)
        QCOMPARE(int(daysOf({months, Unit::Months})), longest(months));
    for (int years = 1; years <= 30; ++years)
        QCOMPARE(int(daysOf({years, Unit::Years})), longest(12 * years));
    QCOMPARE(daysOf({17, Unit::Days}), 17);
}

void TestPeriod::namesWholeYearsBeforeMonthsBeforeDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unit");
    const auto row = [](const char *name, int days, int count, Unit unit) {
        QTest::newRow(name) << days << count << static_cast<int>(unit);
    };
    row("a day", 1, 1, Unit::Days);
    row("thirty", 30, 30, Unit::Days);
    row("a month", 31, 1, Unit::Months);
    row("what many take for a year", 365, 365, Unit::Days);
    row("a year", 366, 1, Unit::Years);
    row("six years", 2192, 6, Unit::Years);
    row("what many take for seven years", 2555, 2555, Unit::Days);
    row("seven years", 2557, 7, Unit::Years);
    row("a year and a half", 550, 18, Unit::Months);
    row("a hundred years", 36525, 100, Unit::Years);
}

void TestPeriod::namesWholeYearsBeforeMonthsBeforeDays()
{
    QFETCH(int, days);
    QFETCH(int, count);
    QFETCH(int, unit);
    const Period period = periodOf(days);
    QCOMPARE(int(period.count), count);
    QCOMPARE(static_cast<int>(period.unit), unit);
}

void TestPeriod::comesBackFromItsDays()
{
    for (int days = 1; days <= 40'000; ++days)
        QCOMPARE(int(daysOf(periodOf(days))), days);
    for (int years = 1; years <= 196; ++years)
        QCOMPARE(periodOf(daysOf({years, Unit::Years})), (Period{years, Unit::Years}));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
