// SPDX-License-Identifier: GPL-3.0-or-later

// What the cards of the form say: the rules that locks are made of.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace vaultlock::policy {

/// Whom a card's Deny binds.
enum class Bound : std::uint8_t {
    Everyone,   // `"*"`
    OwnAccount, // the account's root ARN, or its id: principals of other accounts are not bound
};

/// No archive is deleted before it has this age.
struct Retention
{
    std::int64_t days = 0; ///< an archive can be deleted on the day on which it is so old
    Bound bound = Bound::Everyone;

    friend bool operator==(const Retention &, const Retention &) = default;
};

/// No archive is deleted while the vault has this tag with this value.
struct LegalHold
{
    std::string tagKey;
    std::string tagValue;
    /// `True` and `TRUE` hold too where the value is `true`.
    bool ignoresCase = true;
    Bound bound = Bound::Everyone;

    friend bool operator==(const LegalHold &, const LegalHold &) = default;
};

/// Nobody but these changes the vault's tags.
struct HoldProtection
{
    std::vector<std::string> mayChange; ///< ARNs of IAM; empty: nobody, for ever

    friend bool operator==(const HoldProtection &, const HoldProtection &) = default;
};

/// No archive is ever deleted.
struct DeletionForbidden
{
    Bound bound = Bound::Everyone;

    friend bool operator==(const DeletionForbidden &, const DeletionForbidden &) = default;
};

/// Nobody of another account does anything with the vault.
struct OtherAccountsForbidden
{
    friend bool operator==(const OtherAccountsForbidden &,
                           const OtherAccountsForbidden &) = default;
};

/// The vault's access policy and notifications stay as they are, and the vault is not deleted.
struct SettingsKept
{
    Bound bound = Bound::Everyone;

    friend bool operator==(const SettingsKept &, const SettingsKept &) = default;
};

using GuidedRule = std::variant<Retention, LegalHold, HoldProtection, DeletionForbidden,
                                OtherAccountsForbidden, SettingsKept>;

} // namespace vaultlock::policy
