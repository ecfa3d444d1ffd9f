// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedpolicies.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace vaultlock::policy::tests {

using nlohmann::json;

namespace {

using Texts = std::vector<std::string_view>;

const Texts presence{"true", "false"};

json listOf(const json &value)
{
    return value.is_array() ? value : json::array({value});
}

} // namespace

std::string PolicyGenerator::oneOf(const Texts &choices)
{
    return std::string(choices[below(choices.size())]);
}

json PolicyGenerator::someOf(const Texts &choices)
{
    json values = json::array({oneOf(choices)});
    while (values.size() < 3 && isOneIn(3)) {
        const std::string one = oneOf(choices);
        if (std::find(values.begin(), values.end(), one) == values.end())
            values.push_back(one);
    }
    return values.size() == 1 && isOneIn(2) ? values.front() : values;
}

json PolicyGenerator::policy()
{
    json statements = json::array();
    for (std::size_t i = 1 + below(isOneIn(3) ? 6 : 3); i > 0; --i)
        statements.push_back(statement());
    return {{"Version", "2012-10-17"}, {"Statement", std::move(statements)}};
}

json PolicyGenerator::statement()
{
    json made{{"Effect", isOneIn(5) ? "Allow" : "Deny"}};
    addPrincipal(made);
    addAction(made);
    addResource(made);
    constexpr std::array<std::size_t, 8> counts{0, 0, 1, 1, 1, 2, 2, 3};
    for (std::size_t i = counts[below(counts.size())]; i > 0; --i)
        addCondition(made);
    return made;
}

void PolicyGenerator::addPrincipal(json &statement)
{
    static const Texts accounts{"123456789012", "arn:aws:iam::123456789012:root", "210987654321"};
    static const Texts named{
        "arn:aws:iam::123456789012:user/ann", "arn:aws:iam::123456789012:role/Admin",
        "arn:aws:iam::123456789012:role/team/Clerk", "arn:aws:iam::210987654321:role/Admin"};
    const bool isDeny = statement["Effect"] == "Deny";
    const std::size_t kind = below(16);
    if (kind < 7)
        statement["Principal"] = isOneIn(4) ? json{{"AWS", "*"}} : json("*");
    else if (kind < 10)
        statement["Principal"] = {{"AWS", someOf(accounts)}};
    else if (kind < 13)
        statement["Principal"] = {{"AWS", someOf(named)}};
    else if (kind == 13)
        statement["Principal"] = {{"Service", "backup.amazonaws.com"}, {"AWS", someOf(accounts)}};
    else if (kind == 14 && isDeny)
        statement["NotPrincipal"] = {{"AWS", oneOf(accounts)}};
    else if (isDeny)
        statement["NotPrincipal"] = {
            {"AWS", {"123456789012", "arn:aws:iam::123456789012:role/Admin"}}};
    else
        statement["Principal"] = {{"AWS", oneOf(named)}};
}

void PolicyGenerator::addAction(json &statement)
{
    static const Texts actions{"glacier:DeleteArchive",
                               "glacier:DeleteArchive",
                               "glacier:DeleteArchive",
                               "glacier:deletearchive",
                               "glacier:*",
                               "glacier:InitiateJob",
                               "glacier:AddTagsToVault",
                               "glacier:RemoveTagsFromVault",
                               "glacier:UploadArchive",
                               "glacier:Delete*",
                               "glacier:*Archive",
                               "glacier:?nitiateJob",
                               "glacier:*Tags*Vault",
                               "*"};
    static const Texts kept{"glacier:List*", "glacier:Describe*", "glacier:DeleteArchive",
                            "glacier:UploadArchive", "glacier:*Job*"};
    const bool isNegated = isOneIn(10);
    statement[isNegated ? "NotAction" : "Action"] = someOf(isNegated ? kept : actions);
}

