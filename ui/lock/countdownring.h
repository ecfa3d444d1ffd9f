// The time that is left of a lock's 24 hours: a ring with hours, minutes and seconds in it.
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

    /// fraction: what is left of the window, 1 to 0. caption: a word or two below the digits.
    void showRemaining(std::chrono::milliseconds remaining, double fraction,
                       const QString &caption);

    /// What is shown is older than the last, failed reading.
    void setDimmed(bool isDimmed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeDigits();
    void paintDigits();
    /// Amber under an hour.
    QColor arcColour() const;

    ValueDisplay *m_digits;
    double m_fraction = 0;
    bool m_isUnderAnHour = false;
    bool m_isDimmed = false;
    QString m_caption;
};

} // namespace vaultlock::ui
