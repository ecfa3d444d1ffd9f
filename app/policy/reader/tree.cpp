// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/tree.h"

#include "policy/reader/utf8.h"

namespace vaultlock::policy {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The code unit after "\u" at the position, or -1.
int codeUnit(std::string_view text, std::size_t at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// What the character after a backslash stands for; NUL where it is `u` or no escape.
char simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return '\0';
    }
}

/// Appends what the escape at the position means; returns its length.
std::size_t appendEscape(std::string &out, std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size())
        return 1;
    if (const char simple = simpleEscape(text[at + 1]); simple != '\0') {
        out.push_back(simple);
        return 2;
    }
    const int unit = codeUnit(text, at);
    if (unit < 0)
        return 2;
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(out, static_cast<unsigned>(unit));
        return 6;
    }
    const int low = codeUnit(text, at + 6);
    if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff)
        return 6;
    appendUtf8(out, 0x10000U + (static_cast<unsigned>(unit - 0xd800) << 10U) +
                        static_cast<unsigned>(low - 0xdc00));
    return 12;
}

} // namespace

std::string unescaped(std::string_view between)
{
    std::string out;
    out.reserve(between.size());
    for (std::size_t at = 0; at < between.size();) {
        if (between[at] == '\\') {
            at += appendEscape(out, between, at);
        } else {
            out.push_back(between[at]);
            ++at;
        }
    }
    return out;
}

std::string Tree::stringOf(NodeIndex index) const
{
    const std::string_view raw = rawStringOf(index);
    return at(index).hasEscape ? unescaped(raw) : std::string(raw);
}

std::string Tree::keyOf(NodeIndex index) const
{
    const std::string_view raw = rawKeyOf(index);
    return at(index).keyHasEscape ? unescaped(raw) : std::string(raw);
}

bool Tree::isOddText(Span span, bool hasEscape, std::string_view said) const
{
    const std::string_view raw = between(span);
    return hasEscape ? unescaped(raw) == said : raw == said;
}

NodeIndex Tree::member(NodeIndex object, std::string_view key) const
{
    if (object == noNode || at(object).kind != NodeKind::Object)
        return noNode;
    for (NodeIndex child = at(object).firstChild; child != noNode; child = at(child).nextSibling) {
        if (isKey(child, key))
            return child;
    }
    return noNode;
}

} // namespace vaultlock::policy
