// SPDX-License-Identifier: GPL-3.0-or-later

// The family "principal": whom a statement is about, and who gets past it.
// Source: IAM user guide, "AWS JSON policy elements: Principal" and "NotPrincipal".
#include "policy/model/arn.h"
#include "policy/reader/reader.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/principalvalue.h"
#include "policy/rules/rules.h"
#include "policy/wildcards.h"
#include "policy/writer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vaultlock::policy {

namespace {

constexpr std::array<std::string_view, 4> principalKeys{"AWS", "Service", "Federated",
                                                        "CanonicalUser"};

/// The accounts that the vault's access policy lets in.
struct Admitted
{
    bool isEveryone = false;
    std::vector<std::string> accounts; ///< in order
};

std::string_view accountIdIn(std::string_view principal)
{
    if (isAccountId(principal))
        return principal;
    const auto arn = arnPartsOf(principal);
    return arn && isAccountId(arn->account()) ? arn->account() : std::string_view();
}

Admitted admittedBy(std::string_view accessPolicy)
{
    const Tree tree = read(accessPolicy);
    const PolicyModel model = modelOf(tree, documentOf(tree));
    Admitted admitted;
    for (const StatementModel &statement : model.statements) {
        const Principals &principals = statement.principals;
        if (statement.effect != Effect::Allow || principals.node == noNode)
            continue;
        admitted.isEveryone = admitted.isEveryone || principals.isEveryone || principals.isNegated;
        for (const PrincipalValue &principal : principals.values) {
            const std::string_view account = accountIdIn(principal.value.text);
            if (principal.type == PrincipalType::Aws && !account.empty())
                admitted.accounts.emplace_back(account);
        }
    }
    std::sort(admitted.accounts.begin(), admitted.accounts.end());
    return admitted;
}

/// Whom the principals of one statement stand for.
struct StoodFor
{
    bool hasWrong = false;
    bool hasEveryone = false;
    bool hasIdentity = false;
    std::vector<std::string_view> accounts;
};

/// The first three of them.
std::string joined(const std::vector<std::string_view> &accounts)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(accounts.size(), most); ++i)
        text.append(i > 0 ? ", " : "").append(accounts[i]);
    return accounts.size() > most ? text + ", …" : text;
}

class PrincipalChecks
{
public:
    explicit PrincipalChecks(Report &report)
        : m_report(report)
        , m_tree(report.tree())
    {
    }

    void check(const StatementModel &statement)
    {
        const Principals &principals = statement.principals;
        if (principals.node == noNode)
            return;
        if (m_tree.at(principals.node).kind == NodeKind::String) {
            if (!principals.isEveryone)
                checkBareString(principals.node);
        } else {
            checkKeys(principals.node);
        }
        const StoodFor bound = checkValues(statement);
        if (principals.isNegated)
            checkNegation(statement, bound);
        else if (statement.effect == Effect::Deny && !bound.hasWrong && !bound.hasEveryone)
            checkReach(statement, bound);
    }

private:
    /// Only `*` can stand without a key.
    void checkBareString(NodeIndex node)
    {
        if (hasPlaceholder(m_tree, node))
            return;
        const std::string text = m_tree.stringOf(node);
        const bool isWild = hasWildcard(text);
        Finding &finding =
            m_report.add(isWild ? Rule::WildcardInPrincipal : Rule::InvalidPrincipalKey,
                         Severity::Error, spanOfPart(m_tree, node, text, text), node, {text});
        const char *key = !accountIdIn(text).empty() ? "AWS" : isServiceHost(text) ? "Service" : "";
        const Span whole = m_tree.at(node).span;
        if (!isWild && *key != '\0')
            finding.fixes.push_back(replacement(
                whole, "{" + jsonString(key) + ": " + std::string(m_tree.textOf(whole)) + "}"));
    }

    void checkKeys(NodeIndex object)
    {
        for (NodeIndex child = m_tree.at(object).firstChild; child != noNode && !m_report.isFull();
             child = m_tree.at(child).nextSibling) {
            const auto isKey = [&](std::string_view name) {
                return m_tree.isKey(child, name);
            };
            if (m_tree.at(child).key.size() == 0 ||
                std::any_of(principalKeys.begin(), principalKeys.end(), isKey) ||
                keyHasPlaceholder(m_tree, child))
                continue;
            const std::string word = m_tree.keyOf(child);
            const std::string meant = nearMiss(word, principalKeys);
            Finding &finding = m_report.add(Rule::InvalidPrincipalKey, Severity::Error,
                                            spanOfKey(m_tree, child, word), child, {word, meant});
            if (!meant.empty() && m_tree.member(object, meant) == noNode)
                offerKeyPart(finding, m_tree, child, word, word, meant);
        }
    }

