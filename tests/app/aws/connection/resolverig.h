// SPDX-License-Identifier: GPL-3.0-or-later

// Connections resolved from variables and profiles, without a network.
#pragma once

#include "aws/connection/resolveconnection.h"
#include "support/environmentof.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"

namespace vaultlock::tests {

/// The variables that sign.
inline QString keyVariables()
{
    return QStringLiteral(" AWS_ACCESS_KEY_ID=AKID AWS_SECRET_ACCESS_KEY=secret");
}

struct ResolveRig
{
    ManualClock clock;
    ManualScheduler scheduler{clock};
    FixedRandom random;
    aws::ConnectionServices services{clock, scheduler, random};

    Result<aws::ResolvedConnection> resolve(const QString &environment,
                                            const aws::ConnectionRequest &request = {},
                                            const aws::ProfileSet &profiles = {})
    {
        return aws::resolveConnection(request, environmentOf(environment), profiles, services);
    }
};

} // namespace vaultlock::tests
