// SPDX-License-Identifier: GPL-3.0-or-later

// A colleague's lock, taken on one connection: looked at, then kept.
#pragma once

#include "handover/standing.h"
#include "workspace/connection.h"

#include <QObject>
#include <QPointer>

namespace vaultlock::workspace {

/// Where it leads, for a hand-over.
handover::Place placeOf(const handover::HandOver &handOver, const Connection &connection);

/// Asks once: which vault that is, what has become of its lock, and keeps its lock ID where it is
/// as it was handed over. Lives in the connection's thread; ends without a word with the
/// connection.
class TakingOver : public QObject
{
    Q_OBJECT

public:
    TakingOver(handover::HandOver handOver, Connection &connection, QObject *parent = nullptr);

    void start();

signals:
    /// The lock ID is on disk.
    void taken();
    /// The lock ID is in memory alone; it goes to disk as soon as that takes it.
    void takenInMemoryOnly();
    /// Nothing was taken.
    void stands(vaultlock::handover::Standing standing);
    void isElsewhere(vaultlock::handover::Place place);
    void failed(const vaultlock::Error &error);

private:
    void describe();
    void follow();
    void look();
    void take();
    void end();

    handover::HandOver m_handOver;
    QPointer<Connection> m_connection;
    QPointer<lock::VaultLockSession> m_session;
    bool m_isAsking = false; ///< what has become of the lock
    bool m_isTaking = false;
};

} // namespace vaultlock::workspace
