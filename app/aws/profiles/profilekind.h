// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of identity a profile gives, for lists.
#pragma once

#include "aws/profiles/profileset.h"

namespace vaultlock::aws {

enum class ProfileKind {
    Keys,
    Role,
    SsoRole, // IAM Identity Center
    Process,
    WebIdentity,
    None, // it says nothing of credentials
};

ProfileKind kindOf(const Profile &profile);

} // namespace vaultlock::aws
