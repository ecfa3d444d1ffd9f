// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/catalogue/catalogue.h"

#include "policy/sametext.h"
#include "policy/wildcards.h"

#include <array>
#include <bit>

namespace vaultlock::policy {

namespace {

struct ActionRow
{
    std::string_view name, access, summary;
    bool age, tags;
    std::string_view scope;
};

struct KeyRow
{
    std::string_view name, type, summary, presence;
};

using PartitionRow = std::string_view;
using RegionRow = Region;

#include "cataloguetables.inc"

constexpr ActionScope scopeNamed(std::string_view name)
{
    return name == "vault"      ? ActionScope::Vault
           : name == "identity" ? ActionScope::Identity
                                : ActionScope::Account;
}

constexpr KeyType typeNamed(std::string_view name)
{
    return name == "String"       ? KeyType::String
           : name == "StringList" ? KeyType::StringList
           : name == "Numeric"    ? KeyType::Numeric
           : name == "Date"       ? KeyType::Date
           : name == "Bool"       ? KeyType::Bool
           : name == "IpAddress"  ? KeyType::IpAddress
                                  : KeyType::Arn;
}

constexpr KeyPresence presenceNamed(std::string_view name)
{
    return name == "always"   ? KeyPresence::Always
           : name == "signed" ? KeyPresence::Signed
           : name == "usual"  ? KeyPresence::Usual
                              : KeyPresence::Some;
}

constexpr auto actionTable = [] {
    std::array<Action, std::size(actionRows)> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const ActionRow &row = actionRows[i];
        table[i] = {row.name, row.access, row.summary, row.age, row.tags, scopeNamed(row.scope)};
    }
    return table;
}();

constexpr auto keyTable = [] {
    std::array<ConditionKey, std::size(keyRows)> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const KeyRow &row = keyRows[i];
        const KeyType type = typeNamed(row.type);
        table[i] = {row.name, type, row.summary, presenceNamed(row.presence),
                    type == KeyType::StringList};
    }
    return table;
}();

/// As most policies spell it, or else but for case.
bool isSpellingOf(std::string_view name, std::string_view text)
{
    return name.size() == text.size() && (isSameText(name, text) || isSameIgnoringCase(name, text));
}

static_assert(actionTable.size() < 64, "an ActionSet has 64 places");

} // namespace

std::span<const Action> glacierActions()
{
    return actionTable;
}

std::span<const ConditionKey> conditionKeys()
{
    return keyTable;
}

std::span<const std::string_view> partitionNames()
{
    return partitionRows;
}

std::span<const Region> glacierRegions()
{
    return regionRows;
}

ActionSet ActionSet::all()
{
    return ActionSet((std::uint64_t(1) << actionTable.size()) - 1);
}

ActionSet ActionSet::matching(std::string_view pattern)
{
    if (!hasWildcard(pattern))
        return of(pattern);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < actionTable.size(); ++i) {
        if (matchesWildcardsIgnoringCase(pattern, actionTable[i].name))
            bits |= std::uint64_t(1) << i;
    }
    return ActionSet(bits);
}

ActionSet ActionSet::of(std::string_view name)
{
    const auto index = actionNamed(name);
    return index ? ActionSet(std::uint64_t(1) << *index) : ActionSet();
}

int ActionSet::size() const
{
    return std::popcount(m_bits);
}

KeyName keyNamed(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view stem =
        slash == std::string_view::npos ? text : text.substr(0, slash + 1);
    for (const ConditionKey &key : keyTable) {
        if (isSpellingOf(key.name, stem))
            return {&key, text.substr(stem.size())};
    }
    return {nullptr, {}};
}

std::optional<std::size_t> actionNamed(std::string_view name)
{
    for (std::size_t i = 0; i < actionTable.size(); ++i) {
        if (isSpellingOf(actionTable[i].name, name))
            return i;
    }
    return std::nullopt;
}

} // namespace vaultlock::policy
