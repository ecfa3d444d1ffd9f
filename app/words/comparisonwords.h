// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about an installed policy against the one that was initiated.
#pragma once

#include "core/identifiers.h"
#include "policy/meaning/equivalence.h"
#include "words/errorwords.h"

#include <QString>

#include <optional>

namespace vaultlock::words {

QString samenessSentence(policy::Sameness sameness);
/// There is no draft to hold against it.
QString noDraft();
/// The installed policy against the draft.
QString draftSameness(policy::Sameness sameness);

/// Above what is installed in two vaults.
QString policiesCompared(const VaultArn &left, const VaultArn &right);
/// Why it was not compared. Of each: why its policy was not told; absent: it was. NotFound: it has
/// none.
ErrorWords policiesNotCompared(const VaultArn &left, const std::optional<Error> &leftError,
                               const VaultArn &right, const std::optional<Error> &rightError);

/// Where the journal has no policy to compare with.
QString nothingToCompareSentence();

} // namespace vaultlock::words
