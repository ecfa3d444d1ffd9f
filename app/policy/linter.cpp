#include "policy/linter.h"

#include "policy/reader/reader.h"
#include "policy/rules/rules.h"

namespace vaultlock::policy {

std::vector<Finding> lint(std::string_view text, const std::optional<ChosenVault> &vault)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    Report report(tree, document, vault ? &*vault : nullptr);
    checkText(report);
    // What is in a wrapper is checked once it is out.
    if (document.wrapped == noNode) {
        checkStructure(report);
        checkResources(report);
    }
    return std::move(report).take();
}

} // namespace vaultlock::policy
