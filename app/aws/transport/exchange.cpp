// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/exchange.h"

#include "aws/transport/networkerror.h"
#include "aws/transport/proxyfault.h"
#include "aws/transport/proxyprobe.h"
#include "aws/transport/proxyquestion.h"
#include "aws/transport/tlsfault.h"
#include "aws/transport/trafficwatch.h"

#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

/// More than any head that a service or a proxy gives; SDKs allow 8 to 64 KiB.
constexpr qsizetype largestHead = 64 * 1024;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, Outgoing outgoing, Limits limits, const Clock &clock,
                   TrafficWatch &watch, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_outgoing(std::move(outgoing))
    , m_limits(limits)
    , m_clock(clock)
    , m_watch(watch)
{
    ++m_outgoing.underWay;
    // One byte more than we take, so that Qt hands over at once what makes us give up: until then
    // its own thread reads on.
    reply->setReadBufferSize(limits.maxBody + 1);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    // The only sign of it on a connection that was there before.
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_mayHaveLeft = true; });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, &Exchange::timeOut);
    m_deadline.start(limits.deadline);
    if (reply->url().scheme() == QLatin1String("https"))
        followConnection();
    watch.add(peerPort());
    connect(&watch, &TrafficWatch::flooded, this, [this](int port) {
        if (m_reply && port == peerPort())
            endFlood();
    });
}

void Exchange::endFlood()
{
    if (!isUnsent() || !hasProxy())
        return fail(ErrorKind::ReplyTooLarge, QString::number(largestHead));
    // Qt answers one demand of the proxy after the other, and none is its last.
    m_reply->disconnect(this);
    m_reply->abort();
    tellDemand(handshakeFault(m_reply->errorString()), true);
}

void Exchange::followConnection()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isBeingConnected = true;
        if (isUnsent())
            m_probePatience.start(untilProxyIsAsked);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_isBeingConnected = false;
        m_mayHaveLeft = true;
        m_probePatience.stop();
    });
    m_probePatience.setSingleShot(true);
    m_probePatience.callOnTimeout(this, &Exchange::probeTheWay);
}

/// Qt's network manager does not say whether it is connected to what it cannot yet speak to.
void Exchange::probeTheWay()
{
    if (hasProxy())
        return askTheProxy();
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        m_isReached = true;
        socket->disconnectFromHost();
    });
    socket->connectToHost(m_reply->url().host(), static_cast<quint16>(peerPort()));
}

void Exchange::askTheProxy()
{
    auto *probe = new ProxyProbe(m_outgoing.proxy, m_reply->url(), this);
    connect(probe, &ProxyProbe::refused, this, &Exchange::failByProxy);
    connect(probe, &ProxyProbe::opened, this, [this] { m_isReached = true; });
    connect(probe, &ProxyProbe::closedBehind, this, &Exchange::failUnsecured);
}

void Exchange::failByProxy(const QString &why)
{
    if (m_reply && isUnsent())
        fail(ErrorKind::ProxyFailed, why);
}

