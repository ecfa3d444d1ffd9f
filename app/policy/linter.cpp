#include "policy/linter.h"

#include "policy/reader/reader.h"
#include "policy/rules/rules.h"

namespace vaultlock::policy {

std::vector<Finding> lint(std::string_view text, const std::optional<ChosenVault> &vault)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    // What is in a wrapper is checked once it is out.
    const bool isWrapped = document.wrapped != noNode;
    const PolicyModel model = isWrapped ? PolicyModel() : modelOf(tree, document);
    Report report(tree, document, model, vault ? &*vault : nullptr);
    checkText(report);
    if (!isWrapped) {
        checkStructure(report);
        checkPrincipals(report);
        checkActions(report);
        checkResources(report);
        checkConditions(report);
        checkEffects(report);
    }
    return std::move(report).take();
}

} // namespace vaultlock::policy
