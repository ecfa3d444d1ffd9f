#include "words/statewords.h"

namespace vaultlock::words {

QString stageName(LockStage stage)
{
    switch (stage) {
    case LockStage::Unknown:
        break;
    case LockStage::NoVault:
        return QStringLiteral("No such vault");
    case LockStage::Unlocked:
        return QStringLiteral("Not locked");
    case LockStage::Initiating:
        return QStringLiteral("Initiating");
    case LockStage::InProgress:
        return QStringLiteral("In progress");
    case LockStage::Completing:
        return QStringLiteral("Completing");
    case LockStage::Locked:
        return QStringLiteral("Locked");
    case LockStage::Aborting:
        return QStringLiteral("Aborting");
    case LockStage::Expired:
        return QStringLiteral("Expired");
    case LockStage::OutcomeUnknown:
        return QStringLiteral("Outcome unknown");
    }
    return QStringLiteral("Unknown");
}

QString stageMeaning(LockStage stage)
{
    switch (stage) {
    case LockStage::Unknown:
        break;
    case LockStage::NoVault:
        return QStringLiteral("The service says that there is no such vault.");
    case LockStage::Unlocked:
        return QStringLiteral("The service says that the vault has no lock.");
    case LockStage::Initiating:
        return QStringLiteral("The lock is being initiated.");
    case LockStage::InProgress:
        return QStringLiteral("The policy is in force. Complete or abort the lock in time.");
    case LockStage::Completing:
        return QStringLiteral("The lock is being completed.");
    case LockStage::Locked:
        return QStringLiteral("The policy is in force for ever: nobody can change or remove it.");
    case LockStage::Aborting:
        return QStringLiteral("The lock is being aborted.");
    case LockStage::Expired:
        return QStringLiteral("The time ran out before the lock was completed: its policy is "
                              "removed, and its lock ID is void.");
    case LockStage::OutcomeUnknown:
        return QStringLiteral("A request was sent, and what came of it is not known yet. The "
                              "service is asked again until it is.");
    }
    return QStringLiteral("What the service says of this lock is not known.");
}

} // namespace vaultlock::words
