// SPDX-License-Identifier: GPL-3.0-or-later

// Sockets that do not read ahead without bounds.
#pragma once

#include <QNetworkProxy>

namespace vaultlock::aws {

/// Over plain HTTP (so on loopback only) without a proxy Qt 6.4 uses an unbuffered socket, and
/// reads one chunk of a chunked body for as long as bytes keep coming: 700 MB were measured before
/// the first could be counted. A buffered socket with a 64 KiB limit, as over TLS, is what it uses
/// with a transparent proxy; QNetworkProxy::DefaultProxy is one that leads nowhere else.
class BoundedSockets final : public QNetworkProxyFactory
{
public:
    /// https: what the application's settings say.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace vaultlock::aws
