// SPDX-License-Identifier: GPL-3.0-or-later

// The program starts hidden at each login, if that is wanted.
#pragma once

#include "core/result.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <functional>

namespace vaultlock::ui {

/// An entry of its own in the user's autostart folder (Desktop Application Autostart Specification
/// 0.5): `vaultlock-watch.desktop`. One of that name that Vaultlock did not write is never touched.
/// Where the program is confined (Flatpak, Snap), that folder is not the desktop's: there the
/// Background portal is asked, which knows no programs that are not (their app id is empty).
/// Off unless asked.
class LoginStart : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString folder;      ///< of the entries
        QStringList command; ///< program, arguments
        bool isConfined = false;
        std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus;
    };
    /// As this program and this user have it.
    static Place usual();
    /// "Start watching at each login", as it is offered.
    static QString label();

    explicit LoginStart(Place place, QObject *parent = nullptr);

    /// Of the entry, whether it is there or not.
    QString path() const;
    /// Of the portal: what it said last; it cannot be asked.
    bool isWanted() const;
    /// Tells changed(), or failed() and changed() with what is so still.
    void setWanted(bool isWanted);

signals:
    void changed(bool isWanted);
    /// FileNotWritable, its detail "path: reason"; OtherServiceError where the portal refuses.
    void failed(const vaultlock::Error &error);

private slots:
    void notePortal(uint response, const QVariantMap &results);

private:
    bool isOurs() const;
    Result<void> writeEntry() const;
    Result<void> removeEntry() const;
    void askPortal(bool isWanted);
    void refuse(const Error &error);

    Place m_place;
    bool m_isWantedByPortal = false;
};

/// An Exec line of the Desktop Entry Specification: every argument quoted.
QByteArray execLine(const QStringList &command);

} // namespace vaultlock::ui
