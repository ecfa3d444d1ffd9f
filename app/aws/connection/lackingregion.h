// SPDX-License-Identifier: GPL-3.0-or-later

// Nobody has chosen a Region: no fault of anything, and told as none.
#pragma once

#include "aws/connection/configuration.h"
#include "core/error.h"

namespace vaultlock::aws {

/// RegionNotChosen, whose detail says where a Region was looked for: "AWS_REGION is not set, and
/// the profile x names none".
Error lackingRegion(const Configuration &configuration);

} // namespace vaultlock::aws
