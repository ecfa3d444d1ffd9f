// SPDX-License-Identifier: GPL-3.0-or-later

// What is being waited for, once that takes long enough to be noticed.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vaultlock::ui {

/// Takes no room until a wait has lasted 300 ms; then it stays for half a second at least, so that
/// nothing blinks.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    /// Empty: nothing is waited for any more.
    void showWait(const QString &what, bool canBeCancelled = true);

signals:
    void cancelRequested();

private:
    void appear();

    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_appearSoon;
    QTimer m_stay;
    bool m_isWaiting = false;
};

} // namespace vaultlock::ui
