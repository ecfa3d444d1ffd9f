// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window on screen, and without.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace vaultlock::ui {

class LeavingDialog;
class LoginStart;
class MainWindow;
class Reminders;

/// Asks before a lock in progress is left, hides the window where the person wants to be reminded,
/// and makes or shows it again when it is wanted. Never asks when the system ends the program.
/// From now on the application does not quit by itself: ended() says when.
class BackgroundMode : public QObject
{
    Q_OBJECT

public:
    /// References outlive it. makeWindow: called once, when the window is first wanted.
    struct Parts
    {
        Reminders &reminders;
        LoginStart &loginStart;
        const Clock &clock;
        std::function<std::unique_ptr<MainWindow>()> makeWindow;
    };

    explicit BackgroundMode(Parts parts, QObject *parent = nullptr);
    ~BackgroundMode() override;

    /// On screen, in front; made where there is none.
    MainWindow &showWindow();
    /// Watches without a window.
    void watch();
    /// Null: not made yet.
    MainWindow *window() const { return m_window.get(); }

    /// The system wants the program to end: see MainWindow::isReadyToEnd().
    bool isReadyToEnd();
    /// Ends without a question.
    void end();

    /// Of the application: hears of the session's end before the windows are closed.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// key: of a lock (lock/runninglock.h) that is to be shown; the window is on screen.
    void lockOpenRequested(const QString &key);
    /// The program has nothing more to do.
    void ended();

private:
    bool mayLeave();
    void ask();
    void keepWatching(bool startAtLogin);
    void openFile(const QString &path);
    void quitFromTray();

    Parts m_parts;
    std::unique_ptr<MainWindow> m_window;
    QPointer<LeavingDialog> m_question;
    bool m_isEnding = false; ///< nobody is to be asked any more
};

} // namespace vaultlock::ui
