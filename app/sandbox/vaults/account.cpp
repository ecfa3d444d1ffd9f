// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/account.h"

#include <array>

namespace vaultlock::sandbox {

namespace {

constexpr std::array<const char *, 3> strategies{"None", "FreeTier", "BytesPerHour"};

} // namespace

QString strategyText(RetrievalStrategy strategy)
{
    return QLatin1String(strategies[static_cast<std::size_t>(strategy)]);
}

std::optional<RetrievalStrategy> strategyOf(const QString &text)
{
    for (std::size_t strategy = 0; strategy < strategies.size(); ++strategy) {
        if (text == QLatin1String(strategies[strategy]))
            return static_cast<RetrievalStrategy>(strategy);
    }
    return {};
}

} // namespace vaultlock::sandbox
