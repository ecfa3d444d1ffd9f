// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/lackingregion.h"

namespace vaultlock::aws {

namespace {

const QLatin1String notSet("AWS_REGION is not set");
const QLatin1String setToNothing("AWS_REGION is empty");

} // namespace

Error lackingRegion(const Configuration &configuration)
{
    const bool isEmpty = configuration.environment().contains(QStringLiteral("AWS_REGION"));
    QString detail = isEmpty ? setToNothing : notSet;
    if (const Profile *profile = configuration.profile())
        detail += QStringLiteral(", and the profile %1 names none").arg(profile->name);
    return {ErrorKind::RegionNotChosen, {}, 0, {}, detail};
}

} // namespace vaultlock::aws