void PolicyGenerator::addResource(json &statement)
{
    static const Texts resources{generatedVault,
                                 generatedVault,
                                 generatedVault,
                                 "*",
                                 "arn:aws:glacier:us-west-2:123456789012:vaults/*",
                                 "arn:aws:glacier:*:123456789012:vaults/example*",
                                 "arn:aws:glacier:us-west-2:*",
                                 "arn:aws:glacier:us-west-2:123456789012:vaults/ex?mplevault"};
    static const Texts others{
        "arn:aws:glacier:us-west-2:123456789012:vaults/othervault",
        "arn:aws:glacier:us-east-1:123456789012:vaults/examplevault",
        "arn:aws:glacier:us-west-2:123456789012:vaults/${aws:RequestedRegion}",
        "arn:aws:glacier:us-west-2:123456789012:vaults/*vault-?"};
    static const Texts variable{
        "arn:aws:glacier:us-west-2:${aws:ResourceAccount}:vaults/examplevault",
        "arn:aws:glacier:us-west-2:123456789012:vaults/${aws:username}",
        "arn:aws:glacier:us-west-2:123456789012:vaults/ex${aws:username}vault"};
    const std::size_t kind = below(12);
    if (kind == 0)
        statement["Resource"] = someOf(others);
    else if (kind == 1)
        statement["NotResource"] = someOf(isOneIn(3) ? resources : others);
    else if (kind == 2 && m_variables == Variables::Any)
        statement[isOneIn(2) ? "Resource" : "NotResource"] = oneOf(variable);
    else
        statement["Resource"] = someOf(resources);
}

void PolicyGenerator::addCondition(json &statement)
{
    Row row = condition();
    json &all = statement["Condition"];
    if (!all.contains(row.op) || !all[row.op].contains(row.key))
        all[row.op][row.key] = std::move(row.values);
}

PolicyGenerator::Row PolicyGenerator::condition()
{
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return ageCondition();
    case 4:
    case 5:
    case 6:
        return tagCondition();
    case 7:
    case 8:
        return requesterCondition();
    case 9:
        return accountCondition();
    case 10:
        return timeCondition();
    case 11:
        return addressCondition();
    case 12:
        return flagCondition();
    case 13:
        return userCondition();
    case 14:
        return organisationCondition();
    default:
        return setCondition();
    }
}

std::string PolicyGenerator::maybeIfExists(std::string op)
{
    return isOneIn(4) ? op + "IfExists" : op;
}

PolicyGenerator::Row PolicyGenerator::ageCondition()
{
    static const Texts operators{"NumericLessThan",          "NumericLessThan",
                                 "NumericLessThanEquals",    "NumericGreaterThan",
                                 "NumericGreaterThanEquals", "NumericEquals",
                                 "NumericNotEquals"};
    static const Texts ages{"0", "1", "29", "30", "30.5", "31", "365", "366", "1096", "3653", "-1"};
    if (isOneIn(16))
        return {"Null", "glacier:ArchiveAgeInDays", someOf(presence)};
    return {maybeIfExists(oneOf(operators)),
            isOneIn(4) ? "glacier:archiveageindays" : "glacier:ArchiveAgeInDays", someOf(ages)};
}

PolicyGenerator::Row PolicyGenerator::tagCondition()
{
    static const Texts plain{"StringEquals", "StringEquals", "StringNotEquals",
                             "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"};
    static const Texts like{"StringLike", "StringNotLike"};
    static const Texts values{"true", "True", "false", "", "a", "ab", "aab", "AxB"};
    static const Texts patterns{"a*", "*b", "a?b", "*", "?*", "tr*", "*a*b*", "T*e", "??"};
    static const Texts variable{"${aws:ResourceAccount}", "x${aws:RequestedRegion}"};
    static const Texts personal{"${aws:username}", "${aws:PrincipalAccount}", "a${aws:username}"};
    std::string key = oneOf({"glacier:ResourceTag/LegalHold", "glacier:ResourceTag/LegalHold",
                             "glacier:ResourceTag/legalhold", "glacier:ResourceTag/Owner"});
    if (isOneIn(8))
        return {"Null", std::move(key), someOf(presence)};
    if (isOneIn(12))
        return {oneOf(plain), std::move(key), someOf(variable)};
    if (m_variables == Variables::Any && isOneIn(5))
        return {maybeIfExists(oneOf(isOneIn(2) ? plain : like)), std::move(key), someOf(personal)};
    const bool isLike = isOneIn(2);
    const std::string op = oneOf(isLike ? like : plain);
    json operands = someOf(isLike ? patterns : values);
    if (isOneIn(10))
        return {oneOf({"ForAllValues:", "ForAnyValue:"}) + op, std::move(key), std::move(operands)};
    return {maybeIfExists(op), std::move(key), std::move(operands)};
}

