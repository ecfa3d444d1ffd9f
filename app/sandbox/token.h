// SPDX-License-Identifier: GPL-3.0-or-later

// Random identifiers, as the service makes them.
#pragma once

#include "core/random.h"

#include <QByteArray>

namespace vaultlock::sandbox {

/// Letters and digits only, so that a command line takes it for what it is; near 6 bits each.
QByteArray randomToken(Random &random, int length);

} // namespace vaultlock::sandbox
