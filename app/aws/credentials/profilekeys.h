// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that stand in a profile.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/profiles/profileset.h"

namespace vaultlock::aws {

/// InvalidConfiguration where a key is not what one can be; never with its value.
Result<SharedCredentials> keysOf(const Profile &profile);

} // namespace vaultlock::aws
