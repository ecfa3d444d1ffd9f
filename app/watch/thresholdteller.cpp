// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/thresholdteller.h"

#include "lock/countdown.h"
#include "lock/thresholds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::watch {

using std::chrono::minutes;

namespace {

constexpr minutes rearming{5}; // more than clocks differ by that are right
const QString passedName = QStringLiteral("passed");

} // namespace

ThresholdTeller::ThresholdTeller(const Clock &clock, ToldRecord &record, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_record(record)
{
}

void ThresholdTeller::lookAt(const std::vector<lock::RunningLock> &locks)
{
    std::vector<lock::RunningLock> near;
    std::copy_if(locks.begin(), locks.end(), std::back_inserter(near),
                 [this](const lock::RunningLock &lock) { return toAnnounce(lock).has_value(); });
    if (near.empty())
        return;
    std::vector<std::pair<lock::RunningLock, minutes>> own;
    m_record.decide([&] {
        for (const lock::RunningLock &lock : near) {
            const auto threshold = toAnnounce(lock); // another program may have been first
            if (!threshold)
                continue;
            note(lock, *threshold);
            own.emplace_back(lock, *threshold);
        }
    });
    for (const auto &announced : own)
        emit passed(announced.first, announced.second);
}

std::optional<minutes> ThresholdTeller::toAnnounce(const lock::RunningLock &lock)
{
    if (!lock.expires.isValid())
        return std::nullopt;
    const auto remaining = lock::Countdown(lock.expires, lock.serverTime).remaining(m_clock);
    const auto before = known(lock::runningLockKey(lock));
    // By the service there is more left than was taken for passed: a clock was wrong.
    const bool wasWrong =
        before && lock.serverTime && before->count() > 0 && remaining > *before + rearming;
    if (!before || wasWrong) {
        note(lock, lock::thresholdPassed(remaining).value_or(minutes(0)));
        return std::nullopt;
    }
    return lock::thresholdToAnnounce(before->count() > 0 ? before : std::nullopt, remaining);
}

std::optional<minutes> ThresholdTeller::known(const QString &key) const
{
    bool isKnown = false;
    const int passed = m_record.value(key, passedName).toInt(&isKnown);
    return isKnown ? std::optional(minutes(passed)) : std::nullopt;
}

void ThresholdTeller::note(const lock::RunningLock &lock, minutes threshold)
{
    m_record.set(lock, passedName, static_cast<int>(threshold.count()));
}

} // namespace vaultlock::watch
