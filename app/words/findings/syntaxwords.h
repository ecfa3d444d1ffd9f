// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about what is no JSON.
#pragma once

#include "words/findingwords.h"

namespace vaultlock::words {

/// reason: the first argument of a json-syntax finding; text: the second, what stands there.
FindingWords syntaxWords(const QString &reason, const QString &text);

} // namespace vaultlock::words