PolicyGenerator::Row PolicyGenerator::requesterCondition()
{
    static const Texts operators{"ArnLike",      "ArnEquals",     "ArnNotLike", "ArnNotEquals",
                                 "ArnNotEquals", "StringNotLike", "StringLike", "StringNotEquals"};
    static const Texts arns{"arn:aws:iam::123456789012:role/Admin",
                            "arn:aws:iam::123456789012:role/*",
                            "arn:aws:iam::123456789012:root",
                            "arn:aws:iam::123456789012:user/ann",
                            "arn:aws:iam::123456789012:user/a*",
                            "arn:aws:iam::123456789012:user/team/*",
                            "arn:aws:iam::*:role/?dmin",
                            "arn:aws:iam::2*:root",
                            "arn:aws:iam::123456789012:*",
                            "arn:aws:sts::123456789012:federated-user/*",
                            "arn:aws:iam::123456789012:*/team/*n"};
    if (isOneIn(12))
        return {"Null", "aws:PrincipalArn", someOf(presence)};
    return {maybeIfExists(oneOf(operators)), "aws:PrincipalArn", someOf(arns)};
}

PolicyGenerator::Row PolicyGenerator::accountCondition()
{
    static const Texts plain{"StringEquals", "StringNotEquals", "StringEqualsIgnoreCase"};
    static const Texts like{"StringLike", "StringNotLike"};
    static const Texts accounts{"123456789012", "210987654321", "${aws:ResourceAccount}",
                                "111122223333"};
    static const Texts patterns{"1*", "*12", "123456789012", "2?0987654321", "*"};
    const bool isLike = isOneIn(3);
    return {maybeIfExists(oneOf(isLike ? like : plain)), "aws:PrincipalAccount",
            someOf(isLike ? patterns : accounts)};
}

PolicyGenerator::Row PolicyGenerator::userCondition()
{
    static const Texts plain{"StringEquals", "StringNotEquals", "StringEqualsIgnoreCase"};
    static const Texts like{"StringLike", "StringNotLike"};
    static const Texts names{"ann", "Ann", "bob"};
    static const Texts patterns{"a*", "*n", "?ob", "*"};
    if (isOneIn(6))
        return {"Null", "aws:username", someOf(presence)};
    const bool isLike = isOneIn(2);
    return {maybeIfExists(oneOf(isLike ? like : plain)), "aws:username",
            someOf(isLike ? patterns : names)};
}

PolicyGenerator::Row PolicyGenerator::timeCondition()
{
    static const Texts operators{"DateLessThan",          "DateLessThanEquals", "DateGreaterThan",
                                 "DateGreaterThanEquals", "DateEquals",         "DateNotEquals"};
    static const Texts numeric{"NumericLessThan", "NumericGreaterThanEquals", "NumericEquals",
                               "NumericNotEquals"};
    static const Texts dates{"2026-12-01T00:00:00Z", "2027-06-01",
                             "2030-01-01T00:00:00Z", "2020-01-01T00:00:00Z",
                             "2026-11-28T00:00:00Z", "2029-12-31T22:00:00-02:00"};
    static const Texts seconds{"1795824000", "1900000000", "1600000000", "1893456000"};
    if (isOneIn(4))
        return {maybeIfExists(oneOf(numeric)), "aws:EpochTime", someOf(seconds)};
    return {maybeIfExists(oneOf(operators)), isOneIn(4) ? "aws:EpochTime" : "aws:CurrentTime",
            someOf(dates)};
}

PolicyGenerator::Row PolicyGenerator::addressCondition()
{
    static const Texts ranges{"203.0.113.0/24",  "203.0.113.7", "203.0.113.128/25", "203.0.0.0/8",
                              "198.51.100.0/24", "0.0.0.0/0",   "10.0.0.0/8",       "172.0.0.0/8",
                              "2001:db8::/32",   "::/0",        "2001:db8:1::/48",  "fc00::/7"};
    if (isOneIn(10))
        return {"Null", "aws:SourceIp", someOf(presence)};
    return {maybeIfExists(oneOf({"IpAddress", "NotIpAddress"})), "aws:SourceIp", someOf(ranges)};
}

