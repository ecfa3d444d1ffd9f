// SPDX-License-Identifier: GPL-3.0-or-later

// Who asks, of all that policies can tell apart without naming anybody.
#pragma once

#include "policy/account/requestspace.h"
#include "policy/decision/request.h"
#include "policy/linter.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

enum class Asker : std::uint8_t {
    Root,         // of the vault's account, who can do most
    OwnPrincipal, // a role of that account that no policy names
    OtherAccount, // the root of an account that no policy names
    Anonymous,
};

/// The request of one of them; tags: null where they are not known.
Request requestOf(Asker asker, std::string_view action, std::string_view vaultArn,
                  const std::vector<VaultTag> *tags);

/// Which of the space's requesters that is.
std::size_t requesterOf(Asker asker, const RequestSpace &space);
/// The other way round; nothing for one that is none of these.
std::optional<Asker> askerOf(std::size_t requester, const RequestSpace &space);

} // namespace vaultlock::policy
