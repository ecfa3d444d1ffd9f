// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamstanding.h"

namespace vaultlock::team {

bool isForAPerson(const TeamError &error)
{
    using Kind = TeamError::Kind;
    switch (error.kind) {
    case Kind::NotConnected:
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::NotFollowing:
        return false;
    default:
        return true;
    }
}

} // namespace vaultlock::team
