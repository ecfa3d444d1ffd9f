// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/serviceaccess.h"

#include "aws/connection/connectiontest.h"

#include <utility>

namespace vaultlock::workspace {

ServiceAccess::ServiceAccess(Destination destination, const aws::ConnectionServices &services,
                             std::chrono::milliseconds stsPatience)
    : m_destination(std::move(destination))
    , m_glacier(aws::clientSettings(m_destination), *m_destination.credentials, m_network,
                services.clock, services.scheduler, services.random)
    , m_sts(aws::stsClient(m_destination, services, stsPatience))
{
    aws::applyProxies(m_network, m_destination.network);
}

ServiceAccess::~ServiceAccess() = default;

void ServiceAccess::widen(int networks)
{
    while (static_cast<int>(m_furtherNetworks.size()) + 1 < networks) {
        auto network = std::make_unique<QNetworkAccessManager>();
        aws::applyProxies(*network, m_destination.network);
        m_glacier.addNetwork(*network);
        m_furtherNetworks.push_back(std::move(network));
    }
}

} // namespace vaultlock::workspace
