// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/exchange.h"

#include "aws/transport/networkerror.h"
#include "aws/transport/proxyprobe.h"
#include "aws/transport/trafficwatch.h"

#include <QUrl>

#include <utility>

namespace vaultlock::aws {

namespace {

/// More than any head that a service or a proxy gives; SDKs allow 8 to 64 KiB.
constexpr qsizetype largestHead = 64 * 1024;
/// A tunnel that is there by then needs no second one to be asked for.
constexpr std::chrono::seconds untilProxyIsAsked{1};

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
    // One byte more than we take, so that Qt hands over at once what makes us give up: until then
    // its own thread reads on.
    reply->setReadBufferSize(limits.maxBody + 1);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, &Exchange::timeOut);
    m_deadline.start(limits.deadline);
    if (reply->url().scheme() == QLatin1String("https"))
        followConnection();
    watch.add(peerPort());
    connect(&watch, &TrafficWatch::flooded, this, [this](int port) {
        if (m_reply && port == peerPort())
            fail(ErrorKind::ReplyTooLarge, QString::number(largestHead));
    });
}

void Exchange::followConnection()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isBeingConnected = true;
        if (hasProxy())
            m_proxyPatience.start(untilProxyIsAsked);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_isBeingConnected = false;
        m_proxyPatience.stop();
    });
    m_proxyPatience.setSingleShot(true);
    m_proxyPatience.callOnTimeout(this, &Exchange::askTheProxy);
}

void Exchange::askTheProxy()
{
    const QUrl url = m_reply->url();
    auto *probe = new ProxyProbe(m_outgoing.proxy, url.host(), quint16(url.port(443)), this);
    connect(probe, &ProxyProbe::refused, this, [this](const QString &why) {
        if (m_reply && isUnsent())
            fail(ErrorKind::ProxyFailed, why);
    });
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
    fail(kindByWay(ErrorKind::TimedOut), m_reply->url().host());
}

Exchange::~Exchange()
{
    release();
}

void Exchange::release()
{
    if (!m_reply)
        return;
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
        return tr("it says that %1 cannot be reached").arg(service);
    return m_isBeingConnected
               ? tr("it does not find %1").arg(service)
               : tr("its own name is not found, %1").arg(m_outgoing.proxy.hostName());
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
    m_body += m_reply->read(m_limits.maxBody + 1 - before);
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
    if (kind && !isEndOfUnframedBody(*kind)) {
        const QString detail = isOfProxysAnswer(*kind) ? proxysAnswer(*kind)
                               : m_tlsErrors.isEmpty() ? m_reply->errorString()
                                                       : m_tlsErrors.join(u'\n');
        return fail(kindByWay(*kind), detail);
    }
    if (status() == 0)
        return fail(ErrorKind::MalformedReply, m_reply->errorString());
    const auto length = announcedLength();
    if (length && *length != m_body.size())
        return fail(ErrorKind::ConnectionLost,
                    QStringLiteral("%1/%2").arg(m_body.size()).arg(*length));
    end(collectedReply());
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
    m_proxyPatience.stop();
    release();
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
