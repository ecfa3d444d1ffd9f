// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli watch`: what runs out, told without a window.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

int runWatch(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
