// SPDX-License-Identifier: GPL-3.0-or-later

// The families of rules. A family is a function that looks at a whole policy and reports; each rule
// is a function of its own in the family's file. A new family is declared here and called in
// linter.cpp.
#pragma once

#include "policy/document.h"
#include "policy/finding.h"
#include "policy/linter.h"
#include "policy/model/policymodel.h"

#include <optional>
#include <string>
#include <vector>

namespace vaultlock::policy {

class Arrival;

/// What every rule sees, and where it reports.
class Report
{
public:
    static constexpr std::size_t mostFindings = 1'000;

    /// The first three must outlive it. vault: null where none is chosen; else it outlives it too.
    Report(const Tree &tree, const Document &document, const PolicyModel &model,
           const ChosenVault *vault);

    const Tree &tree() const { return m_tree; }
    const Document &document() const { return m_document; }
    const PolicyModel &model() const { return m_model; }
    bool hasVault() const { return m_vault != nullptr; }
    /// What is known of it; null where none is chosen.
    const ChosenVault *vault() const { return m_vault; }
    /// The chosen vault's; empty without one.
    const std::string &vaultArn() const;

    /// node: what the finding belongs to, for its identity; noNode for the text as a whole.
    /// Beyond mostFindings nothing is listed any more once there is an error among them: enough to
    /// be getting on with, and Initiate is blocked anyway. No danger is ever left out of a text
    /// that could be initiated. The reference holds until the next call.
    Finding &add(Rule rule, Severity severity, Span span, NodeIndex node,
                 std::vector<std::string> arguments = {});

    /// So far. Such a text cannot be initiated.
    bool hasError() const { return m_hasError; }
    /// Nothing more will be listed: whoever goes through many things can stop.
    bool isFull() const { return m_hasError && m_drafts.size() >= mostFindings; }

    /// The findings in the order of the text, each with its identity.
    std::vector<Finding> take() &&;

private:
    struct Draft
    {
        Finding finding;
        NodeIndex node;
    };

    const Tree &m_tree;
    const Document &m_document;
    const PolicyModel &m_model;
    const ChosenVault *m_vault;
    std::vector<Draft> m_drafts;
    bool m_hasError = false;
    std::optional<Finding> m_unlisted; ///< the last one
};

/// What the policy is in, in the place of what is wrong with the whole as JSON.
void checkArrival(Report &report, const Arrival &arrival);
void checkText(Report &report);
/// Of the same family: what is in the strings.
void checkContents(Report &report);
void checkStructure(Report &report);
void checkResources(Report &report);
void checkPrincipals(Report &report);
void checkActions(Report &report);
void checkConditions(Report &report);
/// What the policy does as a whole: only statements that are complete are looked at.
void checkEffects(Report &report);

/// A fix of one edit.
Fix replacement(Span span, std::string text);
Fix insertion(std::size_t at, std::string text);
Fix removal(const Tree &tree, Span span);

} // namespace vaultlock::policy
