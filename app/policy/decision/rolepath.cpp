// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/rolepath.h"

#include "policy/decision/arnmatch.h"
#include "policy/decision/variables.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <string>

namespace vaultlock::policy {

namespace {

/// What stands before the path (`role/` with all that is before it), and the name after it.
struct RoleParts
{
    std::string_view beginning;
    std::string_view name;

    std::string withPath(std::string_view path) const
    {
        return std::string(beginning) + std::string(path) + "/" + std::string(name);
    }
};

RoleParts partsOf(std::string_view role)
{
    const std::size_t slash = role.rfind('/');
    return {role.substr(0, slash + 1), role.substr(slash + 1)};
}

/// One that has the role's beginning and its name, and something between.
bool isWithPath(std::string_view text, std::string_view role)
{
    const RoleParts parts = partsOf(role);
    return text.size() > role.size() + 1 &&
           isSameIgnoringCase(text.substr(0, parts.beginning.size()), parts.beginning) &&
           isSameIgnoringCase(text.substr(text.size() - parts.name.size() - 1),
                              "/" + std::string(parts.name));
}

bool patternTells(std::string_view pattern, std::string_view role)
{
    const RoleParts parts = partsOf(role);
    if (!matchesResolved(pattern, role))
        return haveCommonMatch(pattern, parts.withPath("?*"));
    // A role that is named without a path is taken at its word.
    if (!hasWildcard(pattern))
        return false;
    // What takes a short path and one longer than itself, of no text that it has, takes any.
    const std::string longPath(pattern.size() + 1, '\x01');
    return !matchesResolved(pattern, parts.withPath("\x01")) ||
           !matchesResolved(pattern, parts.withPath(longPath));
}

} // namespace

bool tellsRolePath(OperatorFamily family, std::string_view operand, std::string_view roleArn)
{
    if (family == OperatorFamily::StringLike)
        return patternTells(operand, roleArn);
    if (family != OperatorFamily::Arn)
        return isWithPath(operand, roleArn);
    const auto pattern = arnPartsOf(operand);
    const auto role = arnPartsOf(roleArn);
    if (!pattern || !role)
        return false;
    for (std::size_t i = 0; i + 1 < role->parts.size(); ++i) {
        if (!matchesResolved(pattern->parts[i], role->parts[i]))
            return false;
    }
    return patternTells(pattern->resource(), role->resource());
}

} // namespace vaultlock::policy