bool Exchange::hasProxy() const
{
    const QNetworkProxy &proxy = m_outgoing.proxy;
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

int Exchange::peerPort() const
{
    const QUrl &url = m_reply->url();
    return hasProxy() ? m_outgoing.proxy.port()
                      : url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

void Exchange::timeOut()
{
    const ErrorKind kind = kindByWay(ErrorKind::TimedOut);
    const QString host = m_reply->url().host();
    if (kind == ErrorKind::TlsFailed)
        return fail(kind, silentUnsecured(host, hasProxy(), m_limits.deadline));
    fail(kind, kind == ErrorKind::ProxyFailed ? proxyIsSilent(m_limits.deadline) : host);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::release()
{
    if (!m_reply)
        return;
    --m_outgoing.underWay;
    m_watch.remove(peerPort());
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<qint64> Exchange::announcedLength() const
{
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(length) : std::nullopt;
}

bool Exchange::isFramed() const
{
    const QByteArray coding = m_reply->rawHeader("Transfer-Encoding").trimmed();
    return coding.compare("chunked", Qt::CaseInsensitive) == 0 || announcedLength().has_value();
}

ErrorKind Exchange::kindByWay(ErrorKind kind) const
{
    if (isOfProxysAnswer(kind))
        return ErrorKind::ProxyFailed;
    const bool isOfConnection = kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut;
    if (!isUnsent() || !isOfConnection)
        return kind;
    // Only what was connected is closed.
    const bool isClosed = m_reply->error() == QNetworkReply::RemoteHostClosedError;
    if (isClosed && (m_isReached || !hasProxy()))
        return ErrorKind::NotSecured;
    if (m_isReached)
        return ErrorKind::TlsFailed;
    return hasProxy() ? ErrorKind::ProxyFailed : ErrorKind::ConnectionRefused;
}

/// By a proxy nothing else is looked up or connected to by us: Qt 6.4 says HostNotFoundError of a
/// proxy's own name and of its 404, ConnectionRefusedError of its 503.
bool Exchange::isOfProxysAnswer(ErrorKind kind) const
{
    return hasProxy() &&
           (kind == ErrorKind::NameNotResolved || kind == ErrorKind::ConnectionRefused);
}

QString Exchange::proxysAnswer(ErrorKind kind) const
{
    const QString service = m_reply->url().host();
    if (kind == ErrorKind::ConnectionRefused)
        return serviceNotReachedByProxy(service);
    return m_isBeingConnected ? serviceNotFoundByProxy(service)
                              : proxyNotFound(m_outgoing.proxy.hostName());
}

bool Exchange::isEndOfUnframedBody(ErrorKind kind) const
{
    return kind == ErrorKind::ConnectionLost && m_hasHead && !isFramed();
}

void Exchange::checkHead()
{
    m_hasHead = true;
    m_watch.noteProgress();
    qsizetype size = 0;
    for (const auto &header : m_reply->rawHeaderPairs())
        size += header.first.size() + header.second.size();
    if (size > largestHead)
        return fail(ErrorKind::ReplyTooLarge, QString::number(size));
    if (const auto date = httpDate(m_reply->rawHeader("Date").trimmed()))
        m_serverTime = ServerTime{*date, m_clock.sinceBoot()};
    if (isRedirect(status()))
        fail(ErrorKind::Redirected, QString::fromLatin1(m_reply->rawHeader("Location").left(500)));
    else if (announcedLength().value_or(0) > m_limits.maxBody)
        fail(ErrorKind::ReplyTooLarge, QString::number(*announcedLength()));
}

void Exchange::takeBody()
{
    const qsizetype before = m_body.size();
    // Qt makes room for as much as is asked for, however little there is.
    m_body +=
        m_reply->read(std::min(m_reply->bytesAvailable(), m_limits.maxBody + 1 - qint64{before}));
    if (m_body.size() > before)
        m_watch.noteProgress();
    if (m_body.size() > m_limits.maxBody)
        fail(ErrorKind::ReplyTooLarge, QString::number(m_limits.maxBody));
}

void Exchange::conclude()
{
    takeBody();
    if (!m_reply)
        return;
    const auto kind = exchangeFailure(m_reply->error());
    if (status() == 407 && !isFromTheProxy())
        return failByStranger();
    if (kind && !isEndOfUnframedBody(*kind))
        return failByQtsError(*kind);
    if (status() == 0)
        return fail(ErrorKind::MalformedReply, m_reply->errorString());
    const auto length = announcedLength();
    if (length && *length != m_body.size())
        return fail(ErrorKind::ConnectionLost,
                    QStringLiteral("%1/%2").arg(m_body.size()).arg(*length));
    end(collectedReply());
}

/// Qt takes every 407 for the proxy's. Ours is spoken to before the connection is secured.
bool Exchange::isFromTheProxy() const
{
    const bool isSecured = m_reply->url().scheme() == QLatin1String("https") && !isUnsent();
    return hasProxy() && !isSecured;
}

void Exchange::failByStranger()
{
    end(failure(
        m_outgoing.secrets.takenOutOf(Error{ErrorKind::MalformedReply,
                                            {},
                                            status(),
                                            {},
                                            strangerDemands(m_reply->url().host(), hasProxy()),
                                            Party::Stranger})));
}

void Exchange::failByQtsError(ErrorKind kind)
{
    const ErrorKind byWay = kindByWay(kind);
    const bool mayDemand = byWay == ErrorKind::ProxyFailed && isUnsent() && !isOfProxysAnswer(kind);
    if (byWay == ErrorKind::NotSecured)
        return failUnsecured();
    if (!mayDemand)
        return fail(byWay, detailOf(kind));
    tellDemand(detailOf(kind), m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError);
}

void Exchange::tellDemand(const QString &said, bool isLoginRefused)
{
    m_probePatience.stop();
    findDemand({m_outgoing.proxy, m_reply->url(), said, isLoginRefused}, this,
               [this](const TunnelAnswer &answer) {
                   if (answer.isMade)
                       failUnsecured();
                   else
                       failByProxy(answer.why);
               });
}

void Exchange::failUnsecured()
{
    if (m_reply && isUnsent())
        fail(ErrorKind::NotSecured, closedUnsecured(m_reply->url().host(), hasProxy()));
}

QString Exchange::detailOf(ErrorKind kind) const
{
    if (isOfProxysAnswer(kind))
        return proxysAnswer(kind);
    // Qt 6.8 knows it by this name, and says "Unknown error".
    if (m_reply->error() == QNetworkReply::ProxyNotFoundError)
        return proxyNotFound(m_outgoing.proxy.hostName());
    if (!m_tlsErrors.isEmpty())
        return tlsFault(m_tlsErrors, m_reply->sslConfiguration());
    return handshakeFault(m_reply->errorString());
}

HttpReply Exchange::collectedReply() const
{
    HttpReply result;
    result.status = status();
    for (const auto &header : m_reply->rawHeaderPairs())
        result.headers.emplaceBack(header.first, m_outgoing.secrets.takenOutOf(header.second));
    result.body = m_outgoing.secrets.takenOutOf(m_body);
    result.isFramed = isFramed();
    result.serverTime = m_serverTime;
    return result;
}

void Exchange::fail(ErrorKind kind, const QString &detail)
{
    const QString requestId = QString::fromLatin1(m_reply->rawHeader("x-amzn-RequestId"));
    const Error error{kind, {}, status(), requestId.left(200), detail};
    end(failure(m_outgoing.secrets.takenOutOf(error)));
}

void Exchange::end(Result<HttpReply> result)
{
    m_deadline.stop();
    m_probePatience.stop();
    release();
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
