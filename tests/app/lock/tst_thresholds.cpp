// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/thresholds.h"

#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

using Passed = std::optional<minutes>;

} // namespace

Q_DECLARE_METATYPE(Passed)

class ThresholdsTest : public QObject
{
    Q_OBJECT

private slots:
    void announcesTheShortestThatIsNew_data();
    void announcesTheShortestThatIsNew();
    void announcesEachOnceWhileItCountsDown();
};

void ThresholdsTest::announcesTheShortestThatIsNew_data()
{
    QTest::addColumn<Passed>("before");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<Passed>("announced");
    const auto add = [](const char *name, Passed before, milliseconds remaining, Passed announced) {
        QTest::newRow(name) << before << qint64{remaining.count()} << announced;
    };
    add("all of it left", {}, 24h, {});
    add("a moment before", {}, 12h + 1ms, {});
    add("exactly", {}, 12h, 12h);
    add("the same again", Passed(12h), 11h, {});
    add("the next", Passed(12h), 4h - 1s, Passed(4h));
    add("several, after a suspend", {}, 50min, Passed(1h));
    add("the last", Passed(1h), 15min, Passed(15min));
    add("to five minutes before the end", Passed(12h), 5min, Passed(15min));
    add("the end", Passed(1h), 0ms, {});
    add("past the end, unannounced", {}, 0ms, {});
    add("a clock that was set back", Passed(15min), 5h, {});
}

void ThresholdsTest::announcesTheShortestThatIsNew()
{
    QFETCH(Passed, before);
    QFETCH(qint64, remaining);
    QFETCH(Passed, announced);
    QCOMPARE(lock::thresholdToAnnounce(before, milliseconds(remaining)), announced);
}

void ThresholdsTest::announcesEachOnceWhileItCountsDown()
{
    std::vector<minutes> announced;
    Passed before;
    for (milliseconds remaining = 24h; remaining >= 0ms; remaining -= 1s) {
        if (const auto threshold = lock::thresholdToAnnounce(before, remaining)) {
            announced.push_back(*threshold);
            before = threshold;
        }
    }
    QCOMPARE(announced, (std::vector<minutes>{12h, 4h, 1h, 15min}));
}

QTEST_GUILESS_MAIN(ThresholdsTest)
#include "tst_thresholds.moc"
