// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about an installed policy against the one that was initiated.
#pragma once

#include "policy/meaning/equivalence.h"

#include <QString>

namespace vaultlock::words {

QString samenessSentence(policy::Sameness sameness);
/// There is no draft to hold against it.
QString noDraft();
/// The installed policy against the draft.
QString draftSameness(policy::Sameness sameness);

/// Where the journal has no policy to compare with.
QString nothingToCompareSentence();

} // namespace vaultlock::words
