// SPDX-License-Identifier: GPL-3.0-or-later

// What a proxy answers to somebody who does not say who asks.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace vaultlock::aws {

/// Asks an HTTP proxy for a tunnel, without a login, and sends nothing through it: Qt does not say
/// what a 407 asked for. Ends with one of the signals, within three seconds. Its owner deletes it.
class ProxyQuestion final : public QObject
{
    Q_OBJECT

public:
    /// service: whose host and port (443 where it has none) the tunnel is for.
    ProxyQuestion(const QNetworkProxy &proxy, const QUrl &service, QObject *parent);

signals:
    /// The head of its reply, whole.
    void answered(const QByteArray &head);
    /// It closed, or said nothing. why: as Qt says it.
    void failed(const QString &why);

private:
    void read();
    void end();

    QTcpSocket m_socket;
    QTimer m_patience;
    QByteArray m_head;
};

/// A tunnel that the proxy did not make.
struct FailedTunnel
{
    QNetworkProxy proxy;
    QUrl service;
    QString said;        ///< by Qt
    bool isLoginRefused; ///< as far as Qt says so
};

struct TunnelAnswer
{
    QString why;         ///< for people
    bool isMade = false; ///< for whoever asks: what failed, failed behind the proxy
};

/// Calls back once, with what the proxy demands of those who ask, or with what it answered, as a
/// sentence; with what Qt said where the proxy did not answer again, or took the login that it
/// demands and refuses the place. Does not, when guard has died.
void findDemand(const FailedTunnel &tunnel, QObject *guard,
                const std::function<void(const TunnelAnswer &answer)> &callback);

} // namespace vaultlock::aws
