// SPDX-License-Identifier: GPL-3.0-or-later

// The tokens of JSON, one at a time.
#pragma once

#include "policy/reader/tree.h"

#include <array>

namespace vaultlock::policy {

using ByteSet = std::array<bool, 256>;

/// A position in a text. What is no JSON is passed over with a fault, always by at least one byte
/// where a value was asked for, so that reading comes to an end.
class Scanner
{
public:
    /// Both must outlive the scanner.
    Scanner(std::string_view text, std::vector<TextFault> &faults)
        : m_text(text)
        , m_faults(faults)
    {
    }

    std::size_t position() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// NUL at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    char take() { return m_text[m_at++]; }

    void fault(FaultReason reason, Span span);

    /// Faults for a byte order mark, which is passed over, and for the first byte that is no UTF-8.
    void checkEncoding();
    /// White space, and comments with a fault each. Returns what peek() does then.
    char skipSpace()
    {
        // Between most tokens stands nothing, or one blank.
        char c = peek();
        if (c == ' ') {
            ++m_at;
            c = peek();
        }
        if (c > ' ' && c != '/')
            return c;
        skipSpaceAhead();
        return peek();
    }
    /// From the opening quote; true where there is an escape. An unterminated string ends with its
    /// line.
    bool string()
    {
        const std::size_t begin = m_at++;
        m_at = behindPlain();
        if (peek() != '"')
            return oddString(begin);
        ++m_at;
        return false;
    }
    /// A number or a literal; else Invalid, with a fault.
    NodeKind scalar();
    /// Something stands where a key has to be: a fault, and up to the next colon or delimiter.
    void notAKey();
    /// Something stands where nothing can stand: a fault, and up to the next delimiter. Then space.
    void junk();
    /// From a bracket to the one that closes it, or to the end. Does not recurse.
    void skipBrackets();

    /// What a closing bracket is in, by the text behind it.
    enum class Next {
        InObject,
        InArray,
        End,
        Unclear
    };
    /// Positioned at a closing bracket; stays there.
    Next behindBracket() const;

private:
    void skipSpaceAhead();
    std::size_t behindPlain() const;
    bool comment();
    bool oddString(std::size_t begin);
    bool escape();
    void skipRestOfCharacter();
    void unicodeEscape(std::size_t begin);
    bool isSurrogate(std::size_t at, std::string_view thirdDigits) const;
    NodeKind number();
    void word(bool isValue);
    std::size_t behindSpace(std::size_t at) const;

    std::string_view m_text;
    std::vector<TextFault> &m_faults;
    std::size_t m_at = 0;
};

} // namespace vaultlock::policy
