// SPDX-License-Identifier: GPL-3.0-or-later

// What a quick fix is called on a button or in a menu.
#pragma once

#include "policy/finding.h"

#include <QString>

namespace vaultlock::ui {

struct FixLabel
{
    QString shown; ///< shortened in the middle; "&" doubled, which would else be a mnemonic
    QString whole; ///< one line, for the accessibility tree
};

/// "Fix: …". longest: characters of the label as shown.
FixLabel fixLabel(const policy::Fix &fix, qsizetype longest);

} // namespace vaultlock::ui
