// SPDX-License-Identifier: GPL-3.0-or-later

// What a test of the team's database has found, step by step.
#pragma once

#include "team/teamcheck.h"
#include "words/errorwords.h"

namespace vaultlock::words {

/// "Name of the server"
QString teamStepName(team::TeamStep step);
/// "passed"
QString teamVerdictName(team::TeamVerdict verdict);
/// What was found there: plain sentences, or why nothing was.
QString teamStepDetail(team::TeamStep step, const team::TeamFindings &findings);
/// What came of all of it.
ErrorWords teamCheckWords(const team::TeamFindings &findings);

} // namespace vaultlock::words
