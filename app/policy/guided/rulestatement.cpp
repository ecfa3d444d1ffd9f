// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/rulestatement.h"

#include "policy/writer.h"

namespace vaultlock::policy {

namespace {

constexpr std::string_view deleting = R"("glacier:DeleteArchive")";
constexpr std::string_view tagging = R"(["glacier:AddTagsToVault","glacier:RemoveTagsFromVault"])";
constexpr std::string_view everything = R"("glacier:*")";
constexpr std::string_view settings =
    R"(["glacier:SetVaultAccessPolicy","glacier:DeleteVaultAccessPolicy",)"
    R"("glacier:SetVaultNotifications","glacier:DeleteVaultNotifications","glacier:DeleteVault"])";

std::string condition(std::string_view op, const std::string &key, const std::string &value)
{
    return "{\"" + std::string(op) + "\":{" + jsonString(key) + ":" + value + "}}";
}

std::string listOf(const std::vector<std::string> &texts)
{
    if (texts.size() == 1)
        return jsonString(texts.front());
    std::string list;
    for (const std::string &text : texts)
        list += (list.empty() ? "[" : ",") + jsonString(text);
    return list + "]";
}

/// What a statement has of its own; the rest is the same for all.
struct Parts
{
    std::string_view actions;
    std::string condition; ///< empty: none
    Bound bound = Bound::Everyone;
};

struct PartsOf
{
    const VaultArn &vault;

    Parts operator()(const Retention &rule) const
    {
        return {deleting,
                condition("NumericLessThan", "glacier:ArchiveAgeInDays",
                          "\"" + std::to_string(rule.days) + "\""),
                rule.bound};
    }
    Parts operator()(const LegalHold &rule) const
    {
        return {deleting,
                condition(rule.ignoresCase ? "StringEqualsIgnoreCase" : "StringEquals",
                          "glacier:ResourceTag/" + rule.tagKey, jsonString(rule.tagValue)),
                rule.bound};
    }
    Parts operator()(const HoldProtection &rule) const
    {
        if (rule.mayChange.empty())
            return {tagging, {}};
        return {tagging, condition("ArnNotEquals", "aws:PrincipalArn", listOf(rule.mayChange))};
    }
    Parts operator()(const DeletionForbidden &rule) const { return {deleting, {}, rule.bound}; }
    Parts operator()(const OtherAccountsForbidden & /*rule*/) const
    {
        return {everything, condition("StringNotEquals", "aws:PrincipalAccount",
                                      jsonString(vault.account().toString().toStdString()))};
    }
    Parts operator()(const SettingsKept &rule) const { return {settings, {}, rule.bound}; }
};

struct SidOf
{
    std::string_view operator()(const Retention & /*rule*/) const
    {
        return "DenyDeletionBeforeAge";
    }
    std::string_view operator()(const LegalHold & /*rule*/) const
    {
        return "DenyDeletionUnderLegalHold";
    }
    std::string_view operator()(const HoldProtection &rule) const
    {
        return rule.mayChange.empty() ? "DenyTagChanges" : "DenyTagChangesByOthers";
    }
    std::string_view operator()(const DeletionForbidden & /*rule*/) const
    {
        return "DenyDeletionForEver";
    }
    std::string_view operator()(const OtherAccountsForbidden & /*rule*/) const
    {
        return "DenyOtherAccounts";
    }
    std::string_view operator()(const SettingsKept & /*rule*/) const { return "KeepSettings"; }
};

} // namespace

std::string statementFor(const GuidedRule &rule, const VaultArn &vault, std::string_view sid)
{
    const Parts parts = std::visit(PartsOf{vault}, rule);
    std::string json = "{";
    if (!sid.empty())
        json += "\"Sid\":" + jsonString(sid) + ",";
    json += "\"Effect\":\"Deny\",\"Principal\":" + principalFor(parts.bound, vault) +
            ",\"Action\":" + std::string(parts.actions) +
            ",\"Resource\":" + jsonString(vault.toString().toStdString());
    if (!parts.condition.empty())
        json += ",\"Condition\":" + parts.condition;
    return json + "}";
}

std::string_view sidFor(const GuidedRule &rule)
{
    return std::visit(SidOf{}, rule);
}

std::string principalFor(Bound bound, const VaultArn &vault)
{
    return bound == Bound::Everyone ? "\"*\"" : "{\"AWS\":" + jsonString(rootArnOf(vault)) + "}";
}

std::string rootArnOf(const VaultArn &vault)
{
    return "arn:" + vault.partition().toStdString() +
           ":iam::" + vault.account().toString().toStdString() + ":root";
}

} // namespace vaultlock::policy
