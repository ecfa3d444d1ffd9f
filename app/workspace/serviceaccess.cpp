// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/serviceaccess.h"

#include "aws/connection/connectiontest.h"

#include <utility>

namespace vaultlock::workspace {

ServiceAccess::ServiceAccess(Destination destination, const aws::ConnectionServices &services)
    : m_destination(std::move(destination))
    , m_glacier(aws::clientSettings(m_destination), *m_destination.credentials, m_network,
                services.clock, services.scheduler, services.random)
{
    aws::applyProxies(m_network, m_destination.network);
    if (!m_destination.sts)
        return;
    const auto http = std::make_shared<aws::HttpAccess>(m_destination.network, services.clock);
    m_sts = std::make_unique<aws::StsClient>(
        aws::StsClient::Settings{*m_destination.sts, m_destination.region},
        aws::RequestServices{http, services.clock, services.scheduler, services.random,
                             m_destination.network.maxAttempts});
}

ServiceAccess::~ServiceAccess() = default;

} // namespace vaultlock::workspace
