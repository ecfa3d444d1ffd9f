// SPDX-License-Identifier: GPL-3.0-or-later

#include "smttext.h"

#include <cctype>

namespace vaultlock::policy::tests {

namespace {

std::string joined(std::string_view op, const std::vector<std::string> &parts,
                   std::string_view none)
{
    if (parts.size() < 2)
        return parts.empty() ? std::string(none) : parts.front();
    std::string text = "(" + std::string(op);
    for (const std::string &part : parts)
        text += " " + part;
    return text + ")";
}

} // namespace

SmtClaim certainly(const std::string &formula)
{
    return {formula, formula};
}

SmtClaim negationOf(const SmtClaim &claim)
{
    return {smtNot(claim.mayHold), smtNot(claim.holds)};
}

SmtClaim allOf(const std::vector<SmtClaim> &claims)
{
    std::vector<std::string> holds;
    std::vector<std::string> mayHold;
    for (const SmtClaim &claim : claims) {
        holds.push_back(claim.holds);
        mayHold.push_back(claim.mayHold);
    }
    return {smtAll(holds), smtAll(mayHold)};
}

std::string smtAny(const std::vector<std::string> &formulas)
{
    return joined("or", formulas, "false");
}

std::string smtAll(const std::vector<std::string> &formulas)
{
    return joined("and", formulas, "true");
}

std::string smtNot(const std::string &formula)
{
    return "(not " + formula + ")";
}

/// As the guide says it, without a thought for speed.
bool isLike(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern.front() == '*')
        return isLike(pattern.substr(1), text) ||
               (!text.empty() && isLike(pattern, text.substr(1)));
    return !text.empty() && (pattern.front() == '?' || pattern.front() == text.front()) &&
           isLike(pattern.substr(1), text.substr(1));
}

bool isArnLike(std::string_view pattern, std::string_view arn)
{
    const std::vector<std::string> patterns = partsOf(pattern, ':', 6);
    const std::vector<std::string> parts = partsOf(arn, ':', 6);
    bool isSo = patterns.size() == parts.size();
    for (std::size_t i = 0; i < parts.size() && isSo; ++i)
        isSo = isLike(patterns[i], parts[i]);
    return isSo;
}

std::vector<std::string> partsOf(std::string_view text, char separator, std::size_t most)
{
    std::vector<std::string> parts;
    while (parts.size() + 1 < most) {
        const std::size_t at = text.find(separator);
        if (at == std::string_view::npos)
            break;
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.emplace_back(text);
    return parts;
}

std::string inLowerCase(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

} // namespace vaultlock::policy::tests
