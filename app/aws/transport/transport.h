// SPDX-License-Identifier: GPL-3.0-or-later

// One HTTP request, one answer, and no surprises.
#pragma once

#include "aws/transport/httpmessage.h"
#include "core/result.h"

#include <QFuture>
#include <QNetworkRequest>
#include <QObject>
#include <QSslCertificate>

#include <chrono>
#include <deque>
#include <optional>

class QNetworkAccessManager;

namespace vaultlock::aws {

class TrafficWatch;

/// Of one host (QHttpNetworkConnectionPrivate::defaultHttpChannelCount, Qt 6.4 to 6.8).
inline constexpr int connectionsOfAManager = 6;

/// Sends over HTTP/1.1 by Qt's network manager, whose habits it keeps in check:
/// - a request leaves once; if the connection is lost, that is an error, not a second copy;
/// - redirects are not followed: every 3xx is ErrorKind::Redirected;
/// - one deadline over the whole exchange; a body over maxBody or a head over 64 KiB is
///   ErrorKind::ReplyTooLarge, and no more than a few MiB are held, whatever comes;
/// - over TLS, a proxy that refuses, closes or says nothing is ErrorKind::ProxyFailed, a server
///   that takes the connection is ErrorKind::NotSecured where it closes it before it is secured,
///   ErrorKind::TlsFailed where it says nothing; one that does not take it is
///   ErrorKind::ConnectionRefused: nothing was sent;
/// - the secrets that were sent are not in what comes back (SentSecrets);
/// - TLS 1.2 or later, the peer always verified, before a byte of the request leaves;
/// - no cookies, no cached answers, no stored logins, no compression; a User-Agent that says no
///   more than name and version.
/// Any other status, 4xx and 5xx included, is a reply. Lives in one thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    /// A network manager, and how many requests are under way by it.
    struct Network
    {
        QNetworkAccessManager *manager;
        int underWay = 0;
    };
    struct Settings
    {
        std::chrono::milliseconds deadline{30'000};
        qint64 maxBody = 1'048'576;
        QList<QSslCertificate> caCertificates; ///< empty: the system's
    };

    /// network and clock must outlive the transport. A network manager without any proxy settings
    /// gets BoundedSockets.
    Transport(Settings settings, QNetworkAccessManager &network, const Clock &clock,
              QObject *parent = nullptr);
    /// Aborts what is under way; those futures end with ErrorKind::Cancelled.
    ~Transport() override;

    /// A further way to send by, with the same proxies, which outlives the transport: Qt 6.4 opens
    /// no more than connectionsOfAManager connections to a host. One is only used where all before
    /// it have as many requests under way.
    void addNetwork(QNetworkAccessManager &network);
    /// How many requests may be under way without one waiting for another.
    int connections() const;

    /// Errors: those of "the way to the service" in ErrorKind. Error::httpStatus is set where a
    /// status was received.
    QFuture<Result<HttpReply>> send(const HttpRequest &request);

private:
    Network &leastBusy();
    QNetworkRequest usualRequest(const QUrl &url);

    Settings m_settings;
    std::optional<QNetworkRequest> m_usual; ///< over plain HTTP
    std::optional<QNetworkRequest> m_usualSecured;
    std::deque<Network> m_networks; ///< exchanges count in them
    const Clock &m_clock;
    TrafficWatch *m_watch; ///< a child; outlives the exchanges
};

} // namespace vaultlock::aws
