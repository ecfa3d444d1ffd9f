// SPDX-License-Identifier: GPL-3.0-or-later

// One principal of a statement: whether it is written as AWS takes it, and whom it stands for.
// Source: IAM user guide, "AWS JSON policy elements: Principal".
#pragma once

#include "policy/rules/rules.h"

namespace vaultlock::policy {

enum class PrincipalKind : std::uint8_t {
    Everyone,
    Account,  // all of an account: 12 digits, its root, its canonical user ID
    Identity, // a user, a role, a session, an identity provider, a service
    Wrong,    // reported
};

struct CheckedPrincipal
{
    PrincipalKind kind;
    std::string_view account; ///< of Account, a view into the value; else empty
};

/// What a statement's principals are checked against.
struct PrincipalSurroundings
{
    std::string_view partition; ///< of the vault; empty where it is not known
    bool isDeny;
};

/// Reports what is wrong with the value, whose key is known.
CheckedPrincipal checkPrincipalValue(Report &report, const PrincipalValue &principal,
                                     const PrincipalSurroundings &surroundings);

/// `glacier.amazonaws.com` and its like.
bool isServiceHost(std::string_view text);

} // namespace vaultlock::policy
