// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/firststepwords.h"

#include "language/words.h"

namespace vaultlock::words {

QString whatALockIs()
{
    return Words::tr(
        "A vault lock is a policy that Amazon S3 Glacier itself enforces on a vault: that nobody "
        "deletes an archive before seven years are over, for example. Once it is initiated you "
        "have 24 hours to test it, and to take it back.");
}

QString completingIsForEver()
{
    return Words::tr("Completing it can never be undone.");
}

std::vector<FirstStep> firstSteps()
{
    return {{Words::tr("Write"),
             Words::tr("The policy, by form or as JSON. Mistakes are shown as you type.")},
            {Words::tr("Review"),
             Words::tr("What it does and whom it binds, before you initiate the lock.")},
            {Words::tr("Try"),
             Words::tr("24 hours in which it is in force, to complete it or to abort it.")},
            {Words::tr("Locked"), Words::tr("In force for ever: nobody can change or remove it.")}};
}

QString rehearsingMeaning()
{
    return Words::tr("Sample vaults inside this program. Nothing leaves this computer.");
}

QString connectingMeaning()
{
    return Words::tr("With a profile, the environment's credentials or keys. You are asked "
                     "before it is live.");
}

QString openingMeaning()
{
    return Words::tr("A file that you have, to see what it does.");
}

} // namespace vaultlock::words
