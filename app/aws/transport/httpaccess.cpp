#include "aws/transport/httpaccess.h"

namespace vaultlock::aws {

namespace {

Transport::Settings transportSettings(const NetworkSettings &settings,
                                      std::chrono::milliseconds deadline)
{
    Transport::Settings result;
    result.deadline = deadline;
    result.caCertificates = settings.caCertificates;
    return result;
}

} // namespace

HttpAccess::HttpAccess(const NetworkSettings &settings, const Clock &clock,
                       std::chrono::milliseconds deadline)
    : m_transport(transportSettings(settings, deadline), m_network, clock)
{
    applyProxies(m_network, settings);
}

} // namespace vaultlock::aws
