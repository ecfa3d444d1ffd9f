// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/stretches.h"

#include <algorithm>
#include <limits>

namespace vaultlock::policy {

namespace {

using Verdict = ExplainedInterval::Verdict;

Verdict verdictOf(Ruling::Verdict verdict)
{
    switch (verdict) {
    case Ruling::Verdict::Denied:
        return Verdict::Denied;
    case Ruling::Verdict::Untold:
        return Verdict::Undecided;
    case Ruling::Verdict::MayBeDenied:
        return Verdict::MayBeDenied;
    case Ruling::Verdict::Allowed:
        return Verdict::Allowed;
    case Ruling::Verdict::MayBeAllowed:
        return Verdict::MayBeAllowed;
    case Ruling::Verdict::NotDecided:
        break;
    }
    return Verdict::NotDecided;
}

/// Beyond there are no archives, and no days to tell apart.
constexpr std::int64_t lastDay = std::numeric_limits<int>::max();

/// One that says the same as the last goes on with it.
void append(std::vector<ExplainedInterval> &intervals, const ExplainedInterval &next)
{
    if (!intervals.empty()) {
        ExplainedInterval &last = intervals.back();
        if (last.verdict == next.verdict && last.statement == next.statement &&
            last.areSeveral == next.areSeveral)
            return;
        last.lastDay = next.firstDay - 1;
    }
    intervals.push_back(next);
}

} // namespace

std::vector<ExplainedInterval> stretchesOf(const VaultAccount &account, std::size_t requester,
                                           std::string_view action, PolicyChoice of)
{
    Box box = account.requestsFor(action);
    if (account.isWorkable())
        account.keepRequester(box, requester);
    std::vector<ExplainedInterval> intervals;
    const auto add = [&](int day, const Box &requests) {
        const Ruling ruling = account.ruling(requests, of);
        append(intervals,
               {day, std::nullopt, verdictOf(ruling.verdict), ruling.statement, ruling.areSeveral});
    };
    const KeyDimension *age =
        account.isWorkable() ? account.space().keyNamed(archiveAgeKey) : nullptr;
    const auto index = actionNamed(action);
    if (!age || !index || !glacierActions()[*index].carriesAge) {
        add(0, box);
        return intervals;
    }
    for (std::size_t cell = age->firstSample(); cell < age->cellCount(); ++cell) {
        const std::int64_t day = age->wholes[cell - age->firstSample()];
        if (day > lastDay)
            break;
        Box atAge = box;
        account.keepCell(atAge, *age, cell);
        add(static_cast<int>(day), atAge);
    }
    return intervals;
}

} // namespace vaultlock::policy
