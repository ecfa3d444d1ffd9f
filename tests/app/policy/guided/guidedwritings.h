// SPDX-License-Identifier: GPL-3.0-or-later

// Statements that are a rule of the form, however they are written, and such as are nearly one.
#pragma once

#include "policy/guided/guidedrule.h"

#include <optional>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

struct Writing
{
    const char *name;
    std::string statement;
    std::optional<GuidedRule> rule = {};
};

inline const std::string own =
    R"("Resource":"arn:aws:glacier:us-west-2:123456789012:vaults/examplevault")";
inline const std::string deny = R"("Effect":"Deny","Principal":"*",)";

inline std::string policyWith(const std::string &statement)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statement + "]}";
}

inline std::string denying(const std::string &actions, const std::string &condition = {})
{
    return "{" + deny + "\"Action\":" + actions + "," + own +
           (condition.empty() ? "" : ",\"Condition\":" + condition) + "}";
}

inline std::string deleting(const std::string &condition)
{
    return denying(R"("glacier:DeleteArchive")", condition);
}

inline std::string retaining(const std::string &op, const std::string &value)
{
    return deleting("{\"" + op + "\":{\"glacier:ArchiveAgeInDays\":" + value + "}}");
}

inline const std::string taggers = R"(["glacier:AddTagsToVault","glacier:RemoveTagsFromVault"])";
inline const GuidedRule year = Retention{366};
inline const GuidedRule held = LegalHold{"LegalHold", "true", false};
inline const GuidedRule byRoot = HoldProtection{{"arn:aws:iam::123456789012:root"}};

inline std::vector<Writing> writingsOfRules()
{
    std::vector<Writing> all;
    const auto row = [&](const char *name, const std::string &statement, const GuidedRule &rule) {
        all.push_back({name, statement, rule});
    };
    row("as a string", retaining("NumericLessThan", R"("366")"), year);
    row("as a number", retaining("NumericLessThan", "366"), year);
    row("in a list", retaining("NumericLessThan", R"(["366"])"), year);
    row("twice in a list", retaining("NumericLessThan", R"(["366",366])"), year);
    row("up to and including", retaining("NumericLessThanEquals", "365"), year);
    row("with the key in AWS's spelling",
        deleting(R"({"NumericLessThan":{"glacier:ArchiveAgeinDays":"366"}})"), year);
    row("with another case",
        denying(R"(["GLACIER:deletearchive"])",
                R"({"NumericLessThan":{"glacier:archiveageindays":366}})"),
        year);
    row("with everybody as a map",
        "{"
        R"("Sid":"x-y","Effect":"Deny","Principal":{"AWS":["*"]},"Action":"glacier:DeleteArchive",)" +
            own + R"(,"Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":366}}})",
        year);
    row("for the account by its id",
        "{"
        R"("Effect":"Deny","Principal":{"AWS":"123456789012"},"Action":"glacier:DeleteArchive",)" +
            own + "}",
        DeletionForbidden{Bound::OwnAccount});
    row("for the account by its root",
        "{"
        R"("Effect":"Deny","Principal":{"AWS":["arn:aws:iam::123456789012:root"]},"Action":"glacier:DeleteArchive",)" +
            own + "}",
        DeletionForbidden{Bound::OwnAccount});
    row("in another order",
        "{" + own + "," + R"("Action":["glacier:DeleteArchive"],)" +
            R"("Principal":"*","Effect":"Deny"})",
        DeletionForbidden{});
    row("with an escaped letter", denying(R"("glacier:Delete\u0041rchive")"), DeletionForbidden{});
    row("a hold", deleting(R"({"StringEquals":{"glacier:ResourceTag/LegalHold":"true"}})"), held);
    row("a hold in any case",
        deleting(R"({"StringEqualsIgnoreCase":{"glacier:ResourceTag/LegalHold":["true"]}})"),
        LegalHold{"LegalHold", "true", true});
    row("tags that nobody changes", denying(taggers), HoldProtection{});
    row("tags that some change",
        denying(R"(["glacier:RemoveTagsFromVault","glacier:AddTagsToVault"])",
                R"({"ArnNotLike":{"aws:principalarn":"arn:aws:iam::123456789012:root"}})"),
        byRoot);
    row("other accounts",
        denying(R"("glacier:*")", R"({"StringNotEquals":{"aws:PrincipalAccount":"123456789012"}})"),
        OtherAccountsForbidden{});
    row("settings",
        denying(
            R"(["glacier:DeleteVault","glacier:SetVaultAccessPolicy","glacier:DeleteVaultAccessPolicy",)"
            R"("glacier:SetVaultNotifications","glacier:DeleteVaultNotifications"])"),
        SettingsKept{});
    return all;
}

