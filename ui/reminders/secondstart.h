// SPDX-License-Identifier: GPL-3.0-or-later

// The program is started again while its window is hidden.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace vaultlock::ui {

/// org.freedesktop.Application (Desktop Entry Specification 1.5, D-Bus activation) under the
/// program's name on the session bus. While the window is on screen it refuses, and whoever asked
/// opens a window of its own, as ever.
class SecondStart : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Of a second start: what came of asking a first one.
    enum class Answer {
        Nobody, // none is there
        Busy,   // its window is on screen
        Taken,  // it has opened its window
    };

    explicit SecondStart(QObject *parent = nullptr,
                         std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);

    /// From now on others find this one, unless one was there before; then once that has gone.
    /// Waits for nothing.
    void listen();
    /// Whether it opens its window when it is asked.
    void setHidden(bool hidden) { m_isHidden = hidden; }

    /// Before anything is on screen: asks the one that listens to open its window, and the file,
    /// unless that is empty. Waits for its answer, for at most two seconds.
    static Answer handOver(const QDBusConnection &bus, const QString &policyFile);
    /// Some program of this name is there, hidden or not.
    static bool isAnotherThere(const QDBusConnection &bus);

signals:
    /// policyFile: empty, or the path of one to open.
    void openRequested(const QString &policyFile);

public slots:
    // By the specification's names, from the bus.
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);

private:
    bool isRefused();

    std::function<QDBusConnection()> m_bus;
    bool m_isHidden = false;
};

} // namespace vaultlock::ui
