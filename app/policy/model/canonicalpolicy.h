// SPDX-License-Identifier: GPL-3.0-or-later

// A policy in a form that is the same for all ways of writing it.
#pragma once

#include "policy/model/policymodel.h"

#include <optional>
#include <set>
#include <string>

namespace vaultlock::policy {

struct CanonicalPolicy
{
    bool hasVariables = false;
    /// Each statement as one text; twice the same says no more than once.
    std::set<std::string> statements;

    friend bool operator==(const CanonicalPolicy &, const CanonicalPolicy &) = default;
};

/// White space, the order of statements, keys and lists, one value and a list of it, an account's
/// ID and its root's ARN, `"*"` and `{"AWS": "*"}`, quotes around numbers and booleans, case where
/// IAM ignores it, ArnEquals and ArnLike make no difference; Sid and Id do not count.
/// Nothing where a statement is not complete: what it means is not known.
std::optional<CanonicalPolicy> canonical(const PolicyModel &model);

/// One statement, which is complete, as canonical() has it.
std::string canonicalText(const StatementModel &statement);

} // namespace vaultlock::policy
