#include "policy/snippets/statementtext.h"

namespace vaultlock::policy {

namespace {

std::string deny(std::string_view sid, std::string_view actions, const VaultArn &vault,
                 const std::string &condition = {})
{
    std::string json = R"({"Sid":")" + std::string(sid) +
                       R"(","Effect":"Deny","Principal":"*","Action":)" + std::string(actions) +
                       R"(,"Resource":")" + vault.toString().toStdString() + "\"";
    if (!condition.empty())
        json += ",\"Condition\":" + condition;
    return json + "}";
}

constexpr std::string_view deleting = R"("glacier:DeleteArchive")";
constexpr std::string_view tagging = R"(["glacier:AddTagsToVault","glacier:RemoveTagsFromVault"])";
constexpr std::string_view data =
    R"(["glacier:DeleteArchive","glacier:InitiateJob","glacier:GetJobOutput",)"
    R"("glacier:UploadArchive","glacier:InitiateMultipartUpload","glacier:UploadMultipartPart",)"
    R"("glacier:CompleteMultipartUpload"])";
constexpr std::string_view settings =
    R"(["glacier:SetVaultAccessPolicy","glacier:DeleteVaultAccessPolicy",)"
    R"("glacier:SetVaultNotifications","glacier:DeleteVaultNotifications"])";

} // namespace

std::string_view sidOf(StatementSnippet snippet)
{
    switch (snippet) {
    case StatementSnippet::DenyDeletionBeforeAge:
        return "DenyDeletionBeforeAge";
    case StatementSnippet::LegalHold:
        return "DenyDeletionUnderLegalHold";
    case StatementSnippet::ProtectTags:
        return "OnlyRootChangesTags";
    case StatementSnippet::DenyDeletionForEver:
        return "DenyDeletionForEver";
    case StatementSnippet::DenyOtherAccounts:
        return "DenyOtherAccounts";
    case StatementSnippet::KeepSettings:
        return "KeepSettings";
    }
    return {};
}

StatementText statementText(StatementSnippet snippet, const VaultArn &vault, std::string_view sid)
{
    const std::string account = vault.account().toString().toStdString();
    switch (snippet) {
    case StatementSnippet::DenyDeletionBeforeAge:
        return {
            deny(sid, deleting, vault, R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"366"}})"),
            "366"};
    case StatementSnippet::LegalHold:
        return {deny(sid, deleting, vault,
                     R"({"StringEqualsIgnoreCase":{"glacier:ResourceTag/LegalHold":"true"}})"),
                "true"};
    case StatementSnippet::ProtectTags:
        return {deny(sid, tagging, vault,
                     R"({"ArnNotEquals":{"aws:PrincipalArn":"arn:)" +
                         vault.partition().toStdString() + ":iam::" + account + R"(:root"}})"),
                {}};
    case StatementSnippet::DenyDeletionForEver:
        return {deny(sid, deleting, vault), {}};
    case StatementSnippet::DenyOtherAccounts:
        return {deny(sid, data, vault,
                     R"({"StringNotEquals":{"aws:PrincipalAccount":")" + account + R"("}})"),
                {}};
    case StatementSnippet::KeepSettings:
        return {deny(sid, settings, vault), {}};
    }
    return {};
}

} // namespace vaultlock::policy
