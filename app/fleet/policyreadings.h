// SPDX-License-Identifier: GPL-3.0-or-later

// What an installed policy comes to: worked out once for all vaults that have the same.
#pragma once

#include "core/identifiers.h"
#include "fleet/knownpolicies.h"
#include "policy/meaning/explanation.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <unordered_map>
#include <vector>

namespace vaultlock::fleet {

/// Of one text on one vault, or on several where it says the same of each.
struct PolicyReading
{
    std::vector<std::size_t> sameAs; ///< of the known policies, those that it is the same as
    std::vector<std::size_t> untold; ///< those of which that cannot be told
    /// What it does, with the tags left open.
    policy::Explanation explanation;
    // The text and its vault; those of another vault have the same reading.
    QByteArray text;
    VaultArn vault;
};

/// Vaults of one account and Region mostly have one policy with the vault's own ARN in it: it is
/// read once. Texts that may say something else of each vault (other resources, wildcards in
/// resources, variables) are read for each. Not thread-safe.
class PolicyReadings
{
public:
    explicit PolicyReadings(std::vector<KnownPolicy> known);

    const std::vector<KnownPolicy> &known() const { return m_known; }
    /// Never null.
    std::shared_ptr<const PolicyReading> of(const QByteArray &text, const VaultArn &vault);
    std::size_t made() const { return m_readings.size(); } ///< and not taken from another vault

private:
    std::vector<KnownPolicy> m_known;
    std::unordered_map<std::string, std::shared_ptr<const PolicyReading>> m_readings;
};

} // namespace vaultlock::fleet
