// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli team rule|approve|approvals|iam-policy`: the rule of four eyes.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Whether the arguments of `team` ask for one of these.
bool isFourEyes(const QStringList &arguments);
/// As runTeam() takes them. What is written goes into the local journal first, and is then handed
/// over; exits with 1 where the team has not got it, and where a policy cannot be approved.
int runFourEyes(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
