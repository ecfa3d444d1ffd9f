// SPDX-License-Identifier: GPL-3.0-or-later

// The family "resource": what a statement is about.
// Source: Service Authorization Reference, "Amazon S3 Glacier", resource types:
// arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}
#include "policy/catalogue/catalogue.h"
#include "policy/decision/arnmatch.h"
#include "policy/decision/variables.h"
#include "policy/model/arn.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/rules.h"
#include "policy/wildcards.h"
#include "policy/writer.h"

#include <algorithm>
#include <optional>

namespace vaultlock::policy {

namespace {

/// With a letter for each byte of a `${…}`: what stands in it, the slash before a tag's name too,
/// is no part of the ARN.
std::string withoutVariables(std::string_view text)
{
    std::string result(text);
    for (std::size_t at = result.find("${"); at != std::string::npos; at = result.find("${", at)) {
        const std::size_t end = std::min(result.find('}', at), result.size() - 1) + 1;
        std::fill(result.begin() + static_cast<std::ptrdiff_t>(at),
                  result.begin() + static_cast<std::ptrdiff_t>(end), 'x');
    }
    return result;
}

/// The parts of a pattern of ARNs, the first `written` of them.
struct ResourceParts
{
    ArnParts arn;
    std::size_t written;
};

/// A last `*` crosses colons (IAM user guide, "Resource", wildcards): it stands for the parts that
/// are not written, too. Not for the service: that has no wildcards.
std::optional<ResourceParts> resourcePartsOf(std::string_view text)
{
    if (const auto whole = arnPartsOf(text))
        return ResourceParts{*whole, whole->parts.size()};
    if (!startsWith(text, "arn:") || !endsWith(text, "*"))
        return {};
    ResourceParts cut{};
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(':'), text.size());
        cut.arn.parts.at(cut.written++) = text.substr(0, end); // fewer than there are
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    constexpr std::size_t withRegion = 4;
    return cut.written < withRegion ? std::nullopt : std::optional(cut);
}

/// Whether the end of an ARN can be `vaults/…` although it does not begin so: a wildcard can stand
/// for what is missing.
bool canBeVaults(std::string_view resource)
{
    constexpr std::string_view vaults = "vaults/";
    const std::size_t plain = resource.find_first_of("*?");
    return plain < vaults.size() && startsWith(vaults, resource.substr(0, plain));
}

bool hasGlacier(std::string_view name)
{
    const auto regions = glacierRegions();
    return std::any_of(regions.begin(), regions.end(),
                       [&](const Region &region) { return region.name == name; });
}

std::vector<std::string_view> regionNames()
{
    std::vector<std::string_view> names;
    for (const Region &region : glacierRegions())
        names.push_back(region.name);
    return names;
}

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
            wildcard(whole());
            return;
        }
        if (isTemplate())
            return;
        const std::optional<ResourceParts> parts = resourcePartsOf(m_value);
        if (!parts)
            offerThisVault(invalidArn("form", whole()));
        else if (parts->arn.service() != "glacier")
            offerThisVault(invalidArn("service", spanOf(parts->arn.service())));
        else
            checkParts(*parts);
    }

