// From a text to its findings.
#pragma once

#include "core/identifiers.h"
#include "policy/finding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// What is known of the vault that the policy is for. It sharpens findings.
struct ChosenVault
{
    VaultArn arn;
};

/// Glacier developer guide, "Vault Lock policies": 20 KB, measured as UTF-8 bytes of the text.
inline constexpr std::size_t policySizeLimit = 20'480;
inline constexpr std::size_t policySizeWarning = 20'000;

/// Everything that there is to say about the text, in the order of the text. Any bytes; never
/// throws, never recurses past 64 levels. Pure.
std::vector<Finding> lint(std::string_view text, const std::optional<ChosenVault> &vault = {});

} // namespace vaultlock::policy
