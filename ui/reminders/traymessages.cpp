// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/traymessages.h"

#include "ui/appearance/programicon.h"
#include "ui/reminders/desktopnotifier.h"

#include <QSystemTrayIcon>

namespace vaultlock::ui {

TrayMessages::TrayMessages(QObject *parent)
    : QObject(parent)
{
}

TrayMessages::~TrayMessages() = default;

bool TrayMessages::areTheWay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

void TrayMessages::show(const Reminder &reminder)
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
                [this] { emit openRequested(m_key); });
        m_icon->show();
    }
    m_key = reminder.key;
    m_icon->showMessage(reminder.heading, reminder.text,
                        reminder.isUrgent ? QSystemTrayIcon::Critical
                                          : QSystemTrayIcon::Information);
}

} // namespace vaultlock::ui
