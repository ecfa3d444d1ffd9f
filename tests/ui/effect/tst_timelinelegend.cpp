// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/effect/timelinelegend.h"
#include "ui/effect/timelinepainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using ui::TimelineLegend;
using Verdict = ui::TimelineVerdict;

class TimelineLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void hasEachVerdictOnce();
    void takesAsManyLinesAsTheWidthNeeds();
    void standsBelowTheTimeline();

private:
    static policy::PolicyTimeline timeline(const std::vector<std::vector<Verdict>> &lanes)
    {
        policy::PolicyTimeline result;
        for (const std::vector<Verdict> &verdicts : lanes) {
            policy::TimelineLane lane{{"DeleteArchive"}, {}};
            int day = 0;
            for (const Verdict verdict : verdicts) {
                policy::ExplainedInterval stretch;
                stretch.firstDay = day;
                day += 100;
                if (lane.stretches.size() + 1 < verdicts.size())
                    stretch.lastDay = day - 1;
                stretch.verdict = verdict;
                lane.stretches.push_back(stretch);
            }
            result.lanes.push_back(lane);
        }
        return result;
    }
};

void TimelineLegendTest::hasEachVerdictOnce()
{
    const auto found = ui::verdictsOf(timeline(
        {{Verdict::Denied, Verdict::NotDecided}, {Verdict::Denied, Verdict::MayBeDenied}}));
    QCOMPARE(found.size(), std::size_t(3));
    for (const Verdict wanted : {Verdict::Denied, Verdict::NotDecided, Verdict::MayBeDenied})
        QCOMPARE(std::count(found.begin(), found.end(), wanted), 1);
    QVERIFY(ui::verdictsOf({}).empty());
}

void TimelineLegendTest::takesAsManyLinesAsTheWidthNeeds()
{
    const std::vector<Verdict> all{Verdict::Denied, Verdict::MayBeDenied, Verdict::NotDecided};
    const double one = TimelineLegend(all, QApplication::font(), 2000).height();
    QCOMPARE(TimelineLegend(all, QApplication::font(), 10).height(), 3 * one);
    QCOMPARE(TimelineLegend({}, QApplication::font(), 2000).height(), 0.0);
}

void TimelineLegendTest::standsBelowTheTimeline()
{
    const policy::PolicyTimeline what = timeline({{Verdict::Denied, Verdict::NotDecided}});
    const ui::TimelinePainter picture(what, ui::Theme::light(), QApplication::font(), 600);
    QImage image(600, static_cast<int>(picture.height()), QImage::Format_RGB32);
    image.fill(ui::Theme::light().surface);
    QPainter painter(&image);
    picture.paint(painter, {});
    painter.end();
    // The accent once more below the bar: the sample of Denied.
    const int below = static_cast<int>(picture.barOf(0).bottom()) + 1;
    int sample = 0;
    for (int y = below; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sample += image.pixelColor(x, y) == ui::Theme::light().accent ? 1 : 0;
    }
    QVERIFY2(sample > 50, qPrintable(QString::number(sample)));
}

QTEST_MAIN(TimelineLegendTest)
#include "tst_timelinelegend.moc"
