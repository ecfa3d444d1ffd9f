// SPDX-License-Identifier: GPL-3.0-or-later

// A request that is under way.
#pragma once

#include "aws/transport/httpmessage.h"
#include "aws/transport/sentsecrets.h"
#include "core/keptpromise.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <chrono>

namespace vaultlock::aws {

class TrafficWatch;

/// The one owner of a QNetworkReply: collects it within its limits, or gives up; then deletes
/// itself. Destroyed early, it disconnects and aborts the reply and the future ends with
/// ErrorKind::Cancelled. What comes back has none of the secrets that were sent.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds deadline; ///< real time: it bounds real sockets
        qint64 maxBody;
    };
    /// What was sent, and by which proxy (NoProxy: none).
    struct Outgoing
    {
        SentSecrets secrets;
        QNetworkProxy proxy;
        int &underWay; ///< counts those that have a reply; outlives the exchange
    };

    /// watch outlives it.
    Exchange(QNetworkReply *reply, Outgoing outgoing, Limits limits, const Clock &clock,
             TrafficWatch &watch, QObject *parent);
    ~Exchange() override;

    QFuture<Result<HttpReply>> future() const { return m_promise.future(); }

private:
    void followConnection();
    void probeTheWay();
    void askTheProxy();
    void failByProxy(const QString &why);
    bool isFromTheProxy() const;
    void failByStranger();
    void failUnsecured();
    void failByQtsError(ErrorKind kind);
    /// Asks the proxy anew what it wants.
    void tellDemand(const QString &said, bool isLoginRefused);
    void endFlood();
    QString detailOf(ErrorKind kind) const;
    void checkHead();
    void takeBody();
    void conclude();
    void end(Result<HttpReply> result);
    void timeOut();
    void fail(ErrorKind kind, const QString &detail);
    void release();
    int status() const;
    int peerPort() const;
    /// By TLS a request leaves only when the connection is secured. Qt may connect once more when
    /// it has lost one: what was sent stays sent.
    bool isUnsent() const { return m_isBeingConnected && !m_mayHaveLeft; }
    bool hasProxy() const;
    /// Of a request that did not leave: Qt 6.4 has only UnknownNetworkError for most of what a
    /// proxy does.
    ErrorKind kindByWay(ErrorKind kind) const;
    bool isOfProxysAnswer(ErrorKind kind) const;
    QString proxysAnswer(ErrorKind kind) const;
    /// Nothing unless the header is there and a number.
    std::optional<qint64> announcedLength() const;
    bool isFramed() const;
    /// Without a length, the end of the connection is the end of the body. Qt 6.4 sometimes reports
    /// it as an error all the same (measured: ContentReSendError after the whole of it was read).
    bool isEndOfUnframedBody(ErrorKind kind) const;
    HttpReply collectedReply() const;

    QNetworkReply *m_reply;
    Outgoing m_outgoing;
    Limits m_limits;
    const Clock &m_clock;
    TrafficWatch &m_watch;
    QTimer m_deadline;
    QTimer m_probePatience;
    bool m_isBeingConnected = false;
    bool m_mayHaveLeft = false;
    bool m_isReached = false; ///< the service takes connections, as far as a probe was made
    bool m_hasHead = false;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<ServerTime> m_serverTime;
    KeptPromise<HttpReply> m_promise;
};

} // namespace vaultlock::aws
