// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/transport.h"

#include "aws/transport/boundedsockets.h"
#include "aws/transport/exchange.h"
#include "aws/transport/onesendbody.h"
#include "aws/transport/trafficwatch.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &caCertificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caCertificates.isEmpty())
        configuration.setCaCertificates(caCertificates);
    return configuration;
}

QNetworkRequest keptInCheck()
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    request.setMaximumRedirectsAllowed(0);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en"); // else Qt tells the user's
    request.setRawHeader("User-Agent", "Vaultlock/" VAULTLOCK_VERSION);
    return request;
}

/// The one that Qt takes, of what it is offered.
QNetworkProxy proxyOf(const QNetworkAccessManager &network, const QUrl &url)
{
    if (QNetworkProxyFactory *factory = network.proxyFactory())
        return factory->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
    return network.proxy();
}

/// What a reply may hold, and some of those beside it.
qint64 mostBetweenProgress(const Transport::Settings &settings)
{
    return 4 * settings.maxBody + 256 * 1024;
}

} // namespace

Transport::Transport(Settings settings, QNetworkAccessManager &network, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_watch(new TrafficWatch(mostBetweenProgress(m_settings), this))
{
    addNetwork(network);
}

void Transport::addNetwork(QNetworkAccessManager &network)
{
    const bool hasProxySettings =
        network.proxyFactory() || network.proxy().type() != QNetworkProxy::DefaultProxy;
    if (!hasProxySettings)
        network.setProxyFactory(new BoundedSockets); // network owns it
    m_networks.push_back({&network});
}

int Transport::connections() const
{
    return connectionsOfAManager * static_cast<int>(m_networks.size());
}

Transport::Network &Transport::leastBusy()
{
    const auto free =
        std::find_if(m_networks.begin(), m_networks.end(), [](const Network &network) {
            return network.underWay < connectionsOfAManager;
        });
    if (free != m_networks.end())
        return *free;
    return *std::min_element(
        m_networks.begin(), m_networks.end(),
        [](const Network &a, const Network &b) { return a.underWay < b.underWay; });
}

Transport::~Transport()
{
    // Before the watch that they use.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

/// Of what is the same for all it is made once: OpenSSL is loaded for a first https.
QNetworkRequest Transport::usualRequest(const QUrl &url)
{
    const bool isToBeSecured = url.scheme() != QLatin1String("http");
    std::optional<QNetworkRequest> &usual = isToBeSecured ? m_usualSecured : m_usual;
    if (!usual) {
        usual = keptInCheck();
        if (isToBeSecured)
            usual->setSslConfiguration(tlsConfiguration(m_settings.caCertificates));
    }
    QNetworkRequest request = *usual;
    request.setUrl(url);
    return request;
}

QFuture<Result<HttpReply>> Transport::send(const HttpRequest &request)
{
    QNetworkRequest outgoing = usualRequest(request.url);
    for (const auto &header : request.headers)
        outgoing.setRawHeader(header.first, header.second);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());

    // Every method goes as a custom one with a body, be it empty: so none is ever sent again by Qt,
    // and Qt adds no Content-Type.
    auto *body = new OneSendBody(request.body, this);
    Network &network = leastBusy();
    QNetworkReply *reply = network.manager->sendCustomRequest(outgoing, request.method, body);
    body->setParent(reply);
    const auto *exchange = new Exchange(
        reply, {SentSecrets(request), proxyOf(*network.manager, request.url), network.underWay},
        {m_settings.deadline, m_settings.maxBody}, m_clock, *m_watch, this);
    return exchange->future();
}

} // namespace vaultlock::aws
