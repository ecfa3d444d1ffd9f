// A warning in the lock panel: a heading and a sentence beside a stripe.
#pragma once

#include <QWidget>

class QLabel;

namespace vaultlock::ui {

class LockNotice : public QWidget
{
    Q_OBJECT

public:
    enum class Tone {
        Quiet, // good to know
        Time,  // an end comes near
        Alarm, // something is failed or about to be lost
    };

    /// objectName: of the text; the heading's has "Heading" after it.
    explicit LockNotice(const QString &objectName, QWidget *parent = nullptr);

    /// Plain text.
    void showNotice(Tone tone, const QString &heading, const QString &text);
    /// Tells assistive tools what stands in the heading.
    void announce();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintHeading();
    QColor colour() const;

    Tone m_tone = Tone::Quiet;
    QLabel *m_heading;
    QLabel *m_text;
};

} // namespace vaultlock::ui
