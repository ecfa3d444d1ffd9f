// SPDX-License-Identifier: GPL-3.0-or-later

// Policies that nobody wrote: for tests that ask thousands of them.
#pragma once

#include <nlohmann/json.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy::tests {

inline constexpr std::string_view generatedAccount = "123456789012";
inline constexpr std::string_view generatedVault =
    "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

/// The same seed makes the same policies everywhere. Valid by the grammar, and of what AWS
/// documents; what comes of it may still be undecided.
class PolicyGenerator
{
public:
    /// Variables: of policy variables only those that are the same in every request of the vault,
    /// or any.
    enum class Variables {
        OfVault,
        Any
    };

    explicit PolicyGenerator(unsigned seed, Variables variables = Variables::OfVault)
        : m_random(seed)
        , m_variables(variables)
    {
    }

    /// 1 to 6 statements.
    nlohmann::json policy();
    /// With one thing changed; it may well mean the same.
    nlohmann::json mutation(nlohmann::json policy);
    /// The same in other words.
    nlohmann::json rewriting(nlohmann::json policy);

    std::size_t below(std::size_t end) { return m_random() % end; }

private:
    using Texts = std::vector<std::string_view>;

    bool isOneIn(std::size_t n) { return below(n) == 0; }
    std::string oneOf(const Texts &choices);
    /// 1 to 3 of them; one often without its brackets.
    nlohmann::json someOf(const Texts &choices);
    nlohmann::json statement();
    void addPrincipal(nlohmann::json &statement);
    void addAction(nlohmann::json &statement);
    void addResource(nlohmann::json &statement);
    void addCondition(nlohmann::json &statement);

    struct Row
    {
        std::string op;
        std::string key;
        nlohmann::json values;
    };
    Row condition();
    Row ageCondition();
    Row tagCondition();
    Row requesterCondition();
    Row accountCondition();
    Row userCondition();
    Row timeCondition();
    Row addressCondition();
    Row flagCondition();
    Row organisationCondition();
    Row setCondition();
    std::string maybeIfExists(std::string op);

    std::mt19937 m_random;
    Variables m_variables;
};

} // namespace vaultlock::policy::tests
