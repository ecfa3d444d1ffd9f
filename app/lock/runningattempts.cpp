// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/runningattempts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace vaultlock::lock {

namespace {

using journal::EntryKind;

/// What applyTo() says, asked with an attempt that has a lock.
bool leavesOpen(EntryKind kind)
{
    Attempt attempt;
    attempt.initiatedHere = true;
    attempt.lockId = QString();
    journal::Entry entry;
    entry.kind = kind;
    applyTo(attempt, entry);
    return attempt.ending == Attempt::Ending::None && !journal::isBesideTheLock(kind);
}

/// When the window would end, as far as it is known.
QDateTime endOfWindow(const Attempt &attempt)
{
    if (attempt.expires)
        return *attempt.expires;
    return attempt.began.value_or(attempt.initiated).addSecs(lockIdLifetimeSeconds);
}

bool mayRun(const Attempt &attempt, const Moment &now, std::chrono::milliseconds patience)
{
    if (attempt.ending != Attempt::Ending::None)
        return false;
    if (attempt.open == Operation::Initiate)
        return std::chrono::milliseconds(attempt.openSince.msecsTo(now.utc)) >= patience;
    return attempt.hasLock() || attempt.open;
}

} // namespace

journal::Selection attemptsWithoutEnd()
{
    journal::Selection which;
    for (int i = 0; i < static_cast<int>(EntryKind::Unverified); ++i) {
        if (const auto kind = static_cast<EntryKind>(i); leavesOpen(kind))
            which.newestKinds.push_back(kind);
    }
    return which;
}

std::vector<RunningAttempt> runningAttempts(const std::vector<journal::Entry> &entries,
                                            const Moment &now, std::chrono::milliseconds patience)
{
    std::map<QString, std::vector<journal::Entry>> byService;
    for (const journal::Entry &entry : entries) {
        // An earlier version wrote keys in another way.
        if (const auto origin = LockOrigin::fromKey(entry.origin))
            byService[origin->key()].push_back(entry);
    }
    std::vector<RunningAttempt> found;
    for (const auto &[key, ofService] : byService) {
        const auto origin = LockOrigin::fromKey(key);
        const auto vault = VaultArn::fromService(ofService.front().vaultArn);
        if (!origin || !vault)
            continue;
        // Less than no patience takes an Initiate of any age; no request lives for less than no
        // time.
        const auto attempts =
            attemptsIn(ofService, {}, now, std::max(patience, std::chrono::milliseconds(0)));
        const auto newest =
            std::find_if(attempts.rbegin(), attempts.rend(),
                         [&](const Attempt &attempt) { return mayRun(attempt, now, patience); });
        if (newest == attempts.rend())
            continue;
        RunningLock lock{newest->id, *origin, *vault, {}, endOfWindow(*newest), {}, {}, {}, {}};
        found.push_back({std::move(lock), *newest});
    }
    return found;
}

std::optional<journal::Entry> endOf(const QUuid &attempt,
                                    const std::vector<journal::Entry> &entries)
{
    Attempt known;
    std::optional<journal::Entry> end;
    for (const journal::Entry &entry : entries) {
        if (entry.attempt != attempt || entry.kind == EntryKind::Unverified)
            continue;
        applyTo(known, entry);
        if (known.ending == Attempt::Ending::None)
            end.reset();
        else if (entry.kind != EntryKind::ObservedInProgress)
            end = entry;
    }
    return end;
}

} // namespace vaultlock::lock
