#include "policy/decision/request.h"

#include "policy/catalogue/catalogue.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isAccountId(std::string_view text)
{
    return text.size() == 12 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return policy::lowered(c); });
    return result;
}

Requester::Kind kindOf(const ArnParts &arn)
{
    using Kind = Requester::Kind;
    const std::string_view resource = arn.resource();
    if (arn.service() == "iam") {
        return resource == "root"              ? Kind::Root
               : startsWith(resource, "user/") ? Kind::User
               : startsWith(resource, "role/") ? Kind::Role
                                               : Kind::Other;
    }
    if (arn.service() == "sts") {
        return startsWith(resource, "assumed-role/")     ? Kind::RoleSession
               : startsWith(resource, "federated-user/") ? Kind::FederatedUser
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
    } else if (endsWith(text, ".amazonaws.com") || endsWith(text, ".amazonaws.com.cn")) {
        requester.m_kind = Kind::Service;
    }
    return requester;
}

Request::Request(std::string_view requester, std::string_view action, std::string_view resource)
    : m_requester(Requester::fromText(requester))
    , m_action(action)
    , m_resource(resource)
{
    constexpr std::string_view service = "glacier:";
    if (isSameIgnoringCase(action.substr(0, service.size()), service))
        m_glacierAction = actionNamed(action.substr(service.size()));
}

void Request::setContext(std::string_view key, std::vector<std::string> values)
{
    removeContext(key);
    m_context.push_back({lowered(key), std::move(values)});
}

void Request::removeContext(std::string_view key)
{
    const auto isKey = [&](const ContextEntry &entry) {
        return isSameIgnoringCase(entry.key, key);
    };
    m_context.erase(std::remove_if(m_context.begin(), m_context.end(), isKey), m_context.end());
}

void Request::setArchiveAge(int days)
{
    setContext(archiveAgeKey, {std::to_string(days)});
}

const std::vector<std::string> *Request::values(std::string_view lowerCaseKey) const
{
    for (const ContextEntry &entry : m_context) {
        if (entry.key == lowerCaseKey)
            return entry.values.empty() ? nullptr : &entry.values;
    }
    return nullptr;
}

} // namespace vaultlock::policy
