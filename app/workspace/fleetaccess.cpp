// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/fleetaccess.h"

#include <utility>

namespace vaultlock::workspace {

namespace {

/// Of an account in a Region: thirty requests at a time, where the service bears them
/// (lock::ReadingSlots).
constexpr int networksOfAPlace = 5;

class LiveAccess final : public fleet::Access
{
public:
    LiveAccess(Destination destination, const aws::ConnectionServices &services)
        : m_access(std::move(destination), services)
    {
        m_access.widen(networksOfAPlace);
    }
    aws::GlacierClient &client() override { return m_access.glacier(); }
    QString originOf(const VaultArn &vault) const override
    {
        return workspace::originOf(m_access.destination(), vault).key();
    }

private:
    ServiceAccess m_access;
};

} // namespace

ConnectionChoice choiceOf(const fleet::Place &place)
{
    using Kind = ConnectionChoice::Kind;
    if (place.isSandbox)
        return {};
    return {place.profile.isEmpty() ? Kind::Environment : Kind::Profile,
            place.region ? place.region->toString() : QString(), QString(), place.profile};
}

FleetAccess::FleetAccess(Resolver resolve, const aws::ConnectionServices &services)
    : m_resolve(std::move(resolve))
    , m_services(services)
{
}

Result<std::unique_ptr<fleet::Access>> FleetAccess::open(const fleet::Place &place)
{
    auto destination = m_resolve(place);
    if (!destination)
        return failure(destination.error());
    if (!place.isSandbox) {
        auto &credentials = m_credentials[place.profile];
        if (!credentials)
            credentials = destination->credentials;
        destination->credentials = credentials;
    }
    return std::make_unique<LiveAccess>(std::move(*destination), m_services);
}

} // namespace vaultlock::workspace
