// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/endpoint/endpoint.h"

#include "aws/endpoint/regions.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String https("https");
const QLatin1String http("http");

tl::unexpected<Error> refused(const char *reason)
{
    return failure(ErrorKind::InvalidEndpoint, QString::fromLatin1(reason));
}

int defaultPort(const QUrl &url)
{
    return url.scheme() == http ? 80 : 443;
}

/// Only what cannot be anything else: a name that merely begins like a loopback address, or that
/// some resolver maps to one, is not.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.protocol() == QAbstractSocket::IPv4Protocol &&
           address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
}

/// Characters of names and addresses. Anything else (a zone, an underscore of a mistyped setting)
/// is either not resolvable or would have to be escaped in the Host header.
bool isPlainHost(const QString &host)
{
    return std::all_of(host.begin(), host.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'.' ||
               u == u':' || u == u'_';
    });
}

/// Qt removes dot segments on the wire, so that what is signed would not be what is sent; empty
/// segments are dropped by other signers.
bool isPlainPath(const QString &path)
{
    if (path.isEmpty())
        return true;
    const QStringList segments = path.mid(1).split(u'/');
    return std::none_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..");
    });
}

} // namespace

Result<Endpoint> Endpoint::fromUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return refused("not a URL");
    if (url.scheme() != https && url.scheme() != http)
        return refused("neither https nor http");
    if (url.host().isEmpty() || !isPlainHost(url.host(QUrl::EncodeUnicode)))
        return refused("no host name");
    if (text.section(u'/', 2, 2).contains(u'@')) // QUrl forgets an empty user name
        return refused("a user name or password in the URL");
    if (url.hasQuery())
        return refused("a query in the URL");
    if (url.hasFragment())
        return refused("a fragment in the URL");
    if (url.port() == 0)
        return refused("port 0");
    if (url.scheme() == http && !isLoopback(url.host()))
        return refused("http to a host that is not this computer");

    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!isPlainPath(path))
        return refused("a path with empty or dot segments");
    url.setPath(path, QUrl::StrictMode);
    if (url.port() == defaultPort(url))
        url.setPort(-1);
    return Endpoint(std::move(url));
}

Endpoint Endpoint::forRegion(const Region &region)
{
    return Endpoint(QUrl(QStringLiteral("https://glacier.%1.%2")
                             .arg(region.toString(), dnsSuffix(region.partition()))));
}

Result<Endpoint> Endpoint::forService(const QString &service, const Region &region,
                                      EndpointVariant variant)
{
    const QString partition = region.partition();
    // GovCloud's own hosts are FIPS hosts already (botocore, the endpoint rules of glacier and
    // sts).
    const bool isPlainFips = partition == QLatin1String("aws-us-gov") && !variant.isDualStack;
    const QString fips = variant.isFips && !isPlainFips ? QStringLiteral("-fips") : QString();
    const QString suffix = variant.isDualStack ? dualStackSuffix(partition) : dnsSuffix(partition);
    if (suffix.isEmpty())
        return failure(ErrorKind::InvalidEndpoint,
                       QStringLiteral("no dual-stack endpoints in %1").arg(partition));
    return Endpoint(
        QUrl(QStringLiteral("https://%1%2.%3.%4").arg(service, fips, region.toString(), suffix)));
}

QString Endpoint::host() const
{
    return m_url.host(QUrl::FullyEncoded);
}

QString Endpoint::hostHeader() const
{
    const QString plain = host();
    const QString name = plain.contains(u':') ? u'[' + plain + u']' : plain;
    return m_url.port() < 0 ? name : name + u':' + QString::number(m_url.port());
}

} // namespace vaultlock::aws
