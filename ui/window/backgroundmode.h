// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window on screen, and without.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::watch {
class Watch;
}

namespace vaultlock::ui {

class LeavingDialog;
class LoginStart;
class MainWindow;
class Reminders;
struct StartWish;

/// Asks before a lock in progress is left, hides the window where the person wants to be reminded,
/// and makes or shows it again when it is wanted, also by a second start, which it lets have its
/// file and its vault where that leaves the connection as it is. Never asks when the system ends
/// the program. From now on the application does not quit by itself: ended() says when.
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
        watch::Watch *watch = nullptr; ///< whose locks are reminded of; null: none
        const settings::SettingsModel *settings = nullptr; ///< null: of all that there is to tell
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
    /// The session is to end. keepSession: asked where something would be lost; false: it ends in
    /// spite of that. What it kept is as if nobody had wanted to leave.
    void prepareForSessionEnd(const std::function<bool()> &keepSession);
    /// Ends without a question; does not end where the window objects.
    void end();

    /// Of the application: ends with care what Qt would end at once (QEvent::Quit).
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The program has nothing more to do.
    void ended();

private:
    bool mayLeave();
    void ask();
    void keepWatching(bool startAtLogin);
    void followWatch();
    bool isTold(std::chrono::minutes threshold) const;
    void openLock(const QString &key);
    bool mayTake(const StartWish &wish) const;
    void take(const StartWish &wish);
    void quitFromTray();

    Parts m_parts;
    std::unique_ptr<MainWindow> m_window;
    QPointer<LeavingDialog> m_question;
    bool m_isEnding = false; ///< while end() closes the window: nobody is asked
};

} // namespace vaultlock::ui
