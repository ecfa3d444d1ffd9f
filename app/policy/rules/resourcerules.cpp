// The family "resource": what a statement is about.
// Source: Service Authorization Reference, "Amazon S3 Glacier", resource types:
// arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}
#include "policy/rules/nearmiss.h"
#include "policy/rules/regions.h"
#include "policy/rules/rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vaultlock::policy {

namespace {

bool hasWildcard(std::string_view text)
{
    return text.find_first_of("*?") != std::string_view::npos;
}

bool hasVariable(std::string_view text)
{
    return text.find("${") != std::string_view::npos;
}

/// A part of an ARN, and where it stands in the policy.
struct Part
{
    std::string_view text;
    Span span;
};

/// One value of Resource or NotResource.
class Resource
{
public:
    Resource(Report &report, NodeIndex node, bool isNegated)
        : m_report(report)
        , m_tree(report.tree())
        , m_node(node)
        , m_isNegated(isNegated)
        , m_value(m_tree.stringOf(node))
    {
    }

    void check()
    {
        if (m_value == "*") {
            add(Rule::ResourceWildcard, Severity::Warning, whole());
            return;
        }
        if (!split()) {
            notAnArn("form");
            return;
        }
        if (m_parts[0].text != "arn")
            notAnArn("form");
        else if (m_parts[2].text != "glacier")
            add(Rule::InvalidArn, Severity::Error, m_parts[2].span, {"service", m_value});
        else
            checkParts();
    }

private:
    /// Six parts, the last with whatever colons are left.
    bool split()
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const bool isLast = i + 1 == m_parts.size();
            const std::size_t colon = isLast ? m_value.size() : m_value.find(':', begin);
            if (colon == std::string::npos)
                return false;
            m_parts[i] = {std::string_view(m_value).substr(begin, colon - begin),
                          spanOf(begin, colon)};
            begin = colon + 1;
        }
        return true;
    }

    Span whole() const { return m_tree.at(m_node).span; }

    /// With escapes in the string, bytes of the value are not bytes of the text: the whole string.
    Span spanOf(std::size_t begin, std::size_t end) const
    {
        if (m_tree.at(m_node).hasEscape || begin == end)
            return whole();
        const std::size_t first = whole().begin + 1;
        return {first + begin, first + end};
    }

    Finding &add(Rule rule, Severity severity, Span span, std::vector<std::string> arguments = {})
    {
        return m_report.add(rule, severity, span, m_node, std::move(arguments));
    }

    void notAnArn(const char *what)
    {
        Finding &finding = add(Rule::InvalidArn, Severity::Error, whole(), {what, m_value});
        offerThisVault(finding);
    }

    void offerThisVault(Finding &finding)
    {
        if (!m_report.vault())
            return;
        const std::string arn = m_report.vault()->arn.toString().toStdString();
        finding.fixes.push_back({FixKind::UseThisVault, {arn}, {TextEdit{whole(), quoted(arn)}}});
    }

    void offer(Finding &finding, const Part &part, std::string text)
    {
        if (!m_tree.at(m_node).hasEscape && !part.text.empty())
            finding.fixes.push_back(replacement(part.span, std::move(text)));
    }

    void checkParts()
    {
        checkPartition();
        checkRegion();
        checkAccount();
        checkVault();
        if (!m_hasError && !m_isNegated)
            checkIsThisVault();
    }

    void checkPartition()
    {
        const Part &part = m_parts[1];
        if (std::find(partitions.begin(), partitions.end(), part.text) != partitions.end())
            return;
        m_hasError = true;
        const std::string meant = nearMiss(part.text, partitions);
        Finding &finding = add(Rule::UnknownPartition, Severity::Error, part.span,
                               {std::string(part.text), meant});
        if (!meant.empty())
            offer(finding, part, meant);
    }

    void checkRegion()
    {
        const Part &part = m_parts[3];
        if (part.text.empty()) {
            m_hasError = true;
            add(Rule::InvalidArn, Severity::Error, part.span, {"region", m_value});
            return;
        }
        if (hasWildcard(part.text)) {
            add(Rule::ResourceWildcard, Severity::Warning, part.span);
            return;
        }
        if (std::find(glacierRegions.begin(), glacierRegions.end(), part.text) !=
            glacierRegions.end())
            return;
        const std::string meant = nearMiss(part.text, glacierRegions);
        Finding &finding =
            add(Rule::UnknownRegion, Severity::Warning, part.span, {std::string(part.text), meant});
        if (!meant.empty())
            offer(finding, part, meant);
    }

    void checkAccount()
    {
        const Part &part = m_parts[4];
        if (hasWildcard(part.text)) {
            add(Rule::ResourceWildcard, Severity::Warning, part.span);
            return;
        }
        const bool isId =
            part.text.size() == 12 && std::all_of(part.text.begin(), part.text.end(),
                                                  [](char c) { return c >= '0' && c <= '9'; });
        if (isId)
            return;
        m_hasError = true;
        const bool isHyphen = part.text == "-";
        Finding &finding =
            isHyphen ? add(Rule::AccountHyphen, Severity::Error, part.span)
                     : add(Rule::InvalidArn, Severity::Error, part.span, {"account", m_value});
        if (m_report.vault())
            offer(finding, part, m_report.vault()->arn.account().toString().toStdString());
    }

    void checkVault()
    {
        constexpr std::string_view vaults = "vaults/";
        constexpr std::string_view singular = "vault/";
        const Part &part = m_parts[5];
        const std::size_t begin = m_value.size() - part.text.size();
        if (part.text.substr(0, singular.size()) == singular) {
            m_hasError = true;
            const Part word{part.text.substr(0, 5), spanOf(begin, begin + 5)};
            Finding &finding = add(Rule::VaultSingular, Severity::Error, word.span);
            offer(finding, word, "vaults");
            return;
        }
        if (part.text.substr(0, vaults.size()) != vaults) {
            m_hasError = true;
            add(Rule::InvalidArn, Severity::Error, part.span, {"vault", m_value});
            return;
        }
        checkName(part.text.substr(vaults.size()), begin + vaults.size());
    }

    void checkName(std::string_view name, std::size_t begin)
    {
        const std::size_t slash = name.find('/');
        if (slash != std::string_view::npos) {
            m_hasError = true;
            const Part rest{name.substr(slash), spanOf(begin + slash, m_value.size())};
            Finding &finding =
                add(Rule::ArchiveArn, Severity::Error, rest.span, {std::string(rest.text)});
            if (slash > 0)
                offer(finding, rest, "");
            return;
        }
        if (hasVariable(name))
            return;
        const Span span = spanOf(begin, m_value.size());
        std::string literal(name);
        std::replace_if(
            literal.begin(), literal.end(), [](char c) { return c == '*' || c == '?'; }, 'x');
        if (!VaultName::fromString(QString::fromStdString(literal))) {
            m_hasError = true;
            add(Rule::InvalidVaultName, Severity::Error, span, {std::string(name)});
        } else if (hasWildcard(name)) {
            add(Rule::ResourceWildcard, Severity::Warning, span);
        }
    }

    /// `*` and `?`; in ARNs a `*` does not cross a colon, and here none is left to cross.
    static bool matches(std::string_view pattern, std::string_view text)
    {
        std::size_t p = 0;
        std::size_t t = 0;
        std::size_t star = std::string_view::npos;
        std::size_t resume = 0;
        while (t < text.size()) {
            if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
                ++p;
                ++t;
            } else if (p < pattern.size() && pattern[p] == '*') {
                star = p++;
                resume = t;
            } else if (star != std::string_view::npos) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return pattern.find_first_not_of('*', p) == std::string_view::npos;
    }

    void checkIsThisVault()
    {
        if (!m_report.vault() || hasVariable(m_value))
            return;
        const VaultArn &arn = m_report.vault()->arn;
        const std::array<std::string, 4> own{arn.partition().toStdString(),
                                             arn.region().toString().toStdString(),
                                             arn.account().toString().toStdString(),
                                             "vaults/" + arn.name().toString().toStdString()};
        const std::array<std::size_t, 4> at{1, 3, 4, 5};
        for (std::size_t i = 0; i < own.size(); ++i) {
            const Part &part = m_parts[at[i]];
            if (matches(part.text, own[i]))
                continue;
            Finding &finding = add(Rule::ResourceNotThisVault, Severity::Danger, whole(),
                                   {m_value, arn.toString().toStdString()});
            offerThisVault(finding);
            return;
        }
    }

    Report &m_report;
    const Tree &m_tree;
    NodeIndex m_node;
    bool m_isNegated;
    std::string m_value;
    std::array<Part, 6> m_parts;
    bool m_hasError = false;
};

void checkValues(Report &report, NodeIndex element, bool isNegated)
{
    if (element == noNode)
        return;
    const Tree &tree = report.tree();
    const Node &node = tree.at(element);
    if (node.kind == NodeKind::String)
        Resource(report, element, isNegated).check();
    if (node.kind != NodeKind::Array)
        return;
    for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        if (tree.at(child).kind == NodeKind::String)
            Resource(report, child, isNegated).check();
    }
}

} // namespace

void checkResources(Report &report)
{
    for (const Statement &statement : report.document().statements) {
        checkValues(report, statement.resource, false);
        checkValues(report, statement.notResource, true);
    }
}

} // namespace vaultlock::policy
