#include "policy/finding.h"

namespace vaultlock::policy {

std::string_view ruleName(Rule rule)
{
    switch (rule) {
    case Rule::JsonSyntax:
        return "json-syntax";
    case Rule::DuplicateKey:
        return "duplicate-key";
    case Rule::TooDeep:
        return "too-deep";
    case Rule::NotUtf8:
        return "not-utf8";
    case Rule::ByteOrderMark:
        return "byte-order-mark";
    case Rule::TrailingText:
        return "trailing-text";
    case Rule::WrappedPolicy:
        return "wrapped-policy";
    case Rule::SizeOverLimit:
        return "size-over-limit";
    case Rule::SizeNearLimit:
        return "size-near-limit";
    case Rule::TemplatePlaceholder:
        return "template-placeholder";
    case Rule::UnknownElement:
        return "unknown-element";
    case Rule::MissingStatement:
        return "missing-statement";
    case Rule::EmptyStatementList:
        return "empty-statement-list";
    case Rule::MissingEffect:
        return "missing-effect";
    case Rule::InvalidEffect:
        return "invalid-effect";
    case Rule::MissingPrincipal:
        return "missing-principal";
    case Rule::MissingAction:
        return "missing-action";
    case Rule::MissingResource:
        return "missing-resource";
    case Rule::ElementWithItsNegation:
        return "element-with-its-negation";
    case Rule::WrongType:
        return "wrong-type";
    case Rule::InvalidVersion:
        return "invalid-version";
    case Rule::EmptyList:
        return "empty-list";
    case Rule::DuplicateSid:
        return "duplicate-sid";
    case Rule::MissingVersion:
        return "missing-version";
    case Rule::SidCharacters:
        return "sid-characters";
    case Rule::InvalidArn:
        return "invalid-arn";
    case Rule::UnknownPartition:
        return "unknown-partition";
    case Rule::ArchiveArn:
        return "archive-arn";
    case Rule::VaultSingular:
        return "vault-singular";
    case Rule::AccountHyphen:
        return "account-hyphen";
    case Rule::InvalidVaultName:
        return "invalid-vault-name";
    case Rule::UnknownRegion:
        return "unknown-region";
    case Rule::ResourceNotThisVault:
        return "resource-not-this-vault";
    case Rule::ResourceWildcard:
        return "resource-wildcard";
    }
    return {};
}

std::string applied(std::string_view text, const Fix &fix)
{
    std::string result(text);
    for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit)
        result.replace(edit->span.begin, edit->span.size(), edit->replacement);
    return result;
}

} // namespace vaultlock::policy