private:
    void checkParts(const ResourceParts &parts)
    {
        const ArnParts &arn = parts.arn;
        checkPartition(arn.partition());
        checkRegion(arn.region());
        if (parts.written > 4)
            checkAccount(arn.account());
        if (parts.written > 5)
            checkVault(arn.resource());
        checkIsThisVault();
    }

    Span whole() const { return m_tree.at(m_node).span; }

    bool isTemplate() const
    {
        const bool canBe =
            m_value.find('<') != std::string::npos || m_value.find('{') != std::string::npos;
        return canBe && hasPlaceholder(m_tree, m_node);
    }

    Span spanOf(std::string_view part) const { return spanOfPart(m_tree, m_node, m_value, part); }

    Finding &add(Rule rule, Severity severity, Span span, std::vector<std::string> arguments = {})
    {
        m_hasError = m_hasError || severity == Severity::Error;
        return m_report.add(rule, severity, span, m_node, std::move(arguments));
    }

    Finding &invalidArn(const char *what, Span span)
    {
        return add(Rule::InvalidArn, Severity::Error, span, {what, m_value});
    }

    void wildcard(Span span)
    {
        offerThisVault(add(Rule::ResourceWildcard, Severity::Warning, span));
    }

    void offerThisVault(Finding &finding)
    {
        // What is excepted from a statement is not the vault that it is meant to protect.
        if (!m_report.hasVault() || m_isNegated)
            return;
        finding.fixes.push_back({FixKind::UseThisVault,
                                 {m_report.vaultArn()},
                                 {TextEdit{whole(), jsonString(m_report.vaultArn())}}});
    }

    void offer(Finding &finding, std::string_view part, std::string_view replacing)
    {
        offerPart(finding, m_tree, m_node, m_value, part, std::string(replacing));
    }

    void checkPartition(std::string_view partition)
    {
        if (hasWildcard(partition)) {
            wildcard(spanOf(partition));
        } else if (!contains(partitionNames(), partition)) {
            const std::string meant = nearMiss(partition, partitionNames());
            Finding &finding = add(Rule::UnknownPartition, Severity::Error, spanOf(partition),
                                   {std::string(partition), meant});
            if (!meant.empty())
                offer(finding, partition, meant);
        }
    }

    void checkRegion(std::string_view region)
    {
        if (region.empty()) {
            offerThisVault(invalidArn("region", whole()));
        } else if (hasWildcard(region)) {
            wildcard(spanOf(region));
        } else if (!hasGlacier(region)) {
            const std::string meant = nearMiss(region, regionNames());
            Finding &finding = add(Rule::UnknownRegion, Severity::Warning, spanOf(region),
                                   {std::string(region), meant});
            if (!meant.empty())
                offer(finding, region, meant);
        }
    }

    void checkAccount(std::string_view account)
    {
        if (isAccountId(account))
            return;
        if (hasWildcard(account)) {
            wildcard(spanOf(account));
            return;
        }
        Finding &finding = account == "-"
                               ? add(Rule::AccountHyphen, Severity::Error, spanOf(account))
                               : invalidArn("account", spanOf(account));
        if (m_report.hasVault())
            offer(finding, account, arnPartsOf(m_report.vaultArn())->account());
    }

    void checkVault(std::string_view resource)
    {
        constexpr std::string_view vaults = "vaults/";
        constexpr std::string_view singular = "vault/";
        if (resource.substr(0, vaults.size()) == vaults) {
            checkName(resource.substr(vaults.size()));
        } else if (resource.substr(0, singular.size()) == singular) {
            const std::string_view word = resource.substr(0, singular.size() - 1);
            offer(add(Rule::VaultSingular, Severity::Error, spanOf(word)), word, "vaults");
            checkName(resource.substr(singular.size()));
        } else if (canBeVaults(resource)) {
            wildcard(spanOf(resource));
        } else {
            offerThisVault(invalidArn("vault", spanOf(resource)));
        }
    }

    void checkName(std::string_view name)
    {
        std::string literal = withoutVariables(name);
        if (const std::size_t slash = literal.find('/'); slash != std::string::npos) {
            const std::string_view rest = name.substr(slash);
            Finding &finding =
                add(Rule::ArchiveArn, Severity::Error, spanOf(rest), {std::string(rest)});
            if (slash == 0)
                return;
            offer(finding, rest, "");
            name.remove_suffix(rest.size());
            literal.resize(slash);
        }
        const bool isWild = hasWildcard(literal);
        std::replace_if(
            literal.begin(), literal.end(), [](char c) { return c == '*' || c == '?'; }, 'x');
        // What a variable comes to, and how long it is, the policy does not tell.
        if (!hasVariable(name) && !VaultName::fromString(QString::fromStdString(literal)))
            add(Rule::InvalidVaultName, Severity::Error, spanOf(name), {std::string(name)});
        else if (isWild)
            wildcard(spanOf(name));
    }

    void checkIsThisVault()
    {
        if (!m_report.hasVault() || m_hasError || m_isNegated || hasVariable(m_value))
            return;
        if (matchesResourceArn(m_value, m_report.vaultArn()) == Truth::False)
            offerThisVault(add(Rule::ResourceNotThisVault, Severity::Danger, whole(),
                               {m_value, m_report.vaultArn()}));
    }

    Report &m_report;
    const Tree &m_tree;
    NodeIndex m_node;
    bool m_isNegated;
    std::string m_value;
    bool m_hasError = false;
};

void checkValue(Report &report, NodeIndex node, bool isNegated)
{
    // As the service names the vault itself, and as nearly all do: nothing is wrong with that,
    // whatever it looks like, and no copy of it is made.
    if (!report.hasVault() || !report.tree().isString(node, report.vaultArn()))
        Resource(report, node, isNegated).check();
}

void checkValues(Report &report, NodeIndex element, bool isNegated)
{
    if (element == noNode)
        return;
    const Tree &tree = report.tree();
    const Node &node = tree.at(element);
    if (node.kind == NodeKind::String)
        checkValue(report, element, isNegated);
    if (node.kind != NodeKind::Array)
        return;
    for (NodeIndex child = node.firstChild; child != noNode && !report.isFull();
         child = tree.at(child).nextSibling) {
        if (tree.at(child).kind == NodeKind::String)
            checkValue(report, child, isNegated);
    }
}

} // namespace

void checkResources(Report &report)
{
    for (const Statement &statement : report.document().statements) {
        if (report.isFull())
            return;
        checkValues(report, statement.resource, false);
        checkValues(report, statement.notResource, true);
    }
}

} // namespace vaultlock::policy
