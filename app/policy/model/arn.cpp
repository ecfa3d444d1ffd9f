// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/arn.h"

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

} // namespace vaultlock::policy
