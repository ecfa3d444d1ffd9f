// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/boundedsockets.h"

#include <QUrl>

namespace vaultlock::aws {

QList<QNetworkProxy> BoundedSockets::queryProxy(const QNetworkProxyQuery &query)
{
    if (query.url().scheme() != QLatin1String("http"))
        return proxyForQuery(query);
    QNetworkProxy direct(QNetworkProxy::DefaultProxy);
    direct.setCapabilities(QNetworkProxy::TunnelingCapability);
    return {direct};
}

} // namespace vaultlock::aws