PolicyGenerator::Row PolicyGenerator::flagCondition()
{
    std::string key = oneOf({"aws:SecureTransport", "aws:MultiFactorAuthPresent"});
    if (isOneIn(6))
        return {"Null", std::move(key), someOf(presence)};
    return {oneOf({"Bool", "Bool", "BoolIfExists"}), std::move(key), someOf(presence)};
}

PolicyGenerator::Row PolicyGenerator::organisationCondition()
{
    static const Texts values{"o-abc123", "o-other1"};
    static const Texts patterns{"o-*", "*3", "*r", "o-abc???"};
    if (isOneIn(6))
        return {"Null", "aws:PrincipalOrgID", someOf(presence)};
    const bool isLike = isOneIn(3);
    return {maybeIfExists(oneOf(isLike ? Texts{"StringLike", "StringNotLike"}
                                       : Texts{"StringEquals", "StringNotEquals"})),
            "aws:PrincipalOrgID", someOf(isLike ? patterns : values)};
}

PolicyGenerator::Row PolicyGenerator::setCondition()
{
    static const Texts tags{"LegalHold", "Owner", "legalhold"};
    static const Texts tagPatterns{"Legal*", "*r", "?????"};
    static const Texts paths{"o-abc/r-1/ou-2/", "o-abc/r-1/ou-3/"};
    static const Texts pathPatterns{"o-abc/*", "*/ou-2/", "o-abc/r-1/*/"};
    const bool isTags = isOneIn(2);
    std::string key = isTags ? "aws:TagKeys" : "aws:PrincipalOrgPaths";
    if (isOneIn(8))
        return {"Null", std::move(key), someOf(presence)};
    const std::string set = oneOf({"ForAllValues:", "ForAnyValue:"});
    if (isOneIn(2))
        return {set + oneOf({"StringLike", "StringNotLike"}), std::move(key),
                someOf(isTags ? tagPatterns : pathPatterns)};
    return {set + oneOf({"StringEquals", "StringNotEquals", "StringEqualsIgnoreCase"}),
            std::move(key), someOf(isTags ? tags : paths)};
}

json PolicyGenerator::mutation(json policy)
{
    json &statements = policy["Statement"];
    json &one = statements[below(statements.size())];
    switch (below(7)) {
    case 0:
        statements.push_back(statement());
        break;
    case 1:
        if (statements.size() > 1)
            statements.erase(below(statements.size()));
        break;
    case 2:
        addCondition(one);
        break;
    case 3:
        one.erase("Condition");
        break;
    case 4:
        one.erase("Action");
        one.erase("NotAction");
        addAction(one);
        break;
    case 5:
        one.erase("Principal");
        one.erase("NotPrincipal");
        addPrincipal(one);
        break;
    default:
        one.erase("Resource");
        one.erase("NotResource");
        addResource(one);
        break;
    }
    return policy;
}

/// Splits a statement by its actions, says an ARN otherwise, repeats what is there, turns lists.
json PolicyGenerator::rewriting(json policy)
{
    json statements = json::array();
    for (json one : policy["Statement"]) {
        for (const char *element : {"Action", "NotAction", "Resource", "NotResource"}) {
            if (!one.contains(element))
                continue;
            json values = listOf(one[element]);
            std::reverse(values.begin(), values.end());
            one[element] = std::move(values);
        }
        if (one.value("Principal", json()) == "*" && isOneIn(2))
            one["Principal"] = {{"AWS", {"*", "123456789012"}}};
        if (isOneIn(3) && one.contains("Action") && one["Action"].size() > 1) {
            json other = one;
            other["Action"] = json::array({one["Action"].front()});
            one["Action"].erase(0);
            statements.push_back(std::move(other));
        }
        statements.push_back(std::move(one));
    }
    if (isOneIn(3))
        statements.push_back(statements.front());
    std::reverse(statements.begin(), statements.end());
    policy["Statement"] = std::move(statements);
    return policy;
}

} // namespace vaultlock::policy::tests
