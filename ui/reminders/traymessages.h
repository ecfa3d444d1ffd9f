// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the desktop where it has no notification service: Windows and macOS.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace vaultlock::ui {

struct Reminder;

/// By Qt's icon in the tray, whose text is plain there; elsewhere it is markup, so it is not used.
/// What was said cannot be taken back. Untried.
class TrayMessages : public QObject
{
    Q_OBJECT

public:
    explicit TrayMessages(QObject *parent = nullptr);
    ~TrayMessages() override;

    /// Of the system that this was built for.
    static bool areTheWay();

    /// The icon is there from the first one.
    void show(const vaultlock::ui::Reminder &reminder);

signals:
    /// The person wants to see what the last one is about.
    void openRequested(const QString &key);

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QString m_key;
};

} // namespace vaultlock::ui
