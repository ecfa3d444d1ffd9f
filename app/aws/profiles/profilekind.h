// What kind of identity a profile gives, for lists.
#pragma once

#include "aws/profiles/profileset.h"
#include "core/profilekind.h"

namespace vaultlock::aws {

ProfileKind kindOf(const Profile &profile);

} // namespace vaultlock::aws
