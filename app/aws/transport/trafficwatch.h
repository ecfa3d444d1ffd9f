// SPDX-License-Identifier: GPL-3.0-or-later

// What comes in without anybody being told.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vaultlock::aws {

/// Qt 6.4 reads the head of a reply, and the line before a chunk, for as long as they last, and
/// tells nobody (measured: 665 MiB in 30 s). So the system is asked, 20 times a second while
/// somebody waits, how much each connection of this program to a port has received (TCP_INFO of
/// Linux; elsewhere the deadline alone ends it). Of a whole head over 100 KiB Debian 12's 6.4.2
/// makes nothing and says nothing; there too it is the deadline. Lives in one thread.
class TrafficWatch final : public QObject
{
    Q_OBJECT

public:
    /// most: bytes of one connection during which nobody noted progress.
    TrafficWatch(qint64 most, QObject *parent);

    /// Somebody waits for a reply from this port, or does no more.
    void add(int port);
    void remove(int port);
    /// Something of what came was a head or a body.
    void noteProgress() { m_hasProgress = true; }

signals:
    /// A connection to this port has received more.
    void flooded(int port);

private:
    void look();

    qint64 m_most;
    QTimer m_timer;
    QHash<int, int> m_waiting;     ///< how many, by port
    QHash<quint64, qint64> m_seen; ///< bytes at the last progress, by the socket's inode
    bool m_hasProgress = false;
};

} // namespace vaultlock::aws
