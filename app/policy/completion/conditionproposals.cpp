// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/conditionproposals.h"

#include "policy/completion/proposalparts.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

using namespace std::string_literals;

/// Whether requests for these actions have the key. aws:ResourceTag is documented for other
/// services only: Glacier has a key of its own.
bool isCarried(const ConditionKey &key, ActionSet reached)
{
    if (key.name == "aws:ResourceTag/")
        return false;
    const bool isAge = key.name == "glacier:ArchiveAgeInDays";
    if (reached.isEmpty() || (!isAge && key.name != "glacier:ResourceTag/"))
        return true;
    const auto all = glacierActions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (reached.contains(i) && (isAge ? all[i].carriesAge : all[i].carriesTags))
            return true;
    }
    return false;
}

bool suits(KeyType type, OperatorFamily family)
{
    switch (family) {
    case OperatorFamily::String:
    case OperatorFamily::StringIgnoringCase:
    case OperatorFamily::StringLike:
        return type == KeyType::String || type == KeyType::StringList;
    case OperatorFamily::Numeric:
        return type == KeyType::Numeric;
    case OperatorFamily::Date:
        return type == KeyType::Date;
    case OperatorFamily::Bool:
        return type == KeyType::Bool;
    case OperatorFamily::IpAddress:
        return type == KeyType::IpAddress;
    case OperatorFamily::Arn:
        return type == KeyType::Arn;
    case OperatorFamily::Binary:
        return false;
    case OperatorFamily::Null:
        return true;
    }
    return false;
}

void addKey(std::vector<Proposal> &result, const ConditionKey &key, CompletionNote note,
            const ChosenVault *vault)
{
    const auto add = [&](const std::string &name, CompletionNote why) {
        result.push_back(keyWith(name, emptyString, CompletionKind::Key));
        result.back().note = why;
    };
    if (key.name == "glacier:ResourceTag/" && vault && vault->tags) {
        for (const VaultTag &tag : *vault->tags)
            add(std::string(key.name) + tag.key,
                note == CompletionNote::None ? CompletionNote::TagOfThisVault : note);
    }
    add(std::string(key.name), note);
    if (key.takesTag()) // its name has still to be written
        result.back().written = "\"" + std::string(key.name) + "\0\""s;
}

/// Whole days that are never short of the years (policy.md, "calendar-years").
std::vector<Proposal> ages()
{
    struct Row
    {
        int years;
        std::string_view days;
    };
    std::vector<Proposal> result;
    for (const Row row : {Row{1, "366"}, Row{3, "1096"}, Row{5, "1827"}, Row{6, "2192"},
                          Row{7, "2557"}, Row{10, "3653"}}) {
        result.push_back(valueOf(std::string(row.days), CompletionNote::Years));
        result.back().years = row.years;
    }
    return result;
}

std::vector<Proposal> tagValues(std::string_view tagKey, const ChosenVault *vault)
{
    std::vector<Proposal> result;
    if (!vault || !vault->tags)
        return result;
    for (const VaultTag &tag : *vault->tags) {
        if (isSameIgnoringCase(tag.key, tagKey))
            result.push_back(valueOf(tag.value, CompletionNote::TagOfThisVault));
    }
    return result;
}

std::vector<Proposal> regions(const ChosenVault *vault)
{
    std::vector<Proposal> result;
    const std::string own = vault ? vault->arn.region().toString().toStdString() : std::string();
    if (vault)
        result.push_back(valueOf(own, CompletionNote::OwnVault));
    for (const Region &region : glacierRegions()) {
        if (region.name != own)
            result.push_back(valueOf(std::string(region.name)));
    }
    return result;
}

} // namespace

std::vector<Proposal> operatorProposals(const Surroundings &around)
{
    std::vector<std::string> names;
    for (const std::string_view name : operatorNames())
        names.emplace_back(name);
    for (const std::string_view name : operatorNames()) {
        if (name != "Null")
            names.push_back(std::string(name) + "IfExists");
    }
    for (const std::string_view set : {"ForAnyValue:", "ForAllValues:"}) {
        for (const std::string_view name : operatorNames()) {
            if (name != "Null")
                names.push_back(std::string(set) + std::string(name));
        }
    }
    std::vector<Proposal> result;
    for (const std::string &name : names) {
        if (!has(around.siblings, name))
            result.push_back(keyWith(name, emptyMember, CompletionKind::Operator));
    }
    return result;
}

std::vector<Proposal> keyProposals(const Surroundings &around)
{
    const auto op = conditionOperator(around.at.conditionOperator);
    const auto rank = [&](const ConditionKey &key) {
        return !isCarried(key, around.reached) ? 2 : !op || suits(key.type, op->family) ? 0 : 1;
    };
    std::vector<Proposal> result;
    for (const int wanted : {0, 1, 2}) {
        for (const ConditionKey &key : conditionKeys()) {
            if (rank(key) == wanted && !has(around.siblings, key.name))
                addKey(result, key, wanted == 2 ? CompletionNote::NotCarried : CompletionNote::None,
                       around.vault);
        }
    }
    return result;
}

std::vector<Proposal> conditionValueProposals(const Surroundings &around)
{
    const auto op = conditionOperator(around.at.conditionOperator);
    const KeyName named = keyNamed(around.at.conditionKey);
    const std::string_view key = named.key ? named.key->name : std::string_view();
    if ((op && (op->family == OperatorFamily::Null || op->family == OperatorFamily::Bool)) ||
        (named.key && named.key->type == KeyType::Bool))
        return {valueOf("true"), valueOf("false")};
    if (key == "glacier:ArchiveAgeInDays")
        return ages();
    if (key == "glacier:ResourceTag/")
        return tagValues(named.tag, around.vault);
    if (key == "aws:RequestedRegion")
        return regions(around.vault);
    if (!around.vault)
        return {};
    if (key == "aws:PrincipalAccount" || key == "aws:ResourceAccount")
        return {valueOf(accountOf(*around.vault), CompletionNote::OwnAccount)};
    if (key == "aws:PrincipalArn")
        return {valueOf(rootOf(*around.vault), CompletionNote::OwnAccount)};
    return {};
}

} // namespace vaultlock::policy
