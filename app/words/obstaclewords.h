// SPDX-License-Identifier: GPL-3.0-or-later

// The reasons beside disabled buttons.
#pragma once

#include "lock/lockobstacle.h"

#include <QString>

namespace vaultlock::words {

/// One short sentence, plain text.
QString obstacleReason(lock::LockObstacle obstacle);

} // namespace vaultlock::words
