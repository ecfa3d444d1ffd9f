// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/finding.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

/// In the order of Rule.
constexpr auto ruleNames = std::to_array<std::string_view>({
    "json-syntax",
    "duplicate-key",
    "too-deep",
    "not-utf8",
    "byte-order-mark",
    "trailing-text",
    "wrapped-policy",
    "utf-16",
    "curly-quotes",
    "invisible-character",
    "broken-string",
    "surrounded-policy",
    "other-notation",
    "size-over-limit",
    "size-near-limit",
    "template-placeholder",
    "unknown-element",
    "missing-statement",
    "empty-statement-list",
    "missing-effect",
    "invalid-effect",
    "missing-principal",
    "missing-action",
    "missing-resource",
    "element-with-its-negation",
    "wrong-type",
    "invalid-version",
    "empty-list",
    "duplicate-sid",
    "missing-version",
    "sid-characters",
    "invalid-arn",
    "unknown-partition",
    "archive-arn",
    "vault-singular",
    "account-hyphen",
    "invalid-vault-name",
    "unknown-region",
    "resource-not-this-vault",
    "resource-wildcard",
    "invalid-principal-key",
    "invalid-account-id",
    "invalid-principal-arn",
    "wildcard-in-principal",
    "group-principal",
    "partition-mismatch",
    "account-root-only",
    "identity-principal",
    "deny-not-principal",
    "allow-not-principal",
    "not-principal-without-account",
    "unknown-action",
    "unknown-service",
    "wildcard-matches-nothing",
    "not-in-vault-policies",
    "unknown-operator",
    "unknown-condition-key",
    "duplicate-key-by-case",
    "null-with-if-exists",
    "operand-not-number",
    "operand-not-date",
    "operand-not-boolean",
    "operand-not-ip",
    "null-operand",
    "variable-not-allowed-here",
    "malformed-variable",
    "empty-condition-values",
    "key-without-tag-name",
    "type-mismatch",
    "wildcard-without-like",
    "redundant-threshold",
    "for-all-values-single",
    "private-ip",
    "deprecated-key",
    "malformed-vpc-id",
    "missing-set-qualifier",
    "mfa-long-term-keys",
    "denies-nothing",
    "allow-in-lock",
    "denies-lock-lifecycle",
    "inverted-age",
    "retention-and-hold-joined",
    "condition-never-matches",
    "condition-always-matches",
    "forever",
    "bricks-vault",
    "hold-removable",
    "hold-value-fragile",
    "calendar-years",
    "boundary-day",
    "absurd-retention",
    "date-in-lock",
    "leaves-free",
    "hold-seals-itself",
    "not-worked-out",
    "vault-older-than-retention",
});
static_assert(ruleNames.size() == static_cast<std::size_t>(lastRule) + 1);

} // namespace

std::string_view ruleName(Rule rule)
{
    return ruleNames[static_cast<std::size_t>(rule)];
}

const Finding *arrivalAmong(const std::vector<Finding> &findings)
{
    // In the middle of a text an invisible character is no way to arrive, and no error.
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error && finding.rule >= Rule::WrappedPolicy &&
               finding.rule <= Rule::OtherNotation;
    });
    return found == findings.end() ? nullptr : &*found;
}

std::string applied(std::string_view text, const Fix &fix)
{
    // From the first to the last: a text of many edits is not moved for each.
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    for (const TextEdit &edit : fix.edits) {
        result += text.substr(at, edit.span.begin - at);
        result += edit.replacement;
        at = edit.span.end;
    }
    result += text.substr(at);
    return result;
}

} // namespace vaultlock::policy
