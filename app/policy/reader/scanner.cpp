// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/scanner.h"

#include "policy/reader/utf8.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace vaultlock::policy {

namespace {

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDelimiter(char c)
{
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case ',':
    case ':':
    case '{':
    case '}':
    case '[':
    case ']':
    case '"':
        return true;
    default:
        return false;
    }
}

constexpr ByteSet bytesThat(bool (*are)(unsigned char))
{
    ByteSet set{};
    for (std::size_t i = 0; i < set.size(); ++i)
        set[i] = are(static_cast<unsigned char>(i));
    return set;
}

/// RFC 8259 section 2.
constexpr ByteSet isSpace =
    bytesThat([](unsigned char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
/// RFC 8259 section 7: what stands for itself.
constexpr ByteSet isPlainInString =
    bytesThat([](unsigned char c) { return c >= 0x20 && c != '"' && c != '\\'; });

/// Of eight bytes those that do not stand for themselves in a string, by the top bit of each. The
/// first one is exact; behind it, others may be marked that a borrow ran into.
constexpr std::uint64_t notPlainAmong(std::uint64_t eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    const std::uint64_t quotes = eight ^ (ones * '"');
    const std::uint64_t backslashes = eight ^ (ones * '\\');
    // Each difference borrows into its byte's top bit, which no ASCII byte has itself.
    return ((quotes - ones) | (backslashes - ones) | (eight - ones * 0x20)) & ~eight & tops;
}

constexpr bool isLittleEndian = std::endian::native == std::endian::little;
constexpr std::size_t eightBytes = sizeof(std::uint64_t);

std::uint64_t eightFrom(const char *bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, eightBytes);
    return eight;
}

/// The first of the eight bytes, in the order of the text, in which a bit is set.
std::size_t firstMarked(std::uint64_t marks)
{
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

/// RFC 8259 section 6.
bool isNumber(std::string_view text)
{
    std::size_t at = text.front() == '-' ? 1 : 0;
    const auto digits = [&] {
        const std::size_t first = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - first;
    };
    const bool leadsWithZero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (leadsWithZero && whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

void Scanner::fault(FaultReason reason, Span span)
{
    if (m_faults.size() < Tree::maxFaults)
        m_faults.push_back({reason, span});
}

void Scanner::checkEncoding()
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (m_text.substr(0, mark.size()) == mark) {
        fault(FaultReason::ByteOrderMark, {0, mark.size()});
        m_at = mark.size();
    }
    const std::size_t wrong = firstInvalidUtf8(m_text);
    if (wrong < m_text.size())
        fault(FaultReason::NotUtf8, {wrong, wrong + 1});
}

void Scanner::skipSpaceAhead()
{
    do
        m_at = behindSpace(m_at);
    while (peek() == '/' && comment());
}

/// The first position from here on whose byte does not stand for itself in a string, or the end.
/// All of the text passes through here: eight bytes at a time.
std::size_t Scanner::behindPlain() const
{
    const char *const data = m_text.data();
    const std::size_t end = m_text.size();
    std::size_t at = m_at;
    for (; isLittleEndian && at + eightBytes <= end; at += eightBytes) {
        if (const std::uint64_t marks = notPlainAmong(eightFrom(data + at)); marks != 0)
            return at + firstMarked(marks);
    }
    while (at < end && isPlainInString[static_cast<unsigned char>(data[at])])
        ++at;
    return at;
}

/// Positioned at a slash. Ends behind the comment, if it is one.
bool Scanner::comment()
{
    const std::size_t begin = m_at;
    const std::string_view opening = m_text.substr(m_at, 2);
    if (opening != "//" && opening != "/*")
        return false;
    const std::string_view closing = opening == "//" ? "\n" : "*/";
    const std::size_t end = m_text.find(closing, begin + 2);
    m_at = end == std::string_view::npos ? m_text.size()
           : opening == "//"             ? end
                                         : end + closing.size();
    fault(FaultReason::Comment, {begin, m_at});
    return true;
}

/// Goes on where something does not stand for itself.
bool Scanner::oddString(std::size_t begin)
{
    bool hasEscape = false;
    for (; !atEnd(); m_at = behindPlain()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return hasEscape;
        }
        if (c == '\\') {
            hasEscape = true;
            if (!escape())
                break;
            continue;
        }
        if (c == '\n' || c == '\r')
            break;
        fault(FaultReason::ControlCharacter, {m_at, m_at + 1});
        ++m_at;
    }
    fault(FaultReason::UnterminatedString, {begin, m_at});
    return hasEscape;
}

/// Positioned at a backslash; false at the end of the text or line.
bool Scanner::escape()
{
    const std::size_t begin = m_at;
    if (m_at + 1 >= m_text.size() || m_text[m_at + 1] == '\n' || m_text[m_at + 1] == '\r') {
        ++m_at;
        return false;
    }
    const char c = m_text[m_at + 1];
    m_at += 2;
    if (c == 'u')
        unicodeEscape(begin);
    else if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos) {
        skipRestOfCharacter();
        fault(FaultReason::BadEscape, {begin, m_at});
    }
    return true;
}

/// Behind a byte that may be the first of several.
void Scanner::skipRestOfCharacter()
{
    while (!atEnd() && (static_cast<unsigned char>(m_text[m_at]) & 0xc0U) == 0x80U)
        ++m_at;
}

void Scanner::unicodeEscape(std::size_t begin)
{
    while (m_at < begin + 6 && !atEnd() && isHexDigit(m_text[m_at]))
        ++m_at;
    if (m_at < begin + 6) {
        fault(FaultReason::BadEscape, {begin, m_at});
        return;
    }
    const bool isHigh = isSurrogate(begin, "89abAB");
    if (isHigh && isSurrogate(m_at, "cdefCDEF"))
        m_at += 6;
    else if (isHigh || isSurrogate(begin, "cdefCDEF"))
        fault(FaultReason::LoneSurrogate, {begin, m_at});
}

/// `\uDxyz` with x (of D800–DBFF or DC00–DFFF) among the digits given.
bool Scanner::isSurrogate(std::size_t at, std::string_view thirdDigits) const
{
    return at + 6 <= m_text.size() && m_text[at] == '\\' && m_text[at + 1] == 'u' &&
           (m_text[at + 2] == 'd' || m_text[at + 2] == 'D') &&
           thirdDigits.find(m_text[at + 3]) != std::string_view::npos &&
           isHexDigit(m_text[at + 4]) && isHexDigit(m_text[at + 5]);
}

NodeKind Scanner::scalar()
{
    const std::size_t begin = m_at;
    const char c = peek();
    if (isDelimiter(c)) {
        ++m_at;
        fault(FaultReason::Unexpected, {begin, m_at});
        return NodeKind::Invalid;
    }
    if (c == '-' || c == '+' || c == '.' || isDigit(c))
        return number();
    word(true);
    const std::string_view text = m_text.substr(begin, m_at - begin);
    if (text == "true")
        return NodeKind::True;
    if (text == "false")
        return NodeKind::False;
    if (text == "null")
        return NodeKind::Null;
    fault(c == '\'' ? FaultReason::SingleQuotes : FaultReason::BareWord, {begin, m_at});
    return NodeKind::Invalid;
}

NodeKind Scanner::number()
{
    const std::size_t begin = m_at;
    word(true);
    if (isNumber(m_text.substr(begin, m_at - begin)))
        return NodeKind::Number;
    fault(FaultReason::BadNumber, {begin, m_at});
    return NodeKind::Invalid;
}

void Scanner::notAKey()
{
    const std::size_t begin = m_at;
    const bool isQuoted = peek() == '\'';
    word(false);
    fault(isQuoted ? FaultReason::SingleQuotes : FaultReason::ExpectedKey,
          {begin, std::max(m_at, begin + 1)});
}

void Scanner::junk()
{
    const std::size_t begin = m_at;
    word(true);
    fault(FaultReason::Unexpected, {begin, m_at});
    skipSpace();
}

/// Up to the next delimiter or comment; a colon within a value, as actions and ARNs have it, is
/// none. In single quotes, to the one that closes them on the same
/// line. With a double quote right behind the word, its fellow was forgotten: the quote belongs to
/// the word.
void Scanner::word(bool isValue)
{
    const std::size_t begin = m_at;
    const auto goesOn = [&] {
        const bool isColonWithin = isValue && m_at > begin && peek() == ':' &&
                                   m_at + 1 < m_text.size() && !isDelimiter(m_text[m_at + 1]);
        const bool isComment = m_at > begin && m_text.substr(m_at, 2) == "/*";
        return (isColonWithin || !isDelimiter(peek())) && !isComment;
    };
    if (peek() == '\'') {
        const std::size_t end = m_text.find_first_of("'\n", begin + 1);
        if (end != std::string_view::npos && m_text[end] == '\'') {
            m_at = end + 1;
            return;
        }
    }
    while (!atEnd() && goesOn())
        ++m_at;
    if (peek() == '"' && m_at > begin)
        ++m_at;
}

void Scanner::skipBrackets()
{
    std::size_t open = 0;
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == '"') {
            string();
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[')
            ++open;
        else if ((c == '}' || c == ']') && --open == 0)
            return;
    }
}

std::size_t Scanner::behindSpace(std::size_t at) const
{
    const char *const data = m_text.data();
    const std::size_t end = m_text.size();
    constexpr std::uint64_t blanks = 0x2020202020202020U;
    while (at < end && isSpace[static_cast<unsigned char>(data[at])]) {
        ++at;
        // What follows on a line's end are blanks.
        for (; isLittleEndian && at + eightBytes <= end; at += eightBytes) {
            if (const std::uint64_t others = eightFrom(data + at) ^ blanks; others != 0) {
                at += firstMarked(others);
                break;
            }
        }
    }
    return at;
}

Scanner::Next Scanner::behindBracket() const
{
    std::size_t at = behindSpace(m_at + 1);
    if (at == m_text.size())
        return Next::End;
    if (m_text[at] == '}' || m_text[at] == ']')
        return m_text[at] == '}' ? Next::InObject : Next::InArray;
    if (m_text[at] != ',')
        return Next::Unclear;
    at = behindSpace(at + 1);
    if (at == m_text.size() || m_text[at] != '"')
        return Next::InArray;
    // No escapes are looked for: keys have none, and a wrong guess costs no more than a worse
    // place.
    const std::size_t end = m_text.find_first_of("\"\n", at + 1);
    const std::size_t behind = end == std::string_view::npos ? m_text.size() : behindSpace(end + 1);
    return behind < m_text.size() && m_text[behind] == ':' ? Next::InObject : Next::InArray;
}

} // namespace vaultlock::policy
