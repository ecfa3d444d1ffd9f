// SPDX-License-Identifier: GPL-3.0-or-later

// From a text to its findings.
#pragma once

#include "core/identifiers.h"
#include "policy/finding.h"

#include <QDateTime>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct VaultTag
{
    std::string key;
    std::string value;

    friend bool operator==(const VaultTag &, const VaultTag &) = default;
};

/// What is known of the vault that the policy is for: nothing where it was not read. It sharpens
/// findings.
struct ChosenVault
{
    VaultArn arn;
    std::optional<std::vector<VaultTag>> tags = {};
    std::optional<std::string> accessPolicy = {}; ///< its text; empty where the vault has none
    /// As of the last inventory, up to a day old (DescribeVault).
    std::optional<qint64> archiveCount = {};
    std::optional<QDateTime> createdAt = {}; ///< UTC
    std::optional<QDateTime> now = {};       ///< UTC, of the service; for what depends on age

    friend bool operator==(const ChosenVault &, const ChosenVault &) = default;
};

/// Glacier developer guide, "Vault Lock policies": 20 KB, measured as UTF-8 bytes of the text.
inline constexpr std::size_t policySizeLimit = 20'480;
inline constexpr std::size_t policySizeWarning = 20'000;

/// Everything that there is to say about the text, in the order of the text. Any bytes; never
/// throws, never recurses past 64 levels. Pure.
std::vector<Finding> lint(std::string_view text, const std::optional<ChosenVault> &vault = {});

} // namespace vaultlock::policy
