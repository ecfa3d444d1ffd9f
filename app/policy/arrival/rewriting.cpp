// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/rewriting.h"

#include <algorithm>

namespace vaultlock::policy {

Rewriting::Rewriting(std::string_view text, const std::vector<TextEdit> &edits)
{
    m_text.reserve(text.size());
    m_pieces.reserve(edits.size() + 1);
    std::size_t at = 0;
    for (const TextEdit &edit : edits) {
        add(text.substr(at, edit.span.begin - at), {at, edit.span.begin}, true);
        add(edit.replacement, edit.span, false);
        at = edit.span.end;
    }
    add(text.substr(at), {at, text.size()}, true);
}

void Rewriting::add(std::string_view after, Span before, bool isKept)
{
    if (after.empty())
        return;
    m_pieces.push_back({{m_text.size(), m_text.size() + after.size()}, before, isKept});
    m_text += after;
}

/// position: within the new text.
const Rewriting::Piece &Rewriting::pieceAt(std::size_t position) const
{
    const auto next = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), position,
        [](std::size_t wanted, const Piece &piece) { return wanted < piece.after.begin; });
    return *std::prev(next);
}

std::size_t Rewriting::beginBefore(std::size_t position) const
{
    if (m_pieces.empty())
        return 0;
    if (position >= m_text.size())
        return m_pieces.back().before.end;
    const Piece &piece = pieceAt(position);
    return piece.before.begin + (piece.isKept ? position - piece.after.begin : 0);
}

/// position: behind a character of the new text.
std::size_t Rewriting::endBefore(std::size_t position) const
{
    const Piece &piece = pieceAt(position - 1);
    return piece.isKept ? piece.before.begin + (position - piece.after.begin) : piece.before.end;
}

Span Rewriting::before(Span span) const
{
    const std::size_t begin = beginBefore(span.begin);
    if (span.size() == 0 || m_pieces.empty())
        return {begin, begin};
    return {begin, std::max(begin, endBefore(std::min(span.end, m_text.size())))};
}

} // namespace vaultlock::policy
