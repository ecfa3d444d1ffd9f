// SPDX-License-Identifier: GPL-3.0-or-later

// Policy variables in operands and resources.
// Source: IAM user guide, "IAM policy elements: Variables and tags".
#pragma once

#include "policy/decision/request.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// A text with `${…}` in it, taken apart once: what stands between, and which keys go where.
class VariableText
{
public:
    /// A text for one request. In it literal `*` and `?` (of `${*}` and of a variable's value)
    /// stand as literalStar and literalMark, so that they are no wildcards.
    struct Resolved
    {
        enum class State : std::uint8_t {
            Text,
            Missing, // a key without a value and without a default: what has it matches nothing
            Unknown, // a key whose value nobody gave, or that has several
        };
        State state = State::Text;
        std::string text = {}; ///< of Text
    };

    /// hasVariables: of version 2012-10-17. Without it `${` is text like any other.
    VariableText(std::string_view text, bool hasVariables);

    /// A `${` that is not closed, or names nothing: what AWS makes of it is not documented.
    bool isMalformed() const { return m_isMalformed; }
    bool hasVariable() const { return m_hasVariable; }

    Resolved resolved(const Request &request) const;
    /// Without variables: as resolved() would have it.
    const std::string &fixedText() const { return m_parts.front().text; }
    /// With its variables as they stand, and with the marks of resolved().
    std::string unresolvedText() const;
    /// What its variables ask for, in lower case.
    std::vector<std::string> keys() const;

    struct Part
    {
        std::string text;    ///< of literal text, or the default; with the marks of resolved()
        std::string key;     ///< lower case; empty for literal text
        std::string written; ///< `${…}`
        bool hasDefault = false;
    };
    const std::vector<Part> &parts() const { return m_parts; }

private:
    std::size_t takeVariable(std::string_view text);

    std::vector<Part> m_parts; ///< never empty
    bool m_isMalformed = false;
    bool m_hasVariable = false;
};

/// Something is, or begins like, a variable.
bool hasVariable(std::string_view text);
/// Without the blanks at both ends.
std::string_view trimmed(std::string_view text);

/// Bytes that no UTF-8 has.
inline constexpr char literalStar = '\xfe';
inline constexpr char literalMark = '\xff';

/// With literalStar and literalMark as what they stand for.
std::string withoutLiteralMarks(std::string text);

/// matchesWildcards() where literalStar and literalMark of the pattern match just `*` and `?`.
bool matchesResolved(std::string_view pattern, std::string_view text);

} // namespace vaultlock::policy
