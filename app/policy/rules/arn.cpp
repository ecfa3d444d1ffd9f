#include "policy/rules/arn.h"

namespace vaultlock::policy {

std::optional<ArnParts> arnPartsOf(std::string_view text)
{
    ArnParts arn;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < arn.parts.size(); ++i) {
        const std::size_t colon = text.find(':', begin);
        if (colon == std::string_view::npos)
            return {};
        arn.parts[i] = text.substr(begin, colon - begin);
        begin = colon + 1;
    }
    arn.parts.back() = text.substr(begin);
    if (arn.parts.front() != "arn")
        return {};
    return arn;
}

bool matchesArn(const ArnParts &pattern, const ArnParts &arn)
{
    for (std::size_t i = 0; i < arn.parts.size(); ++i) {
        if (!matchesWildcards(pattern.parts[i], arn.parts[i]))
            return false;
    }
    return true;
}

bool matchesWildcards(std::string_view pattern, std::string_view text)
{
    constexpr std::size_t none = std::string_view::npos;
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = none; // the last one met: it may take more
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != none) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == none;
}

} // namespace vaultlock::policy
