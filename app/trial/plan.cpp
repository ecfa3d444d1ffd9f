// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/plan.h"

#include "core/byteview.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/tagsaskedfor.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vaultlock::trial {

namespace {

using Verdict = Prediction::Verdict;

constexpr std::string_view deletion = "glacier:DeleteArchive";
constexpr double mostDays = 1e9;

bool isDenied(const Prediction &prediction)
{
    return prediction.verdict == Verdict::Denied || prediction.verdict == Verdict::Refused;
}

/// Between two neighbours of these nothing changes: whole days, as archives' ages are.
std::set<int> telling(const Knowledge &knowledge)
{
    std::set<int> ages{0};
    for (const QByteArray &text :
         {knowledge.lockPolicy, knowledge.accessPolicy.value_or(QByteArray())}) {
        for (const double threshold :
             policy::PreparedPolicy::fromText(viewOf(text)).ageThresholds()) {
            if (!(threshold >= 0 && threshold < mostDays))
                continue;
            const int day = static_cast<int>(std::floor(threshold));
            ages.insert({day, day + 1});
        }
    }
    return ages;
}

Keeping keepingWith(const Predictor &predictor, const aws::Tags &tags)
{
    std::optional<int> since; ///< not denied from there on
    bool isTold = true;
    for (const int age : telling(predictor.knowledge())) {
        const Prediction prediction = predictor.predictTagged(deletion, age, tags);
        isTold = isTold && (prediction.verdict != Verdict::CannotTell ||
                            prediction.doubt != Prediction::Doubt::Policy);
        if (isDenied(prediction))
            since.reset();
        else if (!since)
            since = age;
    }
    if (!isTold)
        return {Keeping::Kind::CannotTell, 0};
    if (!since)
        return {Keeping::Kind::ForEver, 0};
    return *since == 0 ? Keeping{Keeping::Kind::NotKept, 0} : Keeping{Keeping::Kind::Days, *since};
}

/// A value that a pattern of conditions takes; `true` for one that is only looked for.
QString exampleOf(const std::string &pattern)
{
    QString value = QString::fromStdString(pattern);
    value.remove(u'*').replace(u'?', u'x');
    return value.isEmpty() || value == QLatin1String("false") ? QStringLiteral("true") : value;
}

std::optional<Hold> holdIn(const Predictor &predictor)
{
    const Knowledge &known = predictor.knowledge();
    const int oldest = *telling(known).rbegin();
    for (const policy::VaultTag &tag : policy::tagsAskedFor(viewOf(known.lockPolicy))) {
        const QString key = QString::fromStdString(tag.key);
        aws::Tags without = known.tags.value_or(aws::Tags());
        without.remove(key);
        if (isDenied(predictor.predictTagged(deletion, oldest, without)))
            continue;
        for (const QString &value : {QString::fromStdString(tag.value), exampleOf(tag.value)}) {
            aws::Tags with = without;
            with.insert(key, value);
            if (isDenied(predictor.predictTagged(deletion, oldest, with)))
                return Hold{key, value};
        }
    }
    return std::nullopt;
}

aws::Tags withoutHold(const Predictor &predictor, const std::optional<Hold> &hold)
{
    aws::Tags tags = predictor.knowledge().tags.value_or(aws::Tags());
    if (hold)
        tags.remove(hold->key);
    return tags;
}

} // namespace

Plan planOf(const Predictor &predictor)
{
    Plan plan;
    plan.hold = holdIn(predictor);
    plan.keeping = keepingWith(predictor, withoutHold(predictor, plan.hold));
    const bool isKept = plan.keeping.kind != Keeping::Kind::NotKept;
    const bool endsOrNot = plan.keeping.kind == Keeping::Kind::Days || plan.hold;
    const bool storingIsDecided =
        predictor.predict(actionOf(Deed::Store), {}).verdict == Verdict::Denied;
    if (isKept || plan.hold || storingIsDecided)
        plan.deeds.push_back(Deed::Store);
    if (isKept)
        plan.deeds.push_back(Deed::DeleteYoung);
    if (plan.hold)
        plan.deeds.insert(plan.deeds.end(), {Deed::SetHold, Deed::DeleteHeld, Deed::ClearHold});
    if (endsOrNot)
        plan.deeds.push_back(Deed::DeleteOld);
    return plan;
}

Keeping keepingNow(const Predictor &predictor)
{
    return keepingWith(predictor, predictor.knowledge().tags.value_or(aws::Tags()));
}

namespace {

bool isYoung(const Standing &standing)
{
    const Keeping &keeping = standing.plan.keeping;
    if (keeping.kind == Keeping::Kind::NotKept)
        return false;
    return keeping.kind != Keeping::Kind::Days || !standing.age || *standing.age < keeping.days;
}

/// A day is as long as the window of a lock in progress.
Obstacle obstacleByAge(const Standing &standing)
{
    if (!isYoung(standing))
        return Obstacle::None;
    return standing.isLocked ? Obstacle::StillYoung : Obstacle::LockWouldExpire;
}

} // namespace

Obstacle obstacleTo(Deed deed, const Standing &standing)
{
    // Whoever reads that an archive is needed would store one, and then read this.
    const bool isForLater = deed == Deed::DeleteHeld || deed == Deed::DeleteOld;
    if (isForLater && !standing.isLocked && standing.plan.keeping.kind == Keeping::Kind::Days)
        return Obstacle::LockWouldExpire;
    if (isDeletion(deed) && !standing.hasArchive)
        return Obstacle::NoArchive;
    const bool needsHold = deed == Deed::SetHold || deed == Deed::DeleteHeld ||
                           deed == Deed::ClearHold ||
                           (deed == Deed::DeleteOld && standing.plan.hold);
    if (needsHold && !standing.isOnHold)
        return Obstacle::TagsUnknown;
    switch (deed) {
    case Deed::Store:
        return Obstacle::None;
    case Deed::DeleteYoung:
        return isYoung(standing) ? Obstacle::None : Obstacle::NotYoung;
    case Deed::SetHold:
        return *standing.isOnHold ? Obstacle::AlreadyOnHold : Obstacle::None;
    case Deed::ClearHold:
        return *standing.isOnHold ? Obstacle::None : Obstacle::NotOnHold;
    case Deed::DeleteHeld:
        // The retention would deny it anyway, and nothing would be seen of the hold.
        return *standing.isOnHold ? obstacleByAge(standing) : Obstacle::NotOnHold;
    case Deed::DeleteOld:
        if (const Obstacle byAge = obstacleByAge(standing); byAge != Obstacle::None)
            return byAge;
        return standing.isOnHold.value_or(false) ? Obstacle::StillOnHold : Obstacle::None;
    }
    return Obstacle::None;
}

Obstacle obstacleToPassing(const Standing &standing)
{
    if (!standing.isLocked && standing.plan.keeping.kind == Keeping::Kind::Days)
        return Obstacle::LockWouldExpire;
    if (!standing.hasArchive)
        return Obstacle::NoArchive;
    if (!isYoung(standing))
        return Obstacle::NotYoung;
    if (!standing.isLocked)
        return Obstacle::LockWouldExpire;
    return standing.plan.keeping.days > mostDaysToPass ? Obstacle::TooFar : Obstacle::None;
}

} // namespace vaultlock::trial
