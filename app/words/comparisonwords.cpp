// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/comparisonwords.h"

namespace vaultlock::words {

QString samenessSentence(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return QStringLiteral("The same as you initiated, byte for byte.");
    case policy::Sameness::SameMeaning:
        return QStringLiteral("The same as you initiated; only white space, escapes or the order "
                              "of keys differ.");
    case policy::Sameness::Different:
        return QStringLiteral("Not the policy that you initiated.");
    }
    return {};
}

QString noDraft()
{
    return QStringLiteral("There is no draft for this vault.");
}

QString draftSameness(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return QStringLiteral("The draft is the same, byte for byte.");
    case policy::Sameness::SameMeaning:
        return QStringLiteral("The draft means the same; it is only written otherwise.");
    case policy::Sameness::Different:
        return QStringLiteral("The draft is another policy: see Compare.");
    }
    return {};
}

QString nothingToCompareSentence()
{
    return QStringLiteral("Not initiated here: there is nothing to compare it with. Read it.");
}

} // namespace vaultlock::words
