#include "words/lockwords.h"

namespace vaultlock::words {

QString custodyWarning(LockIdCustody custody)
{
    switch (custody) {
    case LockIdCustody::Held:
        return {};
    case LockIdCustody::NotDurable:
        return QStringLiteral("The journal could not write this lock ID to disk. Copy it now and "
                              "keep it: the service never shows it again.");
    case LockIdCustody::Lost:
        return QStringLiteral("This lock is yours, but its lock ID never arrived, and the service "
                              "never shows it again. Abort the lock, then initiate it again.");
    case LockIdCustody::Elsewhere:
        return QStringLiteral("This lock was not initiated here: Vaultlock does not hold its lock "
                              "ID. Whoever initiated it has it.");
    case LockIdCustody::Unread:
        return QStringLiteral("The journal could not be read, so it is not known whether it holds "
                              "the lock ID of this lock.");
    }
    return {};
}

QString installedPolicyCaption(LockStage stage)
{
    switch (stage) {
    case LockStage::InProgress:
    case LockStage::Completing:
    case LockStage::Aborting:
        return QStringLiteral("In force since the lock was initiated; not yet locked.");
    case LockStage::Locked:
        return QStringLiteral("Locked. Nobody can change or remove this policy.");
    default:
        return {};
    }
}

} // namespace vaultlock::words