    StoodFor checkValues(const StatementModel &statement)
    {
        StoodFor bound;
        bound.hasEveryone = statement.principals.isEveryone;
        if (statement.principals.values.empty())
            return bound;
        const PrincipalSurroundings surroundings{partitionFor(statement),
                                                 statement.effect == Effect::Deny};
        for (const PrincipalValue &principal : statement.principals.values) {
            if (m_report.isFull())
                break;
            if (principal.type == PrincipalType::Unknown) {
                bound.hasWrong = true;
                continue;
            }
            const CheckedPrincipal checked = checkPrincipalValue(m_report, principal, surroundings);
            bound.hasWrong = bound.hasWrong || checked.kind == PrincipalKind::Wrong;
            bound.hasEveryone = bound.hasEveryone || checked.kind == PrincipalKind::Everyone;
            bound.hasIdentity = bound.hasIdentity || checked.kind == PrincipalKind::Identity;
            if (checked.kind == PrincipalKind::Account)
                bound.accounts.push_back(checked.account);
        }
        return bound;
    }

    /// The chosen vault's; without one that of the first resource that has one.
    std::string_view partitionFor(const StatementModel &statement) const
    {
        if (m_report.hasVault())
            return arnPartsOf(m_report.vaultArn())->partition();
        const auto known = partitionNames();
        for (const ScalarValue &resource : statement.resources.values) {
            const auto arn = arnPartsOf(resource.text);
            if (arn && std::find(known.begin(), known.end(), arn->partition()) != known.end())
                return arn->partition();
        }
        return {};
    }

    /// IAM user guide, "NotPrincipal": it is supported with Deny only.
    void checkNegation(const StatementModel &statement, const StoodFor &excepted)
    {
        if (statement.effect == Effect::Unknown)
            return;
        const bool isDeny = statement.effect == Effect::Deny;
        m_report.add(isDeny ? Rule::DenyNotPrincipal : Rule::AllowNotPrincipal,
                     isDeny ? Severity::Danger : Severity::Error,
                     spanOfKey(m_tree, statement.principals.node, "NotPrincipal"), statement.node);
        if (isDeny && !excepted.hasWrong && !excepted.hasEveryone)
            checkAccountsAreNamed(statement, excepted.accounts);
    }

    /// The same page, "Key points": the account of whom NotPrincipal names must be named as well,
    /// or the Deny may reach all of that account.
    void checkAccountsAreNamed(const StatementModel &statement,
                               std::vector<std::string_view> accounts)
    {
        std::sort(accounts.begin(), accounts.end());
        for (const PrincipalValue &principal : statement.principals.values) {
            if (m_report.isFull())
                return;
            const std::string_view text = principal.value.text;
            const std::string_view account = accountIdIn(text);
            if (principal.type == PrincipalType::Aws && !account.empty() &&
                !std::binary_search(accounts.begin(), accounts.end(), account))
                m_report.add(Rule::NotPrincipalWithoutAccount, Severity::Danger,
                             spanOfPart(m_tree, principal.value.node, text, text), statement.node,
                             {std::string(text), std::string(account)});
        }
    }

    /// Who is not bound by a Deny.
    void checkReach(const StatementModel &statement, const StoodFor &bound)
    {
        const Span span = m_tree.at(statement.principals.node).span;
        if (bound.accounts.empty()) {
            if (bound.hasIdentity)
                m_report.add(Rule::IdentityPrincipal, Severity::Danger, span, statement.node);
            return;
        }
        const std::string unbound = unboundAccount(bound.accounts);
        Finding &finding = m_report.add(Rule::AccountRootOnly,
                                        unbound.empty() ? Severity::Warning : Severity::Danger,
                                        span, statement.node, {joined(bound.accounts), unbound});
        finding.fixes.push_back(replacement(span, jsonString("*")));
    }

    /// One that can reach the vault: its owner's, or one that the access policy admits (`*` for all
    /// of them). Empty where none is known.
    std::string unboundAccount(std::vector<std::string_view> accounts)
    {
        if (!m_report.hasVault())
            return {};
        std::sort(accounts.begin(), accounts.end());
        const auto isBound = [&](std::string_view account) {
            return std::binary_search(accounts.begin(), accounts.end(), account);
        };
        const std::string_view owner = arnPartsOf(m_report.vaultArn())->account();
        // A canonical user ID does not tell its account.
        if (!std::all_of(accounts.begin(), accounts.end(), isAccountId))
            return {};
        if (!isBound(owner))
            return std::string(owner);
        const std::optional<std::string> &accessPolicy = m_report.vault()->accessPolicy;
        if (!accessPolicy)
            return {};
        if (!m_admitted)
            m_admitted = admittedBy(*accessPolicy);
        if (m_admitted->isEveryone)
            return "*";
        const auto found =
            std::find_if_not(m_admitted->accounts.begin(), m_admitted->accounts.end(), isBound);
        return found == m_admitted->accounts.end() ? std::string() : *found;
    }

    Report &m_report;
    const Tree &m_tree;
    std::optional<Admitted> m_admitted; ///< read when first asked for
};

} // namespace

void checkPrincipals(Report &report)
{
    PrincipalChecks checks(report);
    for (const StatementModel &statement : report.model().statements) {
        if (report.isFull())
            return;
        checks.check(statement);
    }
}

} // namespace vaultlock::policy
