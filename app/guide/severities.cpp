// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/severities.h"

#include "language/words.h"

namespace vaultlock::guide {

QString severityMeaning(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return Words::tr("The service would refuse the policy, or it cannot mean what it says. "
                         "A lock cannot be initiated with it.");
    case policy::Severity::Danger:
        return Words::tr("The service would accept the policy, but the lock would not protect, "
                         "or could not be lived with. Each danger has to be accepted by name, "
                         "before Initiate and before Complete.");
    case policy::Severity::Warning:
        return Words::tr("Most likely not what is meant: worth a look before the policy is for "
                         "ever.");
    case policy::Severity::Hint:
        break;
    }
    return Words::tr("Good to know, and often just as it is meant.");
}

} // namespace vaultlock::guide
