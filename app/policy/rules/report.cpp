#include "policy/rules/identity.h"
#include "policy/rules/rules.h"

#include <algorithm>
#include <string>
#include <unordered_map>

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
    m_drafts.push_back(std::move(draft));
    return m_drafts.back().finding;
}

std::vector<Finding> Report::take() &&
{
    std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
        return a.finding.span.begin < b.finding.span.begin;
    });
    std::vector<Finding> findings;
    findings.reserve(m_drafts.size());
    Identities identities(m_tree, m_document);
    std::unordered_map<std::string, int> seen;
    for (Draft &draft : m_drafts) {
        std::string identity = identities.of(draft.finding, draft.node);
        // True equals are told apart by their order alone. They are counted: of "*" five thousand
        // fit into a policy. What is appended makes nobody else's: none ends like that by itself.
        const int ordinal = ++seen[identity];
        if (ordinal > 1)
            identity += "~" + std::to_string(ordinal);
        draft.finding.identity = std::move(identity);
        findings.push_back(std::move(draft.finding));
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
