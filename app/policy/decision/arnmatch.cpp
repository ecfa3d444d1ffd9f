// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/arnmatch.h"

#include "policy/decision/variables.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

namespace vaultlock::policy {

namespace {

/// What stands before the next colon; the colon goes, too.
std::string_view takePart(std::string_view &text)
{
    const std::size_t colon = text.find(':');
    const std::string_view part = text.substr(0, colon);
    text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
    return part;
}

/// As far as the pattern has parts; its last one ends with a `*`, so that the rest may be anything.
bool matchesBeginning(std::string_view pattern, std::string_view arn)
{
    while (!pattern.empty()) {
        if (arn.empty() || !matchesResolved(takePart(pattern), takePart(arn)))
            return false;
    }
    return true;
}

bool matchesParts(const ArnParts &pattern, const ArnParts &arn)
{
    for (std::size_t i = 0; i < arn.parts.size(); ++i) {
        if (!matchesResolved(pattern.parts[i], arn.parts[i]))
            return false;
    }
    return true;
}

} // namespace

Truth matchesResourceArn(std::string_view pattern, std::string_view arn)
{
    if (pattern == "*" || pattern == arn)
        return Truth::True;
    const auto parts = arnPartsOf(arn);
    if (!parts || pattern.substr(0, 4) != "arn:")
        return Truth::Undecided;
    const auto patternParts = arnPartsOf(pattern);
    const bool isOpen = pattern.back() == '*';
    if (!patternParts && !isOpen)
        return Truth::Undecided;
    if (patternParts ? matchesParts(*patternParts, *parts) : matchesBeginning(pattern, arn))
        return Truth::True;
    const bool mayCross = pattern.find("*:") != std::string_view::npos;
    return mayCross && matchesResolved(pattern, arn) ? Truth::Undecided : Truth::False;
}

Truth matchesConditionArn(std::string_view pattern, std::string_view arn)
{
    const auto patternParts = arnPartsOf(pattern);
    const auto parts = arnPartsOf(arn);
    if (!patternParts || !parts)
        return Truth::Undecided;
    return truthOf(matchesParts(*patternParts, *parts));
}

} // namespace vaultlock::policy
