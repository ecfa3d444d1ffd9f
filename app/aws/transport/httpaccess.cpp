// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/httpaccess.h"

namespace vaultlock::aws {

HttpAccess::HttpAccess(const NetworkSettings &settings, const Clock &clock,
                       std::chrono::milliseconds deadline)
    : m_transport({.deadline = deadline, .caCertificates = settings.caCertificates}, m_network,
                  clock)
{
    applyProxies(m_network, settings);
}

} // namespace vaultlock::aws
