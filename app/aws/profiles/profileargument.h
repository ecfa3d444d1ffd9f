// SPDX-License-Identifier: GPL-3.0-or-later

// The name of a profile on a command line that somebody is to copy.
#pragma once

#include <QString>

namespace vaultlock::aws {

/// `--profile prod`, `--profile 'my team'`: as a shell takes it for one word.
QString profileArgument(const QString &name);

} // namespace vaultlock::aws
