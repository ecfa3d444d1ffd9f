// SPDX-License-Identifier: GPL-3.0-or-later

// What is said to somebody who has never locked a vault.
#pragma once

#include <QString>

#include <vector>

namespace vaultlock::words {

/// What a vault lock is, in two sentences.
QString whatALockIs();
/// The third: what has to be known before anything else.
QString completingIsForEver();

struct FirstStep
{
    QString name; ///< of the stage, as the window has it
    QString text;
};

/// The four stages, each in a line.
std::vector<FirstStep> firstSteps();

/// What each of the ways to begin means.
QString rehearsingMeaning();
QString connectingMeaning();
QString openingMeaning();

} // namespace vaultlock::words
