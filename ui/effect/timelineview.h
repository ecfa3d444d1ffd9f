// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of what a policy does over the age of an archive.
#pragma once

#include "policy/meaning/policytimeline.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace vaultlock::ui {

class TimelinePainter;

/// A cursor stands on a day and on a stretch of a lane; mouse and arrow keys move it. As high as
/// its lanes; never scrolls. The same content is a table beside it: see EffectPage.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// today: that a day of age is counted from.
    void showTimeline(const policy::PolicyTimeline &timeline, QDate today);
    void setToday(QDate today);
    const policy::PolicyTimeline &timeline() const { return m_timeline; }
    /// Greyed: what it shows is not the text's any more.
    void setOld(bool isOld);

    /// Of the day and the stretch under the cursor, or under the mouse.
    QString cursorText() const;
    QString stretchText() const;
    int cursorDay() const { return m_day; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// cursorText() or stretchText() says something else.
    void pointedAt();
    void statementActivated(std::size_t statement);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Point
    {
        std::size_t lane = 0;
        int day = 0;
    };
    TimelinePainter painterFor(int width) const;
    Point pointAt(const QPointF &position) const;
    std::size_t stretchAt(const Point &point) const;
    void moveTo(const Point &point);
    void moveByStretch(int step);
    void activate();

    policy::PolicyTimeline m_timeline;
    QDate m_today;
    bool m_isOld = false;
    std::size_t m_lane = 0;
    int m_day = 0;
    std::optional<Point> m_hovered;
};

} // namespace vaultlock::ui