inline std::vector<Writing> writingsOfNoRules()
{
    std::vector<Writing> all;
    const auto row = [&](const char *name, const std::string &statement) {
        all.push_back({name, statement});
    };
    const std::string age = R"("glacier:ArchiveAgeInDays":"366")";
    row("more than so many days", retaining("NumericGreaterThan", "366"));
    row("half a day", retaining("NumericLessThan", "365.5"));
    row("two thresholds", retaining("NumericLessThan", R"(["365","366"])"));
    row("no day at all", retaining("NumericLessThan", "0"));
    row("days below zero", retaining("NumericLessThanEquals", "-1"));
    row("if it exists", deleting("{\"NumericLessThanIfExists\":{" + age + "}}"));
    row("for all values", deleting("{\"ForAllValues:NumericLessThan\":{" + age + "}}"));
    row("another condition too",
        deleting("{\"NumericLessThan\":{" + age + R"(},"Bool":{"aws:SecureTransport":"true"}})"));
    row("retention and hold joined",
        deleting("{\"NumericLessThan\":{" + age +
                 R"(},"StringEquals":{"glacier:ResourceTag/LegalHold":"true"}})"));
    row("one more action", denying(R"(["glacier:DeleteArchive","glacier:UploadArchive"])"));
    row("an action by a wildcard", denying(R"("glacier:DeleteArch*")"));
    row("an action of another service", denying(R"(["glacier:DeleteArchive","s3:GetObject"])"));
    row("one of the two that change tags", denying(R"("glacier:AddTagsToVault")"));
    row("everything for everybody", denying(R"("glacier:*")"));
    row("everything by every service",
        denying(R"("*")", R"({"StringNotEquals":{"aws:PrincipalAccount":"123456789012"}})"));
    row("another account excepted",
        denying(R"("glacier:*")",
                R"({"StringNotEquals":{"aws:PrincipalAccount":"210987654321"}})"));
    row("a hold by a pattern",
        deleting(R"({"StringLike":{"glacier:ResourceTag/LegalHold":"true"}})"));
    row("a hold of two values",
        deleting(R"({"StringEquals":{"glacier:ResourceTag/LegalHold":["true",""]}})"));
    row("a hold by a variable",
        deleting(R"({"StringEquals":{"glacier:ResourceTag/LegalHold":"${aws:username}"}})"));
    row("a hold while the tag is another",
        deleting(R"({"StringNotEquals":{"glacier:ResourceTag/LegalHold":"true"}})"));
    row("those of a path may change tags",
        denying(taggers, R"({"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::123456789012:role/)"
                         "*\"}}"));
    row("allowed",
        R"({"Effect":"Allow","Principal":"*","Action":"glacier:DeleteArchive",)" + own + "}");
    row("but for these actions",
        R"({"Effect":"Deny","Principal":"*","NotAction":"glacier:DeleteArchive",)" + own + "}");
    row("but for these principals",
        R"({"Effect":"Deny","NotPrincipal":{"AWS":"123456789012"},"Action":"glacier:DeleteArchive",)" +
            own + "}");
    row("a role only",
        R"({"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:role/A"},"Action":"glacier:DeleteArchive",)" +
            own + "}");
    row("another vault",
        "{" + deny +
            R"("Action":"glacier:DeleteArchive","Resource":"arn:aws:glacier:us-west-2:123456789012:vaults/other"})");
    row("any vault", "{" + deny + R"("Action":"glacier:DeleteArchive","Resource":"*"})");
    row("an element too many",
        "{" + deny + R"("Action":"glacier:DeleteArchive","Note":"x",)" + own + "}");
    row("an effect twice",
        R"({"Effect":"Deny",)" + deny + R"("Action":"glacier:DeleteArchive",)" + own + "}");
    row("no effect", R"({"Principal":"*","Action":"glacier:DeleteArchive",)" + own + "}");
    return all;
}

} // namespace vaultlock::policy::tests
