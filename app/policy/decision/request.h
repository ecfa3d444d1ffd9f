// Who asks for what: the input of a decision.
// Source: IAM user guide, "The request context".
#pragma once

#include "policy/model/arn.h"

#include <optional>
#include <string>
#include <string_view>
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
};

/// Value type; decisions on it need no more parsing.
class Request
{
public:
    Request(std::string_view requester, std::string_view action, std::string_view resource);

    /// The key is new, or its values are replaced.
    void setContext(std::string_view key, std::vector<std::string> values);
    void removeContext(std::string_view key);
    /// The context key glacier:ArchiveAgeInDays.
    void setArchiveAge(int days);

    const Requester &requester() const { return m_requester; }
    const std::string &action() const { return m_action; }
    /// The index in glacierActions(); nothing for an action that is not there.
    std::optional<std::size_t> glacierAction() const { return m_glacierAction; }
    const std::string &resource() const { return m_resource; }
    /// Null where the key is missing, or has no value. lowerCaseKey: as it says.
    const std::vector<std::string> *values(std::string_view lowerCaseKey) const;
    const std::vector<ContextEntry> &context() const { return m_context; }

private:
    Requester m_requester;
    std::string m_action;
    std::optional<std::size_t> m_glacierAction;
    std::string m_resource;
    std::vector<ContextEntry> m_context;
};

inline constexpr std::string_view archiveAgeKey = "glacier:archiveageindays";

} // namespace vaultlock::policy
