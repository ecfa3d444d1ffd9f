// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/variableuse.h"

#include "policy/decision/variables.h"
#include "policy/rules/parts.h"

namespace vaultlock::policy {

namespace {

/// The next `${…}` from the position on, to the end of the text where it is not closed; empty
/// without one.
std::string_view variableFrom(std::string_view text, std::size_t at)
{
    const std::size_t begin = text.find("${", at);
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = text.find('}', begin);
    return text.substr(begin, end == std::string_view::npos ? end : end + 1 - begin);
}

} // namespace

bool checkHasNoVariable(Report &report, const ScalarValue &value)
{
    const std::string_view variable = variableFrom(value.text, 0);
    if (variable.empty())
        return false;
    if (!hasPlaceholder(report.tree(), value.node))
        report.add(Rule::VariableNotAllowedHere, Severity::Error,
                   spanOfPart(report.tree(), value.node, value.text, variable), value.node,
                   {std::string(variable)});
    return true;
}

void checkVariables(Report &report, const ScalarValue &value)
{
    std::string_view variable = variableFrom(value.text, 0);
    if (variable.empty() || hasPlaceholder(report.tree(), value.node))
        return;
    while (!variable.empty() && !report.isFull()) {
        if (VariableText(variable, true).isMalformed())
            report.add(Rule::MalformedVariable, Severity::Error,
                       spanOfPart(report.tree(), value.node, value.text, variable), value.node,
                       {std::string(variable)});
        const auto begin = static_cast<std::size_t>(variable.data() - value.text.data());
        variable = variableFrom(value.text, begin + variable.size());
    }
}

} // namespace vaultlock::policy
