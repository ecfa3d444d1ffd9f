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
/// Linux; elsewhere the deadline alone ends it). A head of more than 100 KiB is read by Debian 12's
/// 6.4.2 and then dropped without a word: that is told too, a second later. Lives in one thread.
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
    /// A connection to this port has received more, or what nobody makes anything of.
    void flooded(int port);

private:
    void look();
    void takeBaseline();
    bool isFlooded(quint64 inode, qint64 bytes);

    qint64 m_most;
    QTimer m_timer;
    QHash<int, int> m_waiting; ///< how many, by port
    struct Seen
    {
        qint64 atProgress = 0; ///< bytes when somebody noted some last
        qint64 last = 0;
        int quietLooks = 0; ///< since more came
    };
    QHash<quint64, Seen> m_seen; ///< by the socket's inode
    bool m_hasProgress = false;
};

} // namespace vaultlock::aws
