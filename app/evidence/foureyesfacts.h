// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal says of a team's rule of four eyes, before Initiate and before Complete.
#pragma once

#include "journal/entry.h"

#include <QJsonObject>
#include <QTimeZone>

#include <vector>

namespace vaultlock::evidence {

/// Members `initiate` and `complete`: null where that step is not there, or no entry before it says
/// that the rule allowed it; else by which lines, and whether these do allow it, concluded anew.
/// all: of the vault at its service; ofLock: the attempt of the lock in force, whose steps count.
/// Pure.
QJsonObject fourEyesJson(const std::vector<journal::Entry> &all,
                         const std::vector<journal::Entry> &ofLock, const QTimeZone &zone);

} // namespace vaultlock::evidence
