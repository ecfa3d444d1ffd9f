// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/snippets/statementsnippet.h"

#include "policy/guided/rulestatement.h"
#include "policy/reader/reader.h"

namespace vaultlock::policy {

namespace {

GuidedRule ruleOf(StatementSnippet snippet, const VaultArn &vault)
{
    switch (snippet) {
    case StatementSnippet::DenyDeletionBeforeAge:
        return Retention{366};
    case StatementSnippet::LegalHold:
        return LegalHold{"LegalHold", "true"};
    case StatementSnippet::ProtectTags:
        return HoldProtection{{rootArnOf(vault)}};
    case StatementSnippet::DenyDeletionForEver:
        return DeletionForbidden{};
    case StatementSnippet::DenyOtherAccounts:
        return OtherAccountsForbidden{};
    case StatementSnippet::KeepSettings:
        break;
    }
    return SettingsKept{};
}

std::string_view likelyToChange(StatementSnippet snippet)
{
    switch (snippet) {
    case StatementSnippet::DenyDeletionBeforeAge:
        return "366";
    case StatementSnippet::LegalHold:
        return "true";
    default:
        return {};
    }
}

} // namespace

std::optional<StatementInsertion> insertionOf(StatementSnippet snippet, const VaultArn &vault,
                                              std::string_view text, std::size_t caret)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    const GuidedRule rule = ruleOf(snippet, vault);
    const std::string sid = freeSid(tree, document, sidFor(rule));
    return insertStatement(tree, document,
                           {statementFor(rule, vault, sid), likelyToChange(snippet)}, caret);
}

} // namespace vaultlock::policy
