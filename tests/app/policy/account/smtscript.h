// SPDX-License-Identifier: GPL-3.0-or-later

// Policies as SMT-LIB 2, for a solver: a reading of IAM's guide of its own, that shares nothing
// with the application but resources/catalogue. Source: IAM user guide, "IAM JSON policy elements",
// "Condition operators", "AWS global condition context keys"; SMT-LIB 2.6, theory of Unicode
// strings.
#pragma once

#include "smtconditions.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy::tests {

struct SmtVault
{
    std::string arn;
    std::optional<std::map<std::string, std::string>> tags; ///< nothing: not known
    std::int64_t earliest = 0;                              ///< seconds since 1970 UTC
};

/// What requests are, and what each policy says of them.
class SmtScript
{
public:
    /// catalogue: the JSON of resources/catalogue.
    SmtScript(const nlohmann::json &catalogue, SmtVault vault,
              const std::vector<nlohmann::json> &policies);

    /// Declarations and assertions. Of the policy with that index `deny0` says that some Deny
    /// applies, `deny0may` that one may; so `allow0` and `allow0may`.
    std::string text() const;
    /// Every statement is documented for every request.
    bool isCertain() const { return m_isCertain; }

    std::string isAction(std::string_view name) const; ///< without `glacier:`
    const std::string &isOfOwnAccount() const { return m_isOfOwnAccount; }
    const std::string &isService() const { return m_isService; }

private:
    void addPolicy(const nlohmann::json &policy, std::size_t index);
    SmtClaim statementClaim(const nlohmann::json &statement);
    SmtClaim principalClaim(const nlohmann::json &statement);
    std::string isPrincipal(const std::string &arn);
    std::string isNamed(const std::string &type, const std::string &value, bool isAllow);
    std::string actionClaim(const nlohmann::json &statement) const;
    std::string resourceClaim(const nlohmann::json &statement) const;
    std::string actionsThat(const char *property, const nlohmann::json &value) const;
    void addRequest();
    void addTags();

    nlohmann::json m_catalogue;
    SmtVault m_vault;
    std::string m_account;
    SmtRequesters m_requesters;
    SmtConditions m_conditions;
    std::string m_isOfOwnAccount;
    std::string m_isService;
    std::string m_request;
    std::string m_policies;
    bool m_isCertain = true;
};

} // namespace vaultlock::policy::tests
