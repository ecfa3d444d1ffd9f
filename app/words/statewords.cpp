// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/statewords.h"

namespace vaultlock::words {

QString stageName(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unknown:
        break;
    case lock::LockStage::NoVault:
        return QStringLiteral("No such vault");
    case lock::LockStage::Unlocked:
        return QStringLiteral("Not locked");
    case lock::LockStage::Initiating:
        return QStringLiteral("Initiating");
    case lock::LockStage::InProgress:
        return QStringLiteral("In progress");
    case lock::LockStage::Completing:
        return QStringLiteral("Completing");
    case lock::LockStage::Locked:
        return QStringLiteral("Locked");
    case lock::LockStage::Aborting:
        return QStringLiteral("Aborting");
    case lock::LockStage::Expired:
        return QStringLiteral("Expired");
    case lock::LockStage::OutcomeUnknown:
        return QStringLiteral("Outcome unknown");
    }
    return QStringLiteral("Unknown");
}

QString stageMeaning(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unknown:
        break;
    case lock::LockStage::NoVault:
        return QStringLiteral("The service says that there is no such vault.");
    case lock::LockStage::Unlocked:
        return QStringLiteral("The service says that the vault has no lock.");
    case lock::LockStage::Initiating:
        return QStringLiteral("The lock is being initiated.");
    case lock::LockStage::InProgress:
        return QStringLiteral("The policy is in force. Unless you complete the lock in time, the "
                              "service removes it.");
    case lock::LockStage::Completing:
        return QStringLiteral("The lock is being completed.");
    case lock::LockStage::Locked:
        return QStringLiteral("The policy is in force for ever: nobody can change or remove it.");
    case lock::LockStage::Aborting:
        return QStringLiteral("The lock is being aborted.");
    case lock::LockStage::Expired:
        return QStringLiteral("The time ran out before the lock was completed: its policy is "
                              "removed, and its lock ID is void.");
    case lock::LockStage::OutcomeUnknown:
        return QStringLiteral("A request was sent, and what came of it is not known yet. The "
                              "service is asked again until it is.");
    }
    return QStringLiteral("What the service says of this lock is not known.");
}

QString stepDone()
{
    return QStringLiteral("Done.");
}

QString stepShown()
{
    return QStringLiteral("Its page is in front.");
}

QString stepNow()
{
    return QStringLiteral("The lock is here now.");
}

QString stepAhead()
{
    return QStringLiteral("Not yet.");
}

} // namespace vaultlock::words
