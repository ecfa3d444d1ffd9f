// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/givingwords.h"

#include "handover/giving.h"
#include "language/words.h"
#include "words/handoverwords.h"

namespace vaultlock::words {

namespace {

bool isStillThat(const handover::HandOver &handOver, const lock::InProgress &found)
{
    return found.lockId == handOver.lockId && found.created == handOver.initiated &&
           found.policy == handOver.policy;
}

} // namespace

QString changedWhileGiving(const handover::HandOver &handOver, const lock::State &state,
                           const QDateTime &serviceNow)
{
    switch (lock::stageOf(state)) {
    case lock::LockStage::InProgress:
        break;
    case lock::LockStage::Completing:
        return Words::tr("The lock is being completed just now.");
    case lock::LockStage::Aborting:
        return Words::tr("The lock is being aborted just now.");
    case lock::LockStage::Locked:
        return Words::tr("The vault is locked by now: there is nothing left to hand over.");
    case lock::LockStage::Expired:
        return givingObstacleSentence(handover::GivingObstacle::Over);
    case lock::LockStage::Unlocked:
    case lock::LockStage::Initiating:
        return Words::tr("The lock is gone: the service says that the vault has none. There "
                         "is nothing to hand over.");
    case lock::LockStage::NoVault:
        return Words::tr("The service says that there is no such vault any more.");
    case lock::LockStage::Unknown:
    case lock::LockStage::OutcomeUnknown:
        return Words::tr("What has become of the lock is not known just now.");
    }
    if (!isStillThat(handOver, std::get<lock::InProgress>(state)))
        return Words::tr("The lock is not the one that this was opened for. Close, and look "
                         "at what is there now.");
    const auto obstacle = handover::obstacleToGiving(state, serviceNow);
    return obstacle ? givingObstacleSentence(*obstacle) : QString();
}

} // namespace vaultlock::words
