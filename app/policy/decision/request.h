// SPDX-License-Identifier: GPL-3.0-or-later

// Who asks for what: the input of a decision.
// Source: IAM user guide, "The request context".
#pragma once

#include "policy/catalogue/catalogue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vaultlock::policy {

/// The one who asks.
class Requester
{
public:
    enum class Kind {
        Anonymous,
        Root, // of an account
        User,
        Role,
        RoleSession,
        FederatedUser,
        Service,
        Other, // an ARN or name that is none of these
    };

    /// `anonymous`, `*` or nothing; 12 digits; an ARN of IAM or STS; a service's host name.
    static Requester fromText(std::string_view text);

    Kind kind() const { return m_kind; }
    const std::string &text() const { return m_text; } ///< the root's ARN for 12 digits
    std::string_view account() const { return m_account; }
    /// Of a Role with its path, of a RoleSession without: what is after the last slash.
    std::string_view roleName() const { return m_roleName; }

private:
    Kind m_kind = Kind::Anonymous;
    std::string m_text;
    std::string m_account;
    std::string m_roleName;
};

/// A key of the context with its values.
struct ContextEntry
{
    std::string key; ///< in lower case
    std::vector<std::string> values;

    friend bool operator==(const ContextEntry &, const ContextEntry &) = default;
};

/// What a request says of a key.
struct KeyValues
{
    enum class State : std::uint8_t {
        Absent,
        Unknown, // every such request has it, or may have it, and this one does not say its value
        Present,
    };
    State state = State::Absent;
    const std::vector<std::string> *values = nullptr; ///< of Present, never empty
};

/// Value type; decisions on it need no more parsing. What AWS sets for every request of its kind,
/// and what follows from the principal, the resource and the clock, is part of it.
class Request
{
public:
    Request(std::string_view requester, std::string_view action, std::string_view resource);

    /// The key is new, or its values are replaced. It wins over what would follow; without values
    /// it is absent.
    void setContext(std::string_view key, std::vector<std::string> values);
    void removeContext(std::string_view key);
    /// Every such request has it, and this one does not say its value.
    void leaveOpen(std::string_view key);
    /// glacier:ResourceTag/KEY of each. Of tags whose keys differ in case alone, which conditions
    /// do not tell apart, AWS does not document which one counts: they are left open.
    void setVaultTags(const std::vector<std::pair<std::string, std::string>> &tags);
    /// The context key glacier:ArchiveAgeInDays.
    void setArchiveAge(int days);

    const Requester &requester() const { return m_requester; }
    const std::string &action() const { return m_action; }
    /// The index in glacierActions(); nothing for an action that is not there.
    std::optional<std::size_t> glacierAction() const { return m_glacierAction; }
    const std::string &resource() const { return m_resource; }
    /// lowerCaseKey: as it says.
    KeyValues lookup(std::string_view lowerCaseKey) const;
    /// The same of a key whose presence in requests is known.
    KeyValues lookup(std::string_view lowerCaseKey, KeyPresence presence) const;
    /// The key is aws:PrincipalArn, and follows from the ARN of a role's session, which does not
    /// tell the path of the role: the ARN that lookup() has is without.
    bool isRolePathOpen(std::string_view lowerCaseKey) const;
    /// What was set.
    const std::vector<ContextEntry> &context() const { return m_context; }

private:
    KeyValues::State stateWithout(std::string_view key, KeyPresence presence) const;
    void deriveClock();

    Requester m_requester;
    std::string m_action;
    std::optional<std::size_t> m_glacierAction;
    std::string m_resource;
    std::vector<ContextEntry> m_context;
    std::vector<std::string> m_open;     ///< in lower case
    std::vector<ContextEntry> m_derived; ///< from requester and resource
    std::optional<ContextEntry> m_clock; ///< one of the two from the other
};

inline constexpr std::string_view archiveAgeKey = "glacier:archiveageindays";
inline constexpr std::string_view principalArnKey = "aws:principalarn";
inline constexpr std::string_view currentTimeKey = "aws:currenttime";
inline constexpr std::string_view epochTimeKey = "aws:epochtime";

} // namespace vaultlock::policy
