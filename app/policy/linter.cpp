// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"

#include "policy/arrival/arrival.h"
#include "policy/reader/reader.h"
#include "policy/rules/rules.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// What stands where in a text that is no JSON yet is a guess: it is made JSON first.
void dropFixesOfContents(std::vector<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (finding.rule > Rule::OtherNotation || finding.rule == Rule::InvisibleCharacter)
            finding.fixes.clear();
    }
}

std::vector<Finding> findingsOf(const Tree &tree, const Document &document,
                                const ChosenVault *vault)
{
    const PolicyModel model = modelOf(tree, document);
    Report report(tree, document, model, vault);
    checkText(report);
    checkStructure(report);
    checkPrincipals(report);
    checkActions(report);
    checkResources(report);
    checkConditions(report);
    checkEffects(report);
    std::vector<Finding> findings = std::move(report).take();
    if (!tree.faults.empty())
        dropFixesOfContents(findings);
    return findings;
}

/// What the policy is in, and what is found in the policy itself. That has no fixes until the
/// policy is out, as they would be edits of another text; and the identities that it will have
/// then.
std::vector<Finding> findingsOf(const Tree &tree, const Document &document, const Arrival &arrival,
                                const ChosenVault *vault)
{
    const PolicyModel none;
    Report report(tree, document, none, vault);
    checkArrival(report, arrival);
    std::vector<Finding> findings = std::move(report).take();
    if (!arrival.isOpen())
        return findings;
    const Tree inner = read(arrival.policy());
    for (Finding &finding : findingsOf(inner, documentOf(inner), vault)) {
        if (findings.size() == Report::mostFindings)
            break; // Initiate is blocked anyway
        finding.span = arrival.inText(finding.span);
        finding.fixes.clear();
        findings.push_back(std::move(finding));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.span.begin < b.span.begin;
    });
    return findings;
}

} // namespace

std::vector<Finding> lint(std::string_view text, const std::optional<ChosenVault> &vault)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    const ChosenVault *chosen = vault ? &*vault : nullptr;
    if (!tree.faults.empty() || document.wrapped != noNode) {
        const Arrival arrival(tree, document);
        if (!arrival.layers().empty())
            return findingsOf(tree, document, arrival, chosen);
    }
    return findingsOf(tree, document, chosen);
}

} // namespace vaultlock::policy
