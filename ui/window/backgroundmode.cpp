// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/backgroundmode.h"

#include "settings/settingsmodel.h"
#include "ui/reminders/leavingdialog.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/reminders.h"
#include "ui/window/mainwindow.h"
#include "watch/watch.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <utility>

namespace vaultlock::ui {

BackgroundMode::BackgroundMode(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    Reminders &reminders = m_parts.reminders;
    if (m_parts.watch)
        followWatch();
    connect(&reminders, &Reminders::openRequested, this, &BackgroundMode::openLock);
    connect(&reminders, &Reminders::wishArrived, this, &BackgroundMode::take);
    reminders.takeWishesWhere([this](const StartWish &wish) { return mayTake(wish); });
    connect(&reminders, &Reminders::quitRequested, this, &BackgroundMode::quitFromTray);
    // A hidden program that watches nothing is of no use to anybody.
    connect(
        &reminders, &Reminders::nothingLeftToWatch, this,
        [this] {
            if (m_parts.reminders.isWatching() && (!m_window || m_window->losesNothing()))
                end();
        },
        Qt::QueuedConnection);

    LoginStart &login = m_parts.loginStart;
    reminders.tray().showStartAtLogin(login.isWanted());
    connect(&reminders.tray(), &TrayIcon::startAtLoginWanted, &login, &LoginStart::setWanted);
    connect(&login, &LoginStart::changed, &reminders.tray(), &TrayIcon::showStartAtLogin);
    connect(&login, &LoginStart::failed, this,
            [this](const Error &error) { showWindow().showError(error); });
    // Qt would quit with the first dialog that closes while the window is hidden.
    QApplication::setQuitOnLastWindowClosed(false);
    // The session's end comes as an event of the application, which knows of no hidden window.
    QCoreApplication::instance()->installEventFilter(this);
}

BackgroundMode::~BackgroundMode() = default;

MainWindow &BackgroundMode::showWindow()
{
    m_parts.reminders.setWatching(false);
    if (!m_window) {
        m_window = m_parts.makeWindow();
        m_window->askBeforeLeaving([this] { return mayLeave(); });
        connect(m_window.get(), &MainWindow::left, this, &BackgroundMode::ended);
        m_window->show();
        return *m_window;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return *m_window;
}

void BackgroundMode::watch()
{
    m_parts.reminders.setWatching(true);
}

bool BackgroundMode::mayLeave()
{
    if (m_isEnding || m_parts.reminders.locks().empty())
        return true;
    ask();
    return false;
}

void BackgroundMode::ask()
{
    if (m_question)
        return m_question->activateWindow();
    Reminders &reminders = m_parts.reminders;
    m_question = new LeavingDialog(reminders.locks(),
                                   {reminders.canRemind(), reminders.hasTray(),
                                    m_parts.loginStart.isWanted(),
                                    [this](std::chrono::minutes threshold) {
                                        return isTold(threshold);
                                    }},
                                   m_parts.clock, m_window.get());
    connect(m_question, &LeavingDialog::keepWatchingChosen, this, &BackgroundMode::keepWatching);
    connect(m_question, &LeavingDialog::quitChosen, this, &BackgroundMode::end);
    connect(&reminders, &Reminders::locksChanged, m_question,
            [this] { m_question->followLocks(m_parts.reminders.locks()); });
    m_question->open();
}

void BackgroundMode::keepWatching(bool startAtLogin)
{
    m_window->leaveScreen();
    watch();
    if (startAtLogin != m_parts.loginStart.isWanted())
        m_parts.loginStart.setWanted(startAtLogin);
}

/// The window shows them all; here it is about notifications of the desktop.
bool BackgroundMode::isTold(std::chrono::minutes threshold) const
{
    const auto setting = settings::announcementOf(threshold);
    return !setting || !m_parts.settings || m_parts.settings->isOn(*setting);
}

void BackgroundMode::followWatch()
{
    using watch::Watch;
    const Watch *watch = m_parts.watch;
    Reminders *reminders = &m_parts.reminders;
    connect(watch, &Watch::changed, reminders,
            [watch, reminders] { reminders->showLocks(watch->locks()); });
    connect(watch, &Watch::thresholdPassed, reminders,
            [this, reminders](const lock::RunningLock &lock, std::chrono::minutes threshold) {
                if (isTold(threshold))
                    reminders->announce(lock, threshold);
            });
    connect(watch, &Watch::ended, reminders,
            [reminders](const lock::RunningLock &lock, watch::End end) {
                if (end.isToldHere)
                    reminders->takeEnd(lock, end.how);
                else
                    reminders->withdraw(lock);
            });
    connect(watch, &Watch::endLeftUntold, reminders, &Reminders::takeEnd);
}

/// What has ended meanwhile has no key any more: then it is just the window.
void BackgroundMode::openLock(const QString &key)
{
    MainWindow &window = showWindow();
    // An open dialog asks about what is chosen now, and nothing behind it may change that.
    if (!m_parts.watch || QApplication::activeModalWidget())
        return;
    for (const lock::RunningLock &lock : m_parts.watch->locks()) {
        if (lock::runningLockKey(lock) == key)
            return window.goTo(lock);
    }
}

/// Never what would have the window connect elsewhere, or change what an open dialog or a review
/// asks about.
bool BackgroundMode::mayTake(const StartWish &wish) const
{
    const bool isJustTheWindow = wish.policyFile.isEmpty() && !wish.vault;
    const bool isAsking =
        QApplication::activeModalWidget() || (m_window && m_window->isReviewing());
    if (m_isEnding || (!isJustTheWindow && isAsking))
        return false;
    return wish.connection.isEmpty() || (m_window && m_window->connectionMark() == wish.connection);
}

void BackgroundMode::take(const StartWish &wish)
{
    showWindow().open(wish.policyFile, wish.vault);
}

void BackgroundMode::quitFromTray()
{
    if (isReadyToEnd())
        end();
}

bool BackgroundMode::isReadyToEnd()
{
    if (!m_window || m_window->isReadyToEnd())
        return true;
    // It says why, and ends by itself once a change allows it.
    showWindow();
    return false;
}

void BackgroundMode::prepareForSessionEnd(const std::function<bool()> &keepSession)
{
    if (!isReadyToEnd() && keepSession())
        m_window->stayAfterAll();
}

void BackgroundMode::end()
{
    if (!m_window || !m_window->isVisible()) {
        emit ended();
        return;
    }
    const QScopedValueRollback<bool> ending(m_isEnding, true);
    m_window->close();
}

bool BackgroundMode::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance() || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    const bool isReady = isReadyToEnd();
    if (isReady)
        end();
    event->setAccepted(isReady);
    return true;
}

} // namespace vaultlock::ui
