// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing in a text, without widgets. Positions are UTF-8 byte offsets.
#pragma once

#include "policy/finding.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <cstddef>
#include <vector>

namespace vaultlock::ui {

struct SearchQuery
{
    QString pattern;
    bool isRegularExpression = false; ///< Perl's; `^` and `$` match at every line
    bool wholeWords = false;
    bool matchesCase = false;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

struct SearchResult
{
    std::vector<policy::Span> matches; ///< in the order of the text; never empty ones
    bool isMore = false;               ///< there are more than the limit
    QString trouble;                   ///< why the pattern is no regular expression, else empty
};

/// More are not marked, counted or stepped through; all are replaced.
inline constexpr std::size_t searchLimit = 10'000;

/// Nothing for an empty pattern, and for a text that is not UTF-8. Matches of no width are left
/// out: they could not be shown.
SearchResult search(const QByteArray &text, const SearchQuery &query,
                    std::size_t limit = searchLimit);

/// Every match replaced, as edits for one undo step. In a regular expression's replacement \1 to \9
/// stand for what its brackets matched, \0 for all, \n and \t for a line end and a tab, \\ for one
/// backslash; otherwise the replacement is what it is.
std::vector<policy::TextEdit> replacements(const QByteArray &text, const SearchQuery &query,
                                           const QString &replacement);

/// The match that follows the position, or precedes it: the next one that begins at or after it, or
/// the last that ends at or before it, and round the end. matches must not be empty.
std::size_t matchAfter(const std::vector<policy::Span> &matches, std::size_t position);
std::size_t matchBefore(const std::vector<policy::Span> &matches, std::size_t position);

} // namespace vaultlock::ui
