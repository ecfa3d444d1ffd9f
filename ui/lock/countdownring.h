// SPDX-License-Identifier: GPL-3.0-or-later

// The time that is left of a lock's 24 hours: a ring with hours, minutes and seconds in it; where
// there is no room for it, a bar below them.
#pragma once

#include <QWidget>

#include <chrono>

class QPainter;

namespace vaultlock::ui {

class ValueDisplay;

/// Shows what it is told. The digits are a value display named "Time remaining".
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    /// fraction: what is left of the window, 1 to 0. caption: a word or two below the digits.
    void showRemaining(std::chrono::milliseconds remaining, double fraction,
                       const QString &caption);

    /// What is shown is older than the last, failed reading.
    void setDimmed(bool isDimmed);

    /// A bar instead of the ring: takes heightSaved() less.
    void setCompact(bool isCompact);
    bool isCompact() const { return m_isCompact; }
    int heightSaved() const; ///< pixels, by being compact

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int ringSide() const;
    int compactHeight() const;
    /// Where the digits stand: in the ring, or over the bar.
    QRect digitsRoom() const;
    void placeDigits();
    void paintDigits();
    void paintRing(QPainter &painter);
    void paintBar(QPainter &painter);
    /// Amber under an hour.
    QColor arcColour() const;

    ValueDisplay *m_digits;
    double m_fraction = 0;
    bool m_isUnderAnHour = false;
    bool m_isDimmed = false;
    bool m_isCompact = false;
    QString m_caption;
};

} // namespace vaultlock::ui
