// SPDX-License-Identifier: GPL-3.0-or-later

// A request that shows what a danger is about.
#pragma once

#include "policy/decision/preparedpolicy.h"
#include "policy/linter.h"

#include <optional>
#include <string_view>

namespace vaultlock::policy {

struct Witness
{
    Request request;
    Decision decision; ///< of the policy alone, by PreparedPolicy
};

/// finding: of lint() of the same text and vault. The vault's tags are open, as they can be changed
/// after the lock. Nothing where the danger is no claim about requests (a spelling, a Principal
/// that nobody is), or where none was found that the decisions confirm. Pure; takes as long as
/// lint() does.
std::optional<Witness> witnessOf(std::string_view text, const ChosenVault &vault,
                                 const Finding &finding);

} // namespace vaultlock::policy
