// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the words of evidence are those that follow from the lines and the policy in it.
#pragma once

#include "evidence/verification.h"

namespace vaultlock::evidence {

/// "words": what happened at each event, what the policy means, its dangers, the trials, what is
/// not recorded and the answers, concluded anew by this version. Where they differ it fails, at the
/// first that does; of evidence that another version made it is not checked then, for words change
/// from version to version, and what differs is told. Pure.
Check wordsCheck(const QJsonObject &evidence);

} // namespace vaultlock::evidence
