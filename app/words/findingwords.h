// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about findings and fixes. The one place where they are written.
#pragma once

#include "policy/finding.h"

#include <QString>

namespace vaultlock::words {

/// Plain text, never rich text.
struct FindingWords
{
    QString what; ///< one sentence, for the problems list
    QString why;  ///< why it matters for a lock; may be empty
    QString mend; ///< how to mend it; may be empty
};

FindingWords findingWords(const policy::Finding &finding);
/// "Error", "Danger", "Warning", "Hint".
QString severityName(policy::Severity severity);
/// What a quick fix does, as the text of a menu entry or button.
QString fixTitle(const policy::Fix &fix);

} // namespace vaultlock::words
