// SPDX-License-Identifier: GPL-3.0-or-later

// What programs read, and what an auditor keeps, is the same in every language.
#pragma once

namespace vaultlock::language {

/// As long as one of them lives, all words in this thread are English, and so are numbers and
/// dates: for exports, evidence and whatever is compared with words that were written before.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

    static bool isOn();
};

} // namespace vaultlock::language
