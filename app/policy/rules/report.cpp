// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/identity.h"
#include "policy/rules/rules.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace vaultlock::policy {

namespace {

/// More are rare: up to here their order is kept where no memory has to be asked for.
constexpr qsizetype fewFindings = 32;

/// True equals are told apart by their order alone: of "*" five thousand fit into a policy. What is
/// appended makes nobody else's: none ends like that by itself.
void numberEquals(std::vector<Finding> &findings)
{
    // By their last bytes first: there they differ, while many begin alike.
    using Mark = std::pair<std::uint64_t, Finding *>;
    const auto markOf = [](Finding &finding) {
        std::uint64_t end = 0;
        const std::string &identity = finding.identity;
        if (identity.size() >= sizeof end)
            std::memcpy(&end, identity.data() + identity.size() - sizeof end, sizeof end);
        return Mark(end, &finding);
    };
    QVarLengthArray<Mark, fewFindings> order;
    for (Finding &finding : findings)
        order.push_back(markOf(finding));
    std::sort(order.begin(), order.end(), [](const Mark &a, const Mark &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const int difference = a.second->identity.compare(b.second->identity);
        return difference != 0 ? difference < 0 : a.second < b.second;
    });
    qsizetype first = 0;
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (order[i].first == order[first].first &&
            order[i].second->identity == order[first].second->identity)
            order[i].second->identity += "~" + std::to_string(i - first + 1);
        else
            first = i;
    }
}

// Not by lists of initializers: they copy what is in them.
Fix oneEdit(FixKind kind, TextEdit edit)
{
    Fix fix{kind, {}, {}};
    fix.arguments.push_back(edit.replacement);
    fix.edits.push_back(std::move(edit));
    return fix;
}

} // namespace

Report::Report(const Tree &tree, const Document &document, const PolicyModel &model,
               const ChosenVault *vault)
    : m_tree(tree)
    , m_document(document)
    , m_model(model)
    , m_vault(vault)
{
}

const std::string &Report::vaultArn() const
{
    static const std::string none;
    return m_vault ? m_vault->arn.utf8() : none;
}

Finding &Report::add(Rule rule, Severity severity, Span span, NodeIndex node,
                     std::vector<std::string> arguments)
{
    if (isFull()) {
        m_unlisted = Finding{rule, severity, span, std::move(arguments), {}, {}};
        return *m_unlisted;
    }
    m_hasError = m_hasError || severity == Severity::Error;
    if (m_drafts.empty())
        m_drafts.reserve(8);
    Draft &draft = m_drafts.emplace_back(); // made there: a draft is large
    draft.node = node;
    draft.finding.rule = rule;
    draft.finding.severity = severity;
    draft.finding.span = span;
    draft.finding.arguments = std::move(arguments);
    return draft.finding;
}

std::vector<Finding> Report::take() &&
{
    QVarLengthArray<Draft *, fewFindings> order;
    for (Draft &draft : m_drafts)
        order.push_back(&draft);
    // Drafts are large, and those that begin at the same place stay in the order of the families.
    std::sort(order.begin(), order.end(), [](const Draft *a, const Draft *b) {
        const std::size_t first = a->finding.span.begin;
        const std::size_t second = b->finding.span.begin;
        return first != second ? first < second : a < b;
    });
    std::vector<Finding> findings;
    findings.reserve(m_drafts.size()); // and stays where it is: their identities are looked at
    Identities identities(m_tree, m_document);
    for (Draft *draft : order) {
        Finding &finding = findings.emplace_back(std::move(draft->finding));
        finding.identity = identities.of(finding, draft->node);
    }
    numberEquals(findings);
    return findings;
}

Fix replacement(Span span, std::string text)
{
    return oneEdit(FixKind::Replace, {span, std::move(text)});
}

Fix insertion(std::size_t at, std::string text)
{
    return oneEdit(FixKind::Insert, {{at, at}, std::move(text)});
}

Fix removal(const Tree &tree, Span span)
{
    return {FixKind::Remove, {std::string(tree.textOf(span))}, {TextEdit{span, {}}}};
}

} // namespace vaultlock::policy
