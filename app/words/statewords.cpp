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
        return QStringLiteral("The policy is in force; until the time runs out, the lock can be "
                              "completed or aborted.");
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
        return QStringLiteral("A request was sent, and the service could not yet be asked what "
                              "came of it.");
    }
    return QStringLiteral("Nothing is known of the vault's lock: it has not been read.");
}

} // namespace vaultlock::words
