// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/proposals.h"

#include "policy/completion/conditionproposals.h"
#include "policy/completion/proposalparts.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

using namespace std::string_literals;

std::vector<Proposal> policyElements(const Surroundings &around)
{
    std::vector<Proposal> all{keyWith("Version", emptyString), keyWith("Id", emptyString),
                              keyWith("Statement", "[{ \"\0\" }]"s)};
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Proposal &p) { return has(around.siblings, p.text); }),
              all.end());
    return all;
}

std::vector<Proposal> statementElements(const Surroundings &around)
{
    struct Row
    {
        std::string_view name;
        std::string_view other; ///< stands in its place
        std::string_view value;
    };
    const std::array rows{
        Row{"Sid", "", emptyString},
        Row{"Effect", "", emptyString},
        Row{"Principal", "NotPrincipal", emptyString},
        Row{"Action", "NotAction", emptyString},
        Row{"Resource", "NotResource", emptyString},
        Row{"Condition", "", emptyMember},
        Row{"NotAction", "Action", emptyString},
        Row{"NotPrincipal", "Principal", emptyMember},
        Row{"NotResource", "Resource", emptyString},
    };
    std::vector<Proposal> result;
    for (const Row &row : rows) {
        if (!has(around.siblings, row.name) && !has(around.siblings, row.other))
            result.push_back(keyWith(row.name, row.value));
    }
    return result;
}

std::vector<Proposal> principalValues(const Surroundings &around)
{
    std::vector<Proposal> result{valueOf("*", CompletionNote::Everyone)};
    if (around.vault) {
        const std::string root = rootOf(*around.vault);
        result.push_back(valueOf(root, CompletionNote::OwnAccount));
        result.back().written = R"({ "AWS": ")" + root + "\" }";
    }
    result.push_back(keyWith("AWS", "", CompletionKind::PrincipalType));
    result.back().written = "{ \"AWS\": \"\0\" }"s;
    return result;
}

std::vector<Proposal> principalTypes(const Surroundings &around)
{
    std::vector<Proposal> result;
    for (const std::string_view type : {"AWS", "Service", "Federated", "CanonicalUser"}) {
        if (!has(around.siblings, type))
            result.push_back(keyWith(type, emptyString, CompletionKind::PrincipalType));
    }
    return result;
}

std::vector<Proposal> principalNames(const Surroundings &around)
{
    std::vector<Proposal> result{valueOf("*", CompletionNote::Everyone)};
    if (around.vault) {
        result.push_back(valueOf(rootOf(*around.vault), CompletionNote::OwnAccount));
        result.push_back(valueOf(accountOf(*around.vault), CompletionNote::OwnAccount));
    }
    return result;
}

/// What a lock is mostly about comes first.
std::vector<Proposal> actions(const Surroundings &around)
{
    std::vector<Proposal> result;
    for (const Action &action : glacierActions()) {
        const std::string name = "glacier:" + std::string(action.name);
        if (action.scope == ActionScope::Vault && !has(around.siblings, name))
            result.push_back({name, CompletionKind::Action, std::string(action.accessLevel)});
    }
    const auto deleting = std::find_if(result.begin(), result.end(), [](const Proposal &p) {
        return p.text == "glacier:DeleteArchive";
    });
    if (deleting != result.end())
        std::rotate(result.begin(), deleting, deleting + 1);
    result.push_back({"glacier:*", CompletionKind::Action, {}, CompletionNote::EveryAction});
    return result;
}

} // namespace

std::vector<Proposal> proposalsFor(const Surroundings &around)
{
    switch (around.at.place) {
    case Place::Elsewhere:
        return {};
    case Place::PolicyElement:
        return policyElements(around);
    case Place::VersionValue:
        return {valueOf("2012-10-17"), valueOf("2008-10-17")};
    case Place::StatementElement:
        return statementElements(around);
    case Place::EffectValue:
        return {valueOf("Deny"), valueOf("Allow")};
    case Place::PrincipalValue:
        return principalValues(around);
    case Place::PrincipalType:
        return principalTypes(around);
    case Place::PrincipalName:
        return principalNames(around);
    case Place::ActionValue:
        return actions(around);
    case Place::ResourceValue:
        if (around.vault)
            return {valueOf(around.vault->arn.toString().toStdString(), CompletionNote::OwnVault)};
        return {};
    case Place::ConditionOperator:
        return operatorProposals(around);
    case Place::ConditionKey:
        return keyProposals(around);
    case Place::ConditionValue:
        return conditionValueProposals(around);
    }
    return {};
}

} // namespace vaultlock::policy
