// SPDX-License-Identifier: GPL-3.0-or-later

// The program is started again while it runs.
#pragma once

#include "core/identifiers.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace vaultlock::ui {

/// What somebody wants who starts the program; nothing of it: just the window.
struct StartWish
{
    QString policyFile = {}; ///< absolute; empty: none
    std::optional<VaultName> vault = {};
    QString connection = {}; ///< its mark (workspace/connectionmark.h); empty: whichever is open
    QString place = {}; ///< where it keeps its data; empty: wherever the one that is asked does
};

/// org.freedesktop.Application (Desktop Entry Specification 1.5, D-Bus activation) under the
/// program's name on the session bus. What it may not take is refused, and whoever asked opens a
/// window of its own.
class SecondStart : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Of a second start: what came of asking a first one.
    enum class Answer {
        Nobody,  // none is there
        Refused, // it cannot do that in its window
        Taken,   // its window is in front
    };

    /// place: see StartWish; a program that keeps its data elsewhere is another one.
    explicit SecondStart(QObject *parent = nullptr,
                         std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus,
                         QString place = {});

    /// From now on others find this one, unless one was there before; then once that has gone.
    /// Waits for nothing.
    void listen();
    /// mayTake: asked each time; without one everything is refused.
    void takeWhere(std::function<bool(const StartWish &)> mayTake)
    {
        m_mayTake = std::move(mayTake);
    }

    /// Before anything is on screen: asks the one that listens to do it in its window. Waits for
    /// its answer, for at most two seconds.
    static Answer handOver(const QDBusConnection &bus, const StartWish &wish);
    /// Some program of this name is there, whatever it shows.
    static bool isAnotherThere(const QDBusConnection &bus);

signals:
    void wishArrived(const vaultlock::ui::StartWish &wish);

public slots:
    // By the specification's names, from the bus.
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    /// `open`, with one parameter, a{sv}: what our own second starts ask for.
    void ActivateAction(const QString &action, const QVariantList &parameters,
                        const QVariantMap &platformData);

private:
    void take(const std::optional<StartWish> &wish, const QVariantMap &platformData);

    std::function<QDBusConnection()> m_bus;
    QString m_place;
    std::function<bool(const StartWish &)> m_mayTake;
};

} // namespace vaultlock::ui
