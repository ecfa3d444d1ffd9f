// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/trayicon.h"

#include "lock/countdown.h"
#include "ui/appearance/programicon.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/trayhost.h"
#include "words/reminderwords.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimeZone>

#include <algorithm>

namespace vaultlock::ui {

namespace {

/// An ampersand of the text is none of a mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(TrayHost &host, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_clock(clock)
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    m_everyMinute.setInterval(std::chrono::minutes(1));
    m_everyMinute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_everyMinute, &QTimer::timeout, this, &TrayIcon::showTimes);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::showTimes);
    connect(&host, &TrayHost::changed, this, &TrayIcon::follow);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    m_first = m_menu->addSeparator();
    m_menu->addAction(tr("&Open Vaultlock"), this, [this] { emit openRequested({}); });
    m_startAtLogin = m_menu->addAction(u'&' + LoginStart::label());
    m_startAtLogin->setCheckable(true);
    connect(m_startAtLogin, &QAction::triggered, this, &TrayIcon::startAtLoginWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::setShown(bool shown)
{
    m_isShown = shown;
    follow();
}

void TrayIcon::follow()
{
    if (!m_isShown || !m_host.mayUseIcon()) {
        if (m_icon) { // its own signal may be what led here
            m_icon->hide();
            m_icon.release()->deleteLater();
        }
        m_everyMinute.stop();
        return;
    }
    m_everyMinute.start();
    showTimes();
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(m_tip);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openRequested({});
            });
    m_icon->show();
}

void TrayIcon::showLocks(const std::vector<lock::RunningLock> &locks)
{
    const bool areTheSame =
        std::equal(locks.begin(), locks.end(), m_locks.begin(), m_locks.end(),
                   [](const lock::RunningLock &a, const lock::RunningLock &b) {
                       return lock::runningLockKey(a) == lock::runningLockKey(b);
                   });
    m_locks = locks;
    if (areTheSame)
        showTimes();
    else
        listLocks();
}

void TrayIcon::showStartAtLogin(bool isWanted)
{
    m_startAtLogin->setChecked(isWanted);
}

void TrayIcon::listLocks()
{
    qDeleteAll(m_lockActions);
    m_lockActions.clear();
    for (const lock::RunningLock &lock : m_locks) {
        auto *action = new QAction(m_menu.get());
        connect(action, &QAction::triggered, this,
                [this, key = lock::runningLockKey(lock)] { emit openRequested(key); });
        m_menu->insertAction(m_first, action);
        m_lockActions.append(action);
    }
    showTimes();
}

void TrayIcon::showTimes()
{
    const QTimeZone local = QTimeZone::systemTimeZone();
    for (qsizetype i = 0; i < m_lockActions.size(); ++i) {
        const lock::RunningLock &lock = m_locks[static_cast<std::size_t>(i)];
        m_lockActions[i]->setText(asMenuText(words::trayLine(lock, leftOf(lock), local)));
    }
    const lock::RunningLock *first = words::firstToEnd(m_locks);
    m_tip = words::trayTip(m_locks, first ? leftOf(*first) : std::chrono::milliseconds(0), local);
    if (m_icon)
        m_icon->setToolTip(m_tip);
}

std::chrono::milliseconds TrayIcon::leftOf(const lock::RunningLock &lock) const
{
    return lock::Countdown(lock.expires, lock.serverTime).remaining(m_clock);
}

} // namespace vaultlock::ui
