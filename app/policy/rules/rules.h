// The families of rules. A family is a function that looks at a whole policy and reports; each rule
// is a function of its own in the family's file. A new family is declared here and called in
// linter.cpp.
#pragma once

#include "policy/document.h"
#include "policy/finding.h"
#include "policy/linter.h"

#include <string>
#include <vector>

namespace vaultlock::policy {

/// What every rule sees, and where it reports.
class Report
{
public:
    Report(const Tree &tree, const Document &document, const ChosenVault *vault)
        : m_tree(tree)
        , m_document(document)
        , m_vault(vault)
    {
    }

    const Tree &tree() const { return m_tree; }
    const Document &document() const { return m_document; }
    /// Null where no vault is chosen.
    const ChosenVault *vault() const { return m_vault; }

    /// node: what the finding belongs to, for its identity; noNode for the text as a whole.
    Finding &add(Rule rule, Severity severity, Span span, NodeIndex node,
                 std::vector<std::string> arguments = {});

    /// The findings in the order of the text, each with its identity.
    std::vector<Finding> take() &&;

private:
    struct Draft
    {
        Finding finding;
        NodeIndex node;
    };

    std::string identityOf(const Draft &draft) const;

    const Tree &m_tree;
    const Document &m_document;
    const ChosenVault *m_vault;
    std::vector<Draft> m_drafts;
};

void checkText(Report &report);
void checkStructure(Report &report);
void checkResources(Report &report);

/// A fix of one edit.
Fix replacement(Span span, std::string text);
Fix insertion(std::size_t at, std::string text);
Fix removal(const Tree &tree, Span span);
/// `text` as a JSON string, quotes included.
std::string quoted(std::string_view text);

} // namespace vaultlock::policy
