// Policy variables in operands and resources.
// Source: IAM user guide, "IAM policy elements: Variables and tags".
#pragma once

#include "policy/decision/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// A text with `${…}` in it, taken apart once: what stands between, and which keys go where.
class VariableText
{
public:
    /// hasVariables: of version 2012-10-17. Without it `${` is text like any other.
    VariableText(std::string_view text, bool hasVariables);

    /// A `${` that is not closed, or names nothing: what AWS makes of it is not documented.
    bool isMalformed() const { return m_isMalformed; }
    bool hasVariable() const { return m_hasVariable; }

    /// The text for this request; nothing where a key is missing, has several values, and has no
    /// default. In the result literal `*` and `?` (of `${*}` and of a variable's value) stand as
    /// literalStar and literalMark, so that they are no wildcards.
    std::optional<std::string> resolved(const Request &request) const;
    /// Without variables: as resolved() would have it.
    const std::string &fixedText() const { return m_parts.front().text; }

private:
    struct Part
    {
        std::string text; ///< of literal text, or the default
        std::string key;  ///< lower case; empty for literal text
        bool hasDefault = false;
    };
    std::size_t takeVariable(std::string_view text);

    std::vector<Part> m_parts; ///< never empty
    bool m_isMalformed = false;
    bool m_hasVariable = false;
};

/// Bytes that no UTF-8 has.
inline constexpr char literalStar = '\xfe';
inline constexpr char literalMark = '\xff';

/// With literalStar and literalMark as what they stand for.
std::string withoutLiteralMarks(std::string text);

/// matchesWildcards() where literalStar and literalMark of the pattern match just `*` and `?`.
bool matchesResolved(std::string_view pattern, std::string_view text);

} // namespace vaultlock::policy
