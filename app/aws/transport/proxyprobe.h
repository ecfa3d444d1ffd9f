// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a proxy lets anything through.
#pragma once

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>

namespace vaultlock::aws {

/// A tunnel that is there by then needs no second one to be asked for.
inline constexpr std::chrono::seconds untilProxyIsAsked{1};

/// Asks the proxy for a tunnel of its own, through which nothing is sent. For a request that makes
/// no progress: where the proxy closes without a word, Qt 6.4's network manager never says so
/// (measured: a request with a body device waits for ever), but a socket does; and where the proxy
/// resets the connection, one that sends no login. Where it answers NTLM by NTLM, Qt asks again and
/// again (measured on 6.4.2: 240,000 times in 30 s), so such a proxy has four seconds. Its owner
/// deletes it.
class ProxyProbe final : public QObject
{
    Q_OBJECT

public:
    ProxyProbe(const QNetworkProxy &proxy, const QUrl &service, QObject *parent);

signals:
    /// why: for people.
    void refused(const QString &why);
    /// There is a tunnel: what makes no progress, makes none behind the proxy.
    void opened();
    /// There was one, and it was closed at once.
    void closedBehind();

private:
    void askPlainly();
    void judge(const QByteArray &head);
    void askForTunnel();

    QNetworkProxy m_proxy;
    QUrl m_service;
    QTcpSocket m_tunnel;
    QElapsedTimer m_sinceStart;
    bool m_isOpen = false; ///< for whoever asks
};

} // namespace vaultlock::aws
