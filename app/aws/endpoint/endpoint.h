// SPDX-License-Identifier: GPL-3.0-or-later

// Where requests go.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"

#include <QString>
#include <QUrl>

namespace vaultlock::aws {

/// What kind of host a service is asked by.
struct EndpointVariant
{
    bool isFips = false;
    bool isDualStack = false;
};

/// A checked endpoint: https, or http to loopback only (127.0.0.0/8, ::1, localhost); no user info,
/// query or fragment; an explicit default port is taken out.
class Endpoint
{
public:
    /// Errors: InvalidEndpoint, with the reason as detail.
    static Result<Endpoint> fromUrl(const QString &text);
    /// `https://glacier.{region}.{dnsSuffix}` of the region's partition.
    static Endpoint forRegion(const Region &region);
    /// service: `glacier`, `sts`, `portal.sso`. InvalidEndpoint for dual stack in a partition that
    /// has none. FIPS makes a name whether or not the Region has such a host: see
    /// hasGlacierFips().
    static Result<Endpoint> forService(const QString &service, const Region &region,
                                       EndpointVariant variant = {});

    /// Scheme, host, port and base path; without a trailing slash.
    const QUrl &url() const { return m_url; }
    /// Lower case, without port.
    QString host() const;
    /// What the Host header says: with the port unless it is the scheme's default.
    QString hostHeader() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    explicit Endpoint(QUrl url)
        : m_url(std::move(url))
    {
    }
    QUrl m_url;
};

} // namespace vaultlock::aws
