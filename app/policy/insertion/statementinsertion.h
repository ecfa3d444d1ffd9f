// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a statement into a policy as its author would have written it there.
#pragma once

#include "policy/document.h"
#include "policy/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct NewStatement
{
    std::string json;                     ///< without white space
    std::string_view likelyToChange = {}; ///< a part of it that stands there once; may be empty
};

struct StatementInsertion
{
    std::vector<TextEdit> edits; ///< in ascending order
    Span selected;               ///< in the text after them: what one is likely to change
};

/// Behind the statement that the caret is in or behind; with the caret outside of the list, at its
/// end; into an empty text a whole policy. Commas, indentation and line ends are those of the text.
/// Nothing where there is no list of statements to put it into. Pure.
std::optional<StatementInsertion> insertStatement(const Tree &tree, const Document &document,
                                                  const NewStatement &statement, std::size_t caret);

/// The wanted Sid, with a number behind it where a statement has it already.
std::string freeSid(const Tree &tree, const Document &document, std::string_view wanted);

/// A statement, given without white space, in the place of the one that stands at the span: on
/// lines of its own where that one is.
std::string laidOutLike(std::string_view text, Span old, const std::string &json);

} // namespace vaultlock::policy
