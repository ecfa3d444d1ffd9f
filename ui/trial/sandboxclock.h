// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox's own clock: how far it was moved, and the buttons that move it.
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace vaultlock::ui {

/// Shown on the sandbox only. Knows no lock: what is possible is told to it.
class SandboxClock : public QWidget
{
    Q_OBJECT

public:
    /// How far the end of the chosen vault's lock can be gone to.
    enum class End {
        None, // no lock in progress with a known end
        Near, // less than five minutes left
        Far,
    };

    explicit SandboxClock(QWidget *parent = nullptr);

    void showOffset(std::chrono::seconds ahead);
    void setEnd(End end);

signals:
    void hourRequested();
    void beforeEndRequested();
    void pastEndRequested();
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, void (SandboxClock::*request)());
    void followFont();

    QLabel *m_heading;
    QLabel *m_offset;
    QPushButton *m_hour;
    QPushButton *m_beforeEnd;
    QPushButton *m_pastEnd;
    QLabel *m_reason;
    QPushButton *m_reset;
};

} // namespace vaultlock::ui
