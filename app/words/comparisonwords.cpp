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

QString nothingToCompareSentence()
{
    return QStringLiteral("Not initiated here: there is nothing to compare it with. Read it.");
}

} // namespace vaultlock::words
