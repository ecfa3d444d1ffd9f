// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/forothervault.h"

namespace vaultlock::policy {

namespace {

/// Of a vault's name, by the API reference of CreateVault; a wildcard goes on with one, too.
bool goesOnWithName(std::string_view rest)
{
    constexpr std::string_view others = "_-.*?$\\";
    if (rest.empty())
        return false;
    const char c = rest.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
}

} // namespace

std::string forOtherVault(std::string_view policy, std::string_view arn, std::string_view otherArn)
{
    std::string result;
    std::size_t begin = 0;
    while (!arn.empty()) {
        const std::size_t found = policy.find(arn, begin);
        if (found == std::string_view::npos)
            break;
        const std::size_t end = found + arn.size();
        result += policy.substr(begin, found - begin);
        result += goesOnWithName(policy.substr(end)) ? arn : otherArn;
        begin = end;
    }
    result += policy.substr(begin);
    return result;
}

} // namespace vaultlock::policy
