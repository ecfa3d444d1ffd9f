// SPDX-License-Identifier: GPL-3.0-or-later

// The ways to the places of a fleet.
#pragma once

#include "fleet/placereading.h"
#include "workspace/serviceaccess.h"

#include <functional>
#include <map>
#include <memory>

namespace vaultlock::workspace {

/// By which connection a place is reached. A place's endpoint is as the environment and the profile
/// say.
ConnectionChoice choiceOf(const fleet::Place &place);

/// Opens places; a profile's credentials are come by once, whatever the Regions.
class FleetAccess
{
public:
    using Resolver = std::function<Result<Destination>(const fleet::Place &)>;

    /// The services outlive it, and what it opens.
    FleetAccess(Resolver resolve, const aws::ConnectionServices &services);

    Result<std::unique_ptr<fleet::Access>> open(const fleet::Place &place);

private:
    Resolver m_resolve;
    aws::ConnectionServices m_services;
    std::map<QString, std::shared_ptr<aws::CredentialsProvider>> m_credentials;
};

} // namespace vaultlock::workspace
