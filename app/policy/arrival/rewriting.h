// SPDX-License-Identifier: GPL-3.0-or-later

// A text after edits, that knows where everything stood before.
#pragma once

#include "policy/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

class Rewriting
{
public:
    /// edits: of the text, in ascending order, not overlapping. The text need not outlive it.
    Rewriting(std::string_view text, const std::vector<TextEdit> &edits);

    const std::string &text() const { return m_text; }
    /// Where a stretch of the new text was in the old one: what was replaced counts as a whole.
    Span before(Span span) const;

private:
    /// A stretch that was kept, or took the place of another.
    struct Piece
    {
        Span after;
        Span before;
        bool isKept;
    };

    void add(std::string_view after, Span before, bool isKept);
    const Piece &pieceAt(std::size_t position) const;
    std::size_t beginBefore(std::size_t position) const;
    std::size_t endBefore(std::size_t position) const;

    std::string m_text;
    std::vector<Piece> m_pieces; ///< none is empty in the new text
};

} // namespace vaultlock::policy
