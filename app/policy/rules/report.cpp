#include "policy/rules/identity.h"
#include "policy/rules/rules.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace vaultlock::policy {

Report::Report(const Tree &tree, const Document &document, const PolicyModel &model,
               const ChosenVault *vault)
    : m_tree(tree)
    , m_document(document)
    , m_model(model)
    , m_vault(vault)
    , m_vaultArn(vault ? vault->arn.toString().toStdString() : std::string())
{
}

Finding &Report::add(Rule rule, Severity severity, Span span, NodeIndex node,
                     std::vector<std::string> arguments)
{
    Draft draft{Finding{rule, severity, span, std::move(arguments), {}, {}}, node};
    if (isFull()) {
        m_unlisted = std::move(draft.finding);
        return m_unlisted;
    }
    m_hasError = m_hasError || severity == Severity::Error;
    if (m_drafts.empty())
        m_drafts.reserve(8);
    m_drafts.push_back(std::move(draft));
    return m_drafts.back().finding;
}

std::vector<Finding> Report::take() &&
{
    std::vector<Draft *> order;
    order.reserve(m_drafts.size());
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
    // True equals are told apart by their order alone. They are counted: of "*" five thousand fit
    // into a policy. What is appended makes nobody else's: none ends like that by itself.
    std::map<std::string_view, int> seen;
    for (Draft *draft : order) {
        Finding &finding = findings.emplace_back(std::move(draft->finding));
        finding.identity = identities.of(finding, draft->node);
        const auto [first, isNew] = seen.emplace(finding.identity, 1);
        if (!isNew)
            finding.identity += "~" + std::to_string(++first->second);
    }
    return findings;
}

Fix replacement(Span span, std::string text)
{
    return {FixKind::Replace, {text}, {TextEdit{span, text}}};
}

Fix insertion(std::size_t at, std::string text)
{
    return {FixKind::Insert, {text}, {TextEdit{{at, at}, text}}};
}

Fix removal(const Tree &tree, Span span)
{
    return {FixKind::Remove, {std::string(tree.textOf(span))}, {TextEdit{span, {}}}};
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result.push_back('\\');
        result.push_back(c);
    }
    return result + "\"";
}

} // namespace vaultlock::policy
