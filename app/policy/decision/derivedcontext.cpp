// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/derivedcontext.h"

#include "policy/decision/operand.h"
#include "policy/model/arn.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

using RequesterKind = Requester::Kind;

constexpr std::string_view requesterKeys[] = {
    "aws:principalarn", "aws:principalaccount",      "aws:principaltype",
    "aws:username",     "aws:principalisawsservice", "aws:principalservicename"};

/// Empty where the guide has no name for the kind.
std::string_view principalType(RequesterKind kind)
{
    switch (kind) {
    case RequesterKind::Anonymous:
        return "Anonymous";
    case RequesterKind::Root:
        return "Account";
    case RequesterKind::User:
        return "User";
    case RequesterKind::Role:
    case RequesterKind::RoleSession:
        return "AssumedRole";
    case RequesterKind::FederatedUser:
        return "FederatedUser";
    case RequesterKind::Service:
    case RequesterKind::Other:
        break;
    }
    return {};
}

/// The role's ARN for a session of it.
std::string principalArn(const Requester &requester)
{
    const auto arn = arnPartsOf(requester.text());
    if (requester.kind() != RequesterKind::RoleSession || !arn)
        return requester.text();
    return "arn:" + std::string(arn->partition()) + ":iam::" + std::string(arn->account()) +
           ":role/" + std::string(requester.roleName());
}

} // namespace

std::vector<ContextEntry> derivedContext(const Requester &requester, std::string_view resource)
{
    std::vector<ContextEntry> entries;
    entries.reserve(8);
    const auto put = [&](std::string_view key, std::string_view value) {
        if (!value.empty())
            entries.push_back({std::string(key), {std::string(value)}});
    };
    const RequesterKind kind = requester.kind();
    const bool isAnonymous = kind == RequesterKind::Anonymous;
    if (!requester.account().empty())
        put(principalArnKey, principalArn(requester));
    put("aws:principalaccount", isAnonymous ? "anonymous" : requester.account());
    put("aws:principaltype", principalType(kind));
    if (kind == RequesterKind::User)
        put("aws:username", requester.text().substr(requester.text().rfind('/') + 1));
    if (!isAnonymous && kind != RequesterKind::Other)
        put("aws:principalisawsservice", kind == RequesterKind::Service ? "true" : "false");
    if (kind == RequesterKind::Service)
        put("aws:principalservicename", requester.text());
    if (const auto vault = arnPartsOf(resource)) {
        put("aws:resourceaccount", vault->account());
        put("aws:requestedregion", vault->region());
    }
    return entries;
}

bool followsFromRequester(std::string_view lowerCaseKey)
{
    return std::find(std::begin(requesterKeys), std::end(requesterKeys), lowerCaseKey) !=
           std::end(requesterKeys);
}

bool isDerivedKey(std::string_view lowerCaseKey)
{
    return followsFromRequester(lowerCaseKey) || lowerCaseKey == "aws:resourceaccount" ||
           lowerCaseKey == "aws:requestedregion";
}

std::optional<ContextEntry> otherClock(const ContextEntry &entry)
{
    const bool isCurrentTime = entry.key == currentTimeKey;
    if ((!isCurrentTime && entry.key != epochTimeKey) || entry.values.size() != 1)
        return {};
    const auto milliseconds = dateIn(entry.values.front());
    if (!milliseconds)
        return {};
    if (!isCurrentTime)
        return ContextEntry{std::string(currentTimeKey), {dateText(*milliseconds)}};
    return ContextEntry{std::string(epochTimeKey), {std::to_string(secondsOf(*milliseconds))}};
}

} // namespace vaultlock::policy
