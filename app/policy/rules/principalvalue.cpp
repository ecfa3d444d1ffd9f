// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/principalvalue.h"

#include "policy/catalogue/catalogue.h"
#include "policy/model/arn.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/variableuse.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// What AWS shows where a user or role was deleted (IAM user guide, "Unique identifiers").
bool isUniqueId(std::string_view text)
{
    const std::string_view id = text.substr(0, text.find(':'));
    return (startsWith(id, "AIDA") || startsWith(id, "AROA")) && id.size() >= 16 &&
           std::all_of(id.begin(), id.end(),
                       [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
}

bool isCanonicalId(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || (lowered(c) >= 'a' && lowered(c) <= 'f');
           });
}

bool isHost(std::string_view text)
{
    const auto isLetter = [](char c) {
        return isDigit(c) || (lowered(c) >= 'a' && lowered(c) <= 'z') || c == '-' || c == '.' ||
               c == '/' || c == '_';
    };
    return text.find('.') != std::string_view::npos && text.front() != '.' && text.back() != '.' &&
           std::all_of(text.begin(), text.end(), isLetter);
}

/// `12 digits` however they are grouped.
bool looksLikeAccount(std::string_view text)
{
    return !text.empty() && isDigit(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return isDigit(c) || c == '-' || c == ' '; });
}

/// The name has something in it, and no part of its path is empty.
bool isPathAndName(std::string_view text)
{
    return !text.empty() && text.front() != '/' && text.back() != '/' &&
           text.find("//") == std::string_view::npos;
}

class Principal
{
public:
    Principal(Report &report, const PrincipalValue &principal,
              const PrincipalSurroundings &surroundings)
        : m_report(report)
        , m_node(principal.value.node)
        , m_text(principal.value.text)
        , m_principal(principal)
        , m_surroundings(surroundings)
    {
    }

    CheckedPrincipal check()
    {
        const bool isAws = m_principal.type == PrincipalType::Aws;
        if (isAws && m_text == "*")
            return {PrincipalKind::Everyone, {}};
        if (isAws && isAccountId(m_text) && isString())
            return {PrincipalKind::Account, m_text};
        if (!isString() || isTemplate() || checkHasNoVariable(m_report, m_principal.value))
            return wrong();
        if (hasWildcard(m_text)) {
            wildcard();
            return wrong();
        }
        return isAws ? aws() : other();
    }

private:
    static CheckedPrincipal wrong() { return {PrincipalKind::Wrong, {}}; }

    /// What is none is reported by its type.
    bool isString() const { return m_report.tree().at(m_node).kind == NodeKind::String; }

    bool isTemplate() const
    {
        const bool canBe = m_text.find('<') != std::string_view::npos ||
                           m_text.find('{') != std::string_view::npos;
        return canBe && hasPlaceholder(m_report.tree(), m_node);
    }

    Finding &add(Rule rule, std::string_view part, Severity severity = Severity::Error)
    {
        m_hasError = m_hasError || severity == Severity::Error;
        const bool isWhole = rule == Rule::InvalidPrincipalArn || rule == Rule::WildcardInPrincipal;
        return m_report.add(rule, severity, spanOfPart(m_report.tree(), m_node, m_text, part),
                            m_node, {std::string(isWhole ? m_text : part)});
    }

    void offer(Finding &finding, std::string_view part, std::string replacing)
    {
        offerPart(finding, m_report.tree(), m_node, m_text, part, std::move(replacing));
    }

    Finding &invalid(std::string_view part) { return add(Rule::InvalidPrincipalArn, part); }

    /// The part of it that has the wildcard.
    void wildcard()
    {
        const auto arn = arnPartsOf(m_text);
        std::string_view part = m_text;
        if (arn) {
            const auto found = std::find_if(arn->parts.begin(), arn->parts.end(), hasWildcard);
            part = *found;
            const std::size_t slash = part.find('/');
            if (slash != std::string_view::npos && hasWildcard(part.substr(slash)))
                part = part.substr(slash + 1);
        }
        Finding &finding = add(Rule::WildcardInPrincipal, part);
        if (arn && isAccountId(arn->account()) && arn->resource() == "*")
            offer(finding, arn->resource(), "root");
        else if (arn && arn->account() == "*" && m_surroundings.isDeny)
            offer(finding, m_text, "*");
    }

    CheckedPrincipal aws()
    {
        if (looksLikeAccount(m_text)) {
            std::string digits;
            std::copy_if(m_text.begin(), m_text.end(), std::back_inserter(digits), isDigit);
            Finding &finding = add(Rule::InvalidAccountId, m_text);
            if (isAccountId(digits))
                offer(finding, m_text, digits);
            return wrong();
        }
        if (isUniqueId(m_text)) {
            add(Rule::InvalidPrincipalArn, m_text, Severity::Warning);
            return {PrincipalKind::Identity, {}};
        }
        const auto arn = arnPartsOf(m_text);
        if (!arn) {
            invalid(m_text);
            return wrong();
        }
        const PrincipalKind kind = awsArn(*arn);
        return m_hasError
                   ? wrong()
                   : CheckedPrincipal{kind, kind == PrincipalKind::Account ? arn->account()
                                                                           : std::string_view()};
    }

