// The reasons beside disabled buttons.
#pragma once

#include "core/lockobstacle.h"

#include <QString>

namespace vaultlock::words {

/// One short sentence, plain text.
QString obstacleReason(LockObstacle obstacle);

} // namespace vaultlock::words
