// SPDX-License-Identifier: GPL-3.0-or-later

// What [DEFAULT] lends to an identity.
#pragma once

#include "aws/profiles/profilekind.h"

#include <QString>

#include <optional>

namespace vaultlock::aws {

struct LentSetting
{
    QString key;
    QString place;                  ///< `~/.aws/credentials:3`
    bool isInsteadOfItsOwn = false; ///< the profile's section in config has its own
};

/// The first key of the profile, or of the [sso-session] that it names, without which this kind
/// would be another identity or none, and which it has from [DEFAULT].
std::optional<LentSetting> lentSetting(const ProfileSet &profiles, const Profile &profile,
                                       ProfileKind kind);

} // namespace vaultlock::aws
