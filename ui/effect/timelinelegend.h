// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours and patterns of a timeline mean.
#pragma once

#include "policy/meaning/policytimeline.h"
#include "ui/appearance/theme.h"

#include <QFont>
#include <QWidget>

#include <vector>

class QPainter;

namespace vaultlock::ui {

using TimelineVerdict = policy::ExplainedInterval::Verdict;

/// Each that occurs once, in the order of the type.
std::vector<TimelineVerdict> verdictsOf(const policy::PolicyTimeline &timeline);

/// A sample and its name for each verdict, in as many lines as the width needs.
class TimelineLegend
{
public:
    TimelineLegend(const std::vector<TimelineVerdict> &verdicts, const QFont &font, double width);

    double height() const;
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    struct Item
    {
        TimelineVerdict verdict;
        QString name;
        double left = 0;
        int line = 0;
    };

    QFont m_font;
    double m_lineHeight = 0;
    std::vector<Item> m_items;
};

/// The same as a widget, for pictures that stand apart. An ornament: the names stand in words
/// beside each picture.
class TimelineLegendView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegendView(QWidget *parent = nullptr);

    void showVerdicts(const std::vector<TimelineVerdict> &verdicts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<TimelineVerdict> m_verdicts;
};

} // namespace vaultlock::ui
