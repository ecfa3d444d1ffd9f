// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/teamentry.h"

#include <QMap>

#include <algorithm>

namespace vaultlock::foureyes {

void sortByReceipt(std::vector<TeamEntry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const TeamEntry &a, const TeamEntry &b) {
        return std::pair(a.line.writer, a.line.number) < std::pair(b.line.writer, b.line.number);
    });
    // A server's clock may be set back: a desk's later line is no earlier than the one before.
    QMap<QUuid, QDateTime> latest;
    std::vector<std::pair<QDateTime, std::size_t>> order;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QDateTime &at = latest[entries[i].line.writer];
        at = at.isValid() ? std::max(at, entries[i].line.receivedAt) : entries[i].line.receivedAt;
        order.emplace_back(at, i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TeamEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[at, index] : order)
        sorted.push_back(std::move(entries[index]));
    entries = std::move(sorted);
}

} // namespace vaultlock::foureyes
