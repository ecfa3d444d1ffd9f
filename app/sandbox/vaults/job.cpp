// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/job.h"

#include <array>
#include <bit>
#include <utility>

namespace vaultlock::sandbox {

namespace {

constexpr std::array<std::pair<Tier, const char *>, 3> tiers{{
    {Tier::Expedited, "Expedited"},
    {Tier::Standard, "Standard"},
    {Tier::Bulk, "Bulk"},
}};

} // namespace

std::chrono::minutes durationOf(Tier tier)
{
    switch (tier) {
    case Tier::Expedited:
        return std::chrono::minutes(5);
    case Tier::Standard:
        return std::chrono::hours(5);
    case Tier::Bulk:
        break;
    }
    return std::chrono::hours(12);
}

QString tierText(Tier tier)
{
    return QLatin1String(tiers[static_cast<std::size_t>(tier)].second);
}

std::optional<Tier> tierOf(const QString &text)
{
    for (const auto &[tier, name] : tiers) {
        if (text == QLatin1String(name))
            return tier;
    }
    return {};
}

qint64 outputSize(const Job &job)
{
    return job.retrieval ? job.retrieval->last - job.retrieval->first + 1
                         : job.inventory.content.size;
}

bool isTreeHashAligned(qint64 first, qint64 last, qint64 archiveSize)
{
    constexpr qint64 piece = qint64{1024} * 1024;
    const bool reachesEnd = last == archiveSize - 1;
    if (first % piece != 0 || ((last + 1) % piece != 0 && !reachesEnd))
        return false;
    const auto pieces = static_cast<quint64>((last - first) / piece + 1);
    const quint64 subtree = std::bit_ceil(pieces);
    return static_cast<quint64>(first / piece) % subtree == 0 && (pieces == subtree || reachesEnd);
}

} // namespace vaultlock::sandbox
