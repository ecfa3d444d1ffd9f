// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/firststepwords.h"

namespace vaultlock::words {

QString whatALockIs()
{
    return QStringLiteral(
        "A vault lock is a policy that Amazon S3 Glacier itself enforces on a vault: that nobody "
        "deletes an archive before seven years are over, for example. Once it is initiated you "
        "have 24 hours to test it, and to take it back.");
}

QString completingIsForEver()
{
    return QStringLiteral("Completing it can never be undone.");
}

std::vector<FirstStep> firstSteps()
{
    return {{QStringLiteral("Write"),
             QStringLiteral("The policy, by form or as JSON. Mistakes are shown as you type.")},
            {QStringLiteral("Review"),
             QStringLiteral("What it does and whom it binds, before you initiate the lock.")},
            {QStringLiteral("Try"),
             QStringLiteral("24 hours in which it is in force, to complete it or to abort it.")},
            {QStringLiteral("Locked"),
             QStringLiteral("In force for ever: nobody can change or remove it.")}};
}

QString rehearsingMeaning()
{
    return QStringLiteral("Sample vaults inside this program. Nothing leaves this computer.");
}

QString connectingMeaning()
{
    return QStringLiteral("With a profile, the environment's credentials or keys. You are asked "
                          "before it is live.");
}

QString openingMeaning()
{
    return QStringLiteral("A file that you have, to see what it does.");
}

} // namespace vaultlock::words
