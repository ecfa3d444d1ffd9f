// SPDX-License-Identifier: GPL-3.0-or-later

// What the checks of evidence come to, as one sentence can say it.
#pragma once

#include "evidencedesk/report.h"

namespace vaultlock::evidencedesk {

struct Verdict
{
    enum class Kind {
        Fails,         // it does not agree with itself, its signature or its stamp
        Contradicted,  // it does, and what it was held against says otherwise
        NotWhole,      // nothing fails, and not all of the evidence could be looked at
        Unsigned,      // it agrees with itself, and anybody could have made it so
        UnknownSigner, // it is signed, by a certificate that nobody has vouched for here
        Vouched,       // and somebody who is trusted vouches for who signed it
    };
    Kind kind = Kind::NotWhole;
    int failed = 0;
    int notChecked = 0;
};

/// Nothing that is unknown counts in favour: a check that is not among them was not made.
Verdict verdictOf(const std::vector<CheckRow> &checks);
QString sentenceOf(const Verdict &verdict);

} // namespace vaultlock::evidencedesk
