// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/utf16.h"

#include "policy/reader/utf8.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

enum class ByteOrder {
    Little,
    Big
};

/// Without a mark: JSON begins with two characters of ASCII (RFC 4627 section 3), and hardly a
/// character of a policy is none.
std::optional<ByteOrder> orderByNuls(std::string_view bytes)
{
    constexpr std::size_t looked = 1024;
    const std::string_view first = bytes.substr(0, looked & ~std::size_t{1});
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const std::size_t most = first.size() / 2 - first.size() / 8;
    if (first.size() < 4 || std::min(even, odd) > 0 || std::max(even, odd) < most)
        return {};
    return even > odd ? ByteOrder::Big : ByteOrder::Little;
}

std::optional<ByteOrder> orderOf(std::string_view bytes)
{
    const std::string_view mark = bytes.substr(0, 2);
    if (mark == "\xff\xfe")
        return ByteOrder::Little;
    if (mark == "\xfe\xff")
        return ByteOrder::Big;
    return orderByNuls(bytes);
}

/// Reads one character after the other.
class Utf16Reader
{
public:
    Utf16Reader(std::string_view bytes, ByteOrder order)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    std::size_t position() const { return m_at; }

    char32_t take()
    {
        constexpr char32_t replacement = 0xfffd;
        if (m_at + 1 >= m_bytes.size()) {
            m_at = m_bytes.size();
            return replacement;
        }
        const char32_t unit = unitAt(m_at);
        m_at += 2;
        if (unit < 0xd800 || unit > 0xdfff)
            return unit;
        if (unit > 0xdbff || m_at + 1 >= m_bytes.size())
            return replacement;
        const char32_t low = unitAt(m_at);
        if (low < 0xdc00 || low > 0xdfff)
            return replacement;
        m_at += 2;
        return 0x10000 + ((unit - 0xd800) << 10U) + (low - 0xdc00);
    }

private:
    char32_t unitAt(std::size_t at) const
    {
        const auto first = static_cast<unsigned char>(m_bytes[at]);
        const auto second = static_cast<unsigned char>(m_bytes[at + 1]);
        return m_order == ByteOrder::Big ? char32_t(first * 256U + second)
                                         : char32_t(second * 256U + first);
    }

    std::string_view m_bytes;
    ByteOrder m_order;
    std::size_t m_at = 0;
};

std::string letterInUtf8(char32_t code)
{
    std::string text;
    appendUtf8(text, code);
    return text;
}

} // namespace

std::optional<std::vector<TextEdit>> editsFromUtf16(std::string_view bytes)
{
    const std::optional<ByteOrder> order = orderOf(bytes);
    if (!order)
        return {};
    std::vector<TextEdit> edits;
    edits.reserve(bytes.size() / 2 + 1);
    Utf16Reader reader(bytes, *order);
    while (!reader.atEnd()) {
        const std::size_t begin = reader.position();
        const char32_t code = reader.take();
        const bool isMark = begin == 0 && code == 0xfeff;
        edits.push_back({{begin, reader.position()}, isMark ? std::string() : letterInUtf8(code)});
    }
    return edits;
}

} // namespace vaultlock::policy
