// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/vaultrow.h"

#include <algorithm>
#include <numeric>

namespace vaultlock::reconciliation {

namespace {

int placeOf(const VaultRow &row)
{
    if (!row.isDone())
        return 3;
    switch (row.finding.weight) {
    case Weight::Alarm:
        return 0;
    case Weight::Differs:
        return 1;
    case Weight::Unknown:
        return 2;
    case Weight::Elsewhere:
        return 4;
    case Weight::Agrees:
        return 5;
    case Weight::NotAsked:
        return 6;
    }
    return 3;
}

} // namespace

Totals totalsOf(const std::vector<VaultRow> &rows)
{
    Totals totals;
    for (const VaultRow &row : rows) {
        if (!row.isDone()) {
            ++totals.pending;
            continue;
        }
        switch (row.finding.weight) {
        case Weight::Alarm:
            ++totals.alarms;
            break;
        case Weight::Differs:
            ++totals.differ;
            break;
        case Weight::Unknown:
            ++totals.unknown;
            break;
        case Weight::Elsewhere:
            ++totals.elsewhere;
            break;
        case Weight::Agrees:
            ++totals.agree;
            break;
        case Weight::NotAsked:
            ++totals.notAsked;
            break;
        }
    }
    return totals;
}

std::vector<std::size_t> readingOrder(const std::vector<VaultRow> &rows)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&rows](std::size_t a, std::size_t b) {
        const int placeOfA = placeOf(rows[a]);
        const int placeOfB = placeOf(rows[b]);
        return placeOfA != placeOfB ? placeOfA < placeOfB : rows[a].vaultArn < rows[b].vaultArn;
    });
    return order;
}

} // namespace vaultlock::reconciliation
