// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/filter.h"

#include "lock/countdown.h"

#include <algorithm>

namespace vaultlock::fleet {

namespace {

using lock::LockStage;

bool maybeNotLocked(const Row &row)
{
    return row.vault.stage != LockStage::Locked && row.vault.stage != LockStage::NoVault;
}

bool maybeNotEmpty(const Row &row)
{
    return row.vault.vault.archives.value_or(1) > 0;
}

bool maybeEndsWithin(const Row &row, std::chrono::seconds within, const Clock &clock)
{
    if (row.vault.stage != LockStage::InProgress)
        return row.vault.stage == LockStage::Unknown;
    if (!row.vault.expires)
        return true;
    return lock::Countdown(*row.vault.expires, row.vault.serverTime).remaining(clock) <= within;
}

bool maybeDiffers(const Row &row, std::size_t known)
{
    if (!row.policy)
        return row.vault.stage != LockStage::NoVault;
    const auto &same = row.policy->sameAs;
    return std::find(same.begin(), same.end(), known) == same.end();
}

bool maybeHas(const Part<aws::Tags> &tags, const Filter::HeldTag &tag)
{
    if (!tags.value)
        return true;
    const auto found = tags.value->find(tag.key);
    return found != tags.value->end() && (!tag.value || *found == *tag.value);
}

} // namespace

bool maybeDeletes(const Row &row)
{
    if (!row.policy)
        return true;
    policy::ChosenVault vault{row.policy->vault};
    if (row.tags.value) {
        vault.tags.emplace();
        for (auto tag = row.tags.value->begin(); tag != row.tags.value->end(); ++tag)
            vault.tags->push_back({tag.key().toStdString(), tag.value().toStdString()});
    }
    const QByteArray &text = row.policy->text;
    const auto ages = policy::explainAges({text.constData(), static_cast<std::size_t>(text.size())},
                                          vault, row.policy->vault.utf8());
    if (ages.intervals.empty())
        return true;
    return !std::all_of(ages.intervals.begin(), ages.intervals.end(), [](const auto &interval) {
        return interval.verdict == policy::ExplainedInterval::Verdict::Denied;
    });
}

bool Filter::passes(const Row &row, const Clock &clock,
                    const std::function<bool(const Row &)> &deletes) const
{
    return (!isNotLocked || maybeNotLocked(row)) && (!isNotEmpty || maybeNotEmpty(row)) &&
           (!differsFrom || maybeDiffers(row, *differsFrom)) &&
           (!endsWithin || maybeEndsWithin(row, *endsWithin, clock)) &&
           (!heldInVain || (maybeHas(row.tags, *heldInVain) && deletes(row)));
}

} // namespace vaultlock::fleet
