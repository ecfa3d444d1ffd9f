// SPDX-License-Identifier: GPL-3.0-or-later

// Which passphrases a file is sealed by. Whatever opens a file is taken to open it.
#pragma once

#include "handover/seal.h"

#include <QString>

namespace vaultlock::handover {

/// Fewer are one character, or a short pattern, over and over.
inline constexpr int fewestDifferent = 6;

enum class Weakness {
    None,
    TooShort,   // fewer than fewestCharacters
    TooUniform, // fewer than fewestDifferent
};
/// Characters are Unicode's, after NFC, as they are sealed. No list of words is asked: length is
/// what counts (NIST SP 800-63B, 5.1.1.2), and scrypt makes each guess cost.
Weakness weaknessOf(const QString &passphrase);

} // namespace vaultlock::handover
