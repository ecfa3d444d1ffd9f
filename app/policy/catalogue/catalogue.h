// SPDX-License-Identifier: GPL-3.0-or-later

// What AWS documents of Glacier's actions, condition keys, partitions and Regions.
// Source: resources/catalogue/glacier.json, which names its own; made into tables when we build.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace vaultlock::policy {

enum class ActionScope : std::uint8_t {
    Vault,    // can stand in a vault's policy
    Identity, // can stand in identity policies only
    Account,  // is about no vault
};

struct Action
{
    std::string_view name;        ///< without `glacier:`
    std::string_view accessLevel; ///< `Write`, `Permissions management, Write` …
    std::string_view summary;     ///< without a full stop
    bool carriesAge;              ///< requests have glacier:ArchiveAgeInDays
    bool carriesTags;             ///< requests have glacier:ResourceTag/…
    ActionScope scope;
};

enum class KeyType : std::uint8_t {
    String,
    StringList,
    Numeric,
    Date,
    Bool,
    IpAddress,
    Arn,
};

/// Which requests have a key (IAM user guide, "AWS global condition context keys": Availability).
enum class KeyPresence : std::uint8_t {
    Always,
    Signed, // every signed request, no anonymous one
    Usual,  // all but a few, which the request does not tell
    Some,   // Glacier's own keys, too: see Action
};

struct ConditionKey
{
    std::string_view name; ///< ends with a slash where the name of a tag follows
    KeyType type;
    std::string_view summary; ///< without a full stop
    KeyPresence presence;
    bool isMultivalued; ///< a request may have several values: see "Set operators" there

    bool takesTag() const { return name.back() == '/'; }
};

struct Region
{
    std::string_view name;
    std::string_view partition;
};

/// By name. All live as long as the program.
std::span<const Action> glacierActions();
/// Glacier's own, then those of all services.
std::span<const ConditionKey> conditionKeys();
std::span<const std::string_view> partitionNames();
/// The Regions that have Glacier.
std::span<const Region> glacierRegions();

/// A set of Glacier's actions, by their index in glacierActions().
class ActionSet
{
public:
    constexpr ActionSet() = default;
    static ActionSet all();
    /// The actions whose name, after `glacier:`, matches the pattern; case does not count.
    static ActionSet matching(std::string_view pattern);
    /// Without any where there is no such action.
    static ActionSet of(std::string_view name);

    bool isEmpty() const { return m_bits == 0; }
    bool contains(std::size_t action) const { return (m_bits >> action & 1U) != 0; }
    bool intersects(ActionSet other) const { return (m_bits & other.m_bits) != 0; }
    int size() const;
    /// A bit each, by index.
    std::uint64_t bits() const { return m_bits; }
    ActionSet operator|(ActionSet other) const { return ActionSet(m_bits | other.m_bits); }
    ActionSet operator&(ActionSet other) const { return ActionSet(m_bits & other.m_bits); }
    ActionSet without(ActionSet other) const { return ActionSet(m_bits & ~other.m_bits); }
    friend bool operator==(ActionSet, ActionSet) = default;

private:
    explicit constexpr ActionSet(std::uint64_t bits)
        : m_bits(bits)
    {
    }
    std::uint64_t m_bits = 0;
};

/// A key as a policy writes it: which one it is, and the tag that follows its slash.
struct KeyName
{
    const ConditionKey *key; ///< null where the catalogue has none
    std::string_view tag;    ///< of the given text
};
/// Case does not count (IAM user guide, "Condition": key names are not case-sensitive).
KeyName keyNamed(std::string_view text);

/// The index in glacierActions(); case does not count. `name` is without `glacier:`.
std::optional<std::size_t> actionNamed(std::string_view name);

} // namespace vaultlock::policy
