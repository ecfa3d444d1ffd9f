// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/statewords.h"

#include "language/words.h"

namespace vaultlock::words {

QString stageName(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unknown:
        break;
    case lock::LockStage::NoVault:
        return Words::tr("No such vault");
    case lock::LockStage::Unlocked:
        return Words::tr("Not locked");
    case lock::LockStage::Initiating:
        return Words::tr("Initiating");
    case lock::LockStage::InProgress:
        return Words::tr("In progress");
    case lock::LockStage::Completing:
        return Words::tr("Completing");
    case lock::LockStage::Locked:
        return Words::tr("Locked");
    case lock::LockStage::Aborting:
        return Words::tr("Aborting");
    case lock::LockStage::Expired:
        return Words::tr("Expired");
    case lock::LockStage::OutcomeUnknown:
        return Words::tr("Outcome unknown");
    }
    return Words::tr("Unknown");
}

QString stageMeaning(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unknown:
        break;
    case lock::LockStage::NoVault:
        return Words::tr("The service says that there is no such vault.");
    case lock::LockStage::Unlocked:
        return Words::tr("The service says that the vault has no lock.");
    case lock::LockStage::Initiating:
        return Words::tr("The lock is being initiated.");
    case lock::LockStage::InProgress:
        return Words::tr("The policy is in force. Unless you complete the lock in time, the "
                         "service removes it.");
    case lock::LockStage::Completing:
        return Words::tr("The lock is being completed.");
    case lock::LockStage::Locked:
        return Words::tr("The policy is in force for ever: nobody can change or remove it.");
    case lock::LockStage::Aborting:
        return Words::tr("The lock is being aborted.");
    case lock::LockStage::Expired:
        return Words::tr("The time ran out before the lock was completed: its policy is "
                         "removed, and its lock ID is void.");
    case lock::LockStage::OutcomeUnknown:
        return Words::tr("A request was sent, and what came of it is not known yet. The "
                         "service is asked again until it is.");
    }
    return Words::tr("What the service says of this lock is not known.");
}

QString stepDone()
{
    return Words::tr("Done.");
}

QString stepShown()
{
    return Words::tr("Its page is in front.");
}

QString stepNow()
{
    return Words::tr("The lock is here now.");
}

QString stepAhead()
{
    return Words::tr("Not yet.");
}

} // namespace vaultlock::words
