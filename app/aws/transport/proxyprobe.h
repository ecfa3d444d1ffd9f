// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a proxy lets anything through.
#pragma once

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>

namespace vaultlock::aws {

/// Asks the proxy for a tunnel of its own, through which nothing is sent. For a request that makes
/// no progress: where the proxy closes without a word, Qt 6.4's network manager never says so
/// (measured: a request with a body device waits for ever), but a socket does; and where the proxy
/// resets the connection, one that asks it for nothing. Its owner deletes it.
class ProxyProbe final : public QObject
{
    Q_OBJECT

public:
    ProxyProbe(const QNetworkProxy &proxy, const QString &host, quint16 port, QObject *parent);

signals:
    /// why: as Qt says it.
    void refused(const QString &why);

private:
    void connectPlainly(const QNetworkProxy &proxy);

    QTcpSocket m_tunnel;
    QTcpSocket m_plain;
    QElapsedTimer m_sinceStart;
};

} // namespace vaultlock::aws
