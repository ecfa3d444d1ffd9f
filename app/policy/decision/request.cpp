// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/request.h"

#include "policy/decision/derivedcontext.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

Requester::Kind kindOf(const ArnParts &arn)
{
    using Kind = Requester::Kind;
    const std::string_view resource = arn.resource();
    if (arn.service() == "iam") {
        return resource == "root"              ? Kind::Root
               : resource.starts_with("user/") ? Kind::User
               : resource.starts_with("role/") ? Kind::Role
                                               : Kind::Other;
    }
    if (arn.service() == "sts") {
        return resource.starts_with("assumed-role/")     ? Kind::RoleSession
               : resource.starts_with("federated-user/") ? Kind::FederatedUser
                                                         : Kind::Other;
    }
    return Kind::Other;
}

/// `role/path/NAME`, `assumed-role/NAME/SESSION`.
std::string_view roleNameIn(std::string_view resource, Requester::Kind kind)
{
    if (kind == Requester::Kind::Role)
        return resource.substr(resource.rfind('/') + 1);
    const std::string_view rest = resource.substr(resource.find('/') + 1);
    return rest.substr(0, rest.find('/'));
}

const ContextEntry *entryOf(const std::vector<ContextEntry> &entries, std::string_view key)
{
    for (const ContextEntry &entry : entries) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

KeyValues valuesOf(const ContextEntry &entry)
{
    using State = KeyValues::State;
    return entry.values.empty() ? KeyValues{} : KeyValues{State::Present, &entry.values};
}

} // namespace

Requester Requester::fromText(std::string_view text)
{
    Requester requester;
    if (text.empty() || text == "*" || isSameIgnoringCase(text, "anonymous"))
        return requester;
    if (isAccountId(text)) {
        requester.m_kind = Kind::Root;
        requester.m_account = text;
        requester.m_text = "arn:aws:iam::" + requester.m_account + ":root";
        return requester;
    }
    requester.m_text = text;
    requester.m_kind = Kind::Other;
    if (const auto arn = arnPartsOf(text)) {
        requester.m_kind = kindOf(*arn);
        requester.m_account = arn->account();
        if (requester.m_kind == Kind::Role || requester.m_kind == Kind::RoleSession)
            requester.m_roleName = roleNameIn(arn->resource(), requester.m_kind);
    } else if (text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn")) {
        requester.m_kind = Kind::Service;
    }
    return requester;
}

Request::Request(std::string_view requester, std::string_view action, std::string_view resource)
    : m_requester(Requester::fromText(requester))
    , m_action(action)
    , m_resource(resource)
    , m_derived(derivedContext(m_requester, resource))
{
    constexpr std::string_view service = "glacier:";
    if (isSameIgnoringCase(action.substr(0, service.size()), service))
        m_glacierAction = actionNamed(action.substr(service.size()));
}

void Request::setContext(std::string_view key, std::vector<std::string> values)
{
    removeContext(key);
    m_context.push_back({lowered(key), std::move(values)});
    deriveClock();
}

void Request::removeContext(std::string_view key)
{
    const auto isKey = [&](const ContextEntry &entry) {
        return isSameIgnoringCase(entry.key, key);
    };
    m_open.erase(std::remove(m_open.begin(), m_open.end(), lowered(key)), m_open.end());
    m_context.erase(std::remove_if(m_context.begin(), m_context.end(), isKey), m_context.end());
    deriveClock();
}

void Request::leaveOpen(std::string_view key)
{
    removeContext(key);
    m_open.push_back(lowered(key));
}

void Request::setVaultTags(const std::vector<std::pair<std::string, std::string>> &tags)
{
    for (const auto &[key, value] : tags) {
        const std::string name = "glacier:ResourceTag/" + key;
        if (entryOf(m_context, lowered(name)))
            leaveOpen(name);
        else if (std::find(m_open.begin(), m_open.end(), lowered(name)) == m_open.end())
            setContext(name, {value});
    }
}

void Request::setArchiveAge(int days)
{
    setContext(archiveAgeKey, {std::to_string(days)});
}

void Request::deriveClock()
{
    m_clock.reset();
    for (const ContextEntry &entry : m_context) {
        if (auto clock = otherClock(entry))
            m_clock = std::move(clock);
    }
}

KeyValues Request::lookup(std::string_view lowerCaseKey) const
{
    const ConditionKey *known = keyNamed(lowerCaseKey).key;
    return lookup(lowerCaseKey, known ? known->presence : KeyPresence::Some);
}

KeyValues Request::lookup(std::string_view lowerCaseKey, KeyPresence presence) const
{
    if (const ContextEntry *given = entryOf(m_context, lowerCaseKey))
        return valuesOf(*given);
    if (!m_open.empty() && std::find(m_open.begin(), m_open.end(), lowerCaseKey) != m_open.end())
        return {KeyValues::State::Unknown};
    if (const ContextEntry *derived = entryOf(m_derived, lowerCaseKey))
        return valuesOf(*derived);
    if (m_clock && m_clock->key == lowerCaseKey)
        return valuesOf(*m_clock);
    return {stateWithout(lowerCaseKey, presence)};
}

/// Of a key that was neither given nor follows from anything.
KeyValues::State Request::stateWithout(std::string_view key, KeyPresence presence) const
{
    using State = KeyValues::State;
    constexpr std::string_view ofEndpoint[] = {"aws:vpcsourceip", "aws:sourcevpc",
                                               "aws:sourcevpce"};
    switch (presence) {
    case KeyPresence::Always:
        return State::Unknown;
    case KeyPresence::Signed:
        return m_requester.kind() == Requester::Kind::Anonymous ? State::Absent : State::Unknown;
    case KeyPresence::Usual: {
        const bool isByEndpoint =
            key == "aws:sourceip" &&
            std::any_of(std::begin(ofEndpoint), std::end(ofEndpoint), [&](std::string_view other) {
                const ContextEntry *given = entryOf(m_context, other);
                return given && !given->values.empty();
            });
        return isByEndpoint ? State::Absent : State::Unknown;
    }
    case KeyPresence::Some:
        break;
    }
    return State::Absent;
}

bool Request::isRolePathOpen(std::string_view lowerCaseKey) const
{
    return m_requester.kind() == Requester::Kind::RoleSession && lowerCaseKey == principalArnKey &&
           !entryOf(m_context, lowerCaseKey);
}

} // namespace vaultlock::policy