    PrincipalKind awsArn(const ArnParts &arn)
    {
        checkPartition(arn.partition());
        if (!isOneOf(arn.service(), {"iam", "sts"})) {
            constexpr std::array<std::string_view, 2> services{"iam", "sts"};
            const std::string meant = nearMiss(arn.service(), services);
            Finding &finding = invalid(arn.service());
            if (!meant.empty())
                offer(finding, arn.service(), meant);
            return PrincipalKind::Wrong;
        }
        if (!arn.region().empty())
            offer(invalid(arn.region()), arn.region(), {});
        if (!isAccountId(arn.account()))
            add(Rule::InvalidAccountId, arn.account());
        return arn.service() == "iam" ? iamResource(arn) : stsResource(arn);
    }

    void checkPartition(std::string_view partition)
    {
        const auto known = partitionNames();
        if (std::find(known.begin(), known.end(), partition) == known.end()) {
            const std::string meant = nearMiss(partition, known);
            Finding &finding = invalid(partition);
            // Not another than the vault's: that would be the next error.
            const bool isVaults =
                m_surroundings.partition.empty() || meant == m_surroundings.partition;
            if (!meant.empty() && isVaults)
                offer(finding, partition, meant);
        } else if (!m_surroundings.partition.empty() && partition != m_surroundings.partition) {
            Finding &finding = add(Rule::PartitionMismatch, partition);
            finding.arguments.emplace_back(m_surroundings.partition);
            offer(finding, partition, std::string(m_surroundings.partition));
        }
    }

    PrincipalKind iamResource(const ArnParts &arn)
    {
        const std::string_view resource = arn.resource();
        const std::size_t slash = std::min(resource.find('/'), resource.size());
        const std::string_view word = resource.substr(0, slash);
        const bool hasName = slash < resource.size() && isPathAndName(resource.substr(slash + 1)) &&
                             isPlain(resource);
        if (resource == "root")
            return PrincipalKind::Account;
        if (isOneOf(word, {"user", "role"}) && hasName)
            return PrincipalKind::Identity;
        if (word == "group")
            add(Rule::GroupPrincipal, resource);
        else if (isOneOf(word, {"assumed-role", "federated-user"}))
            offer(invalid(arn.service()), arn.service(), "sts");
        else
            checkWord(resource, word, hasName);
        return PrincipalKind::Wrong;
    }

    void checkWord(std::string_view resource, std::string_view word, bool hasName)
    {
        constexpr std::array<std::string_view, 2> named{"user", "role"};
        constexpr std::array<std::string_view, 1> unnamed{"root"};
        const std::string meant = hasName ? nearMiss(word, named) : nearMiss(resource, unnamed);
        Finding &finding = invalid(meant.empty() ? resource : word);
        if (!meant.empty())
            offer(finding, word, meant);
    }

    PrincipalKind stsResource(const ArnParts &arn)
    {
        const std::string_view resource = arn.resource();
        const std::size_t slash = std::min(resource.find('/'), resource.size());
        const std::string_view word = resource.substr(0, slash);
        const std::string_view name = resource.substr(std::min(slash + 1, resource.size()));
        const auto slashes = std::count(name.begin(), name.end(), '/');
        const bool isWhole = isPathAndName(name) && isPlain(resource);
        if ((word == "assumed-role" && slashes == 1 && isWhole) ||
            (word == "federated-user" && slashes == 0 && isWhole))
            return PrincipalKind::Identity;
        if (resource == "root" || isOneOf(word, {"user", "role"}))
            offer(invalid(arn.service()), arn.service(), "iam");
        else
            invalid(resource);
        return PrincipalKind::Wrong;
    }

    static bool isPlain(std::string_view text)
    {
        return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    }

    /// Under another key than AWS.
    CheckedPrincipal other()
    {
        if (m_principal.type == PrincipalType::CanonicalUser && isCanonicalId(m_text))
            return {PrincipalKind::Account, m_text};
        const bool isKnown =
            (m_principal.type == PrincipalType::Service && isServiceHost(m_text)) ||
            (m_principal.type == PrincipalType::Federated && isProvider());
        if (isKnown)
            return {PrincipalKind::Identity, {}};
        Finding &finding = invalid(m_text);
        const bool isWord = std::all_of(m_text.begin(), m_text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
        if (m_principal.type == PrincipalType::Service && isWord)
            offer(finding, m_text, std::string(m_text) + ".amazonaws.com");
        return wrong();
    }

    bool isProvider() const
    {
        const auto arn = arnPartsOf(m_text);
        if (!arn)
            return isHost(m_text);
        return arn->service() == "iam" && arn->region().empty() && isAccountId(arn->account()) &&
               (startsWith(arn->resource(), "saml-provider/") ||
                startsWith(arn->resource(), "oidc-provider/"));
    }

    Report &m_report;
    NodeIndex m_node;
    std::string_view m_text;
    const PrincipalValue &m_principal;
    const PrincipalSurroundings &m_surroundings;
    bool m_hasError = false;
};

} // namespace

bool isServiceHost(std::string_view text)
{
    // One for each partition (botocore, endpoints.json: dnsSuffix).
    constexpr std::array<std::string_view, 5> suffixes{
        ".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".c2s.ic.gov", ".sc2s.sgov.gov"};
    return isHost(text) && text.find('/') == std::string_view::npos &&
           std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) {
               return endsWith(text, suffix) && text.size() > suffix.size();
           });
}

CheckedPrincipal checkPrincipalValue(Report &report, const PrincipalValue &principal,
                                     const PrincipalSurroundings &surroundings)
{
    return Principal(report, principal, surroundings).check();
}

} // namespace vaultlock::policy
