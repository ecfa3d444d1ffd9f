// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs at a place, before it is known how it is written there.
#pragma once

#include "policy/completion/completion.h"
#include "policy/model/policymodel.h"

namespace vaultlock::policy {

struct Proposal
{
    std::string text; ///< without quotes
    CompletionKind kind = CompletionKind::Value;
    std::string detail = {};
    CompletionNote note = CompletionNote::None;
    int years = 0;
    /// Where it is no plain string: how it is written, the caret's place marked with a NUL.
    std::string written = {};
    /// Behind a key and its colon: what its value begins as, the caret's place marked with a NUL.
    std::string value = {};
};

/// What the text around the caret says.
struct Surroundings
{
    CaretPlace at;
    std::vector<std::string> siblings; ///< keys, or values in a list, but for the one at the caret
    ActionSet reached;                 ///< by the statement's actions; empty without any
    const ChosenVault *vault = nullptr;
};

/// In the order in which they are best offered.
std::vector<Proposal> proposalsFor(const Surroundings &around);

} // namespace vaultlock::policy
