// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/networksettings.h"

#include "aws/transport/boundedsockets.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>

namespace vaultlock::aws {

namespace {

struct Exception
{
    QString host; ///< without a leading dot
    int port = 0; ///< 0: any
};

Exception readException(const QString &part)
{
    Exception result{part.trimmed().toLower(), 0};
    const bool isIpv6 = result.host.count(u':') > 1 && !result.host.startsWith(u'[');
    const auto colon = result.host.lastIndexOf(u':');
    if (!isIpv6 && colon > result.host.lastIndexOf(u']')) {
        result.port = result.host.mid(colon + 1).toInt();
        result.host.truncate(colon);
    }
    if (result.host.startsWith(u'['))
        result.host = result.host.mid(1, result.host.size() - 2);
    if (result.host.startsWith(QLatin1String("*.")))
        result.host.remove(0, 1);
    if (result.host.startsWith(u'.'))
        result.host.remove(0, 1);
    return result;
}

bool isSubnetOf(const QString &range, const QString &host)
{
    const QHostAddress address(host);
    return !address.isNull() && range.contains(u'/') &&
           address.isInSubnet(QHostAddress::parseSubnet(range));
}

bool isExcepted(const NetworkSettings &settings, const QString &host, int port)
{
    return std::any_of(settings.noProxy.begin(), settings.noProxy.end(), [&](const QString &part) {
        const Exception exception = readException(part);
        if (exception.host.isEmpty() || (exception.port != 0 && exception.port != port))
            return false;
        return exception.host == QLatin1String("*") || host == exception.host ||
               host.endsWith(u'.' + exception.host) || isSubnetOf(exception.host, host);
    });
}

class ConfiguredProxies final : public QNetworkProxyFactory
{
public:
    explicit ConfiguredProxies(NetworkSettings settings)
        : m_settings(std::move(settings))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QUrl url = query.url();
        if (url.scheme() == QLatin1String("http"))
            return m_loopback.queryProxy(query);
        return {proxyFor(m_settings, url.host(), url.port(443))};
    }

private:
    NetworkSettings m_settings;
    BoundedSockets m_loopback;
};

} // namespace

QNetworkProxy proxyFor(const NetworkSettings &settings, const QString &host, int port)
{
    using Proxy = NetworkSettings::Proxy;
    if (settings.proxyMode == Proxy::None)
        return QNetworkProxy::NoProxy;
    if (settings.proxyMode == Proxy::Environment || settings.proxyMode == Proxy::Manual)
        return isExcepted(settings, host.toLower(), port) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                          : settings.proxy;
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.constFirst();
}

void applyProxies(QNetworkAccessManager &network, const NetworkSettings &settings)
{
    network.setProxyFactory(new ConfiguredProxies(settings)); // network owns it
}

QString proxyText(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace vaultlock::aws
