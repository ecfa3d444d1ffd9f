// SPDX-License-Identifier: GPL-3.0-or-later

// The time that is left of a lock's 24 hours: a ring, and beside it hours, minutes and seconds.
#pragma once

#include <QWidget>

#include <chrono>

namespace vaultlock::ui {

class ValueDisplay;

/// Shows what it is told. The digits are a value display named "Time remaining".
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    /// fraction: what is left of the window, 1 to 0.
    void showRemaining(std::chrono::milliseconds remaining, double fraction);
    /// What is shown is older than the last, failed reading.
    void setDimmed(bool isDimmed);
    /// The digits no larger than a heading.
    void setSmall(bool isSmall);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont digitsFont() const;
    int ringSide() const;
    void placeDigits();
    void paintDigits();
    /// Amber under an hour.
    QColor arcColour() const;

    ValueDisplay *m_digits;
    double m_fraction = 0;
    bool m_isUnderAnHour = false;
    bool m_isDimmed = false;
    bool m_isSmall = false;
};

} // namespace vaultlock::ui
