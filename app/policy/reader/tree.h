// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON text as a tree that knows where everything stands.
#pragma once

#include "policy/sametext.h"
#include "policy/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

enum class NodeKind : std::uint8_t {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    Invalid, // something stood where a value has to be; its fault is in the list
};

/// An index into Tree::nodes.
using NodeIndex = std::int32_t;
inline constexpr NodeIndex noNode = -1;

/// As JSON has it (RFC 8259, section 2).
inline constexpr std::string_view whiteSpace = " \t\r\n";

/// Of 64 bytes: nodes are looked up by their index everywhere, and where the size is a power of two
/// that needs no multiplication, nor does the check of the index a division.
struct alignas(16) Node
{
    NodeKind kind = NodeKind::Invalid;
    bool hasEscape = false;    ///< a String's text is not its bytes
    bool keyHasEscape = false; ///< the same for the key
    Span span;                 ///< the value, quotes and brackets included
    Span key;                  ///< the key with its quotes, for a member of an object
    NodeIndex parent = noNode;
    NodeIndex firstChild = noNode;
    NodeIndex nextSibling = noNode;
};

/// What is wrong with a text as JSON.
enum class FaultReason : std::uint8_t {
    Empty,
    Unexpected,    // this cannot stand here
    BareWord,      // a value that is neither in quotes nor a number, true, false or null
    ExpectedValue, // the key has none
    ExpectedKey,
    MissingComma,
    TrailingComma,
    MissingColon,
    Unclosed,     // a bracket without its end
    WrongBracket, // closes what the other kind opened
    UnterminatedString,
    BadEscape,
    LoneSurrogate,
    ControlCharacter,
    BadNumber,
    Comment,
    SingleQuotes,
    TooDeep,
    NotUtf8,
    ByteOrderMark,
    TrailingText,
};

struct TextFault
{
    FaultReason reason;
    Span span;
};

/// The text must outlive the tree. Pure value; nodes stand in the order of the text.
struct Tree
{
    std::string_view text;
    std::vector<Node> nodes;
    std::vector<TextFault> faults; ///< at most maxFaults
    NodeIndex root = noNode;

    static constexpr std::size_t maxFaults = 100;

    const Node &at(NodeIndex index) const { return nodes[static_cast<std::size_t>(index)]; }
    std::string_view textOf(Span span) const { return text.substr(span.begin, span.size()); }

    /// The string that a String node means, in UTF-8.
    std::string stringOf(NodeIndex index) const;
    /// The key of a member, in UTF-8.
    std::string keyOf(NodeIndex index) const;
    /// The bytes between a String's quotes.
    std::string_view rawStringOf(NodeIndex index) const { return between(at(index).span); }
    /// The bytes between the key's quotes.
    std::string_view rawKeyOf(NodeIndex index) const { return between(at(index).key); }
    /// Whether they are just this, without making a copy where there is no escape.
    bool isString(NodeIndex index, std::string_view value) const
    {
        const Node &node = at(index);
        return node.kind == NodeKind::String && isText(node.span, node.hasEscape, value);
    }
    bool isKey(NodeIndex index, std::string_view key) const
    {
        const Node &node = at(index);
        return isText(node.key, node.keyHasEscape, key);
    }
    /// The first member of that name; noNode without one, or if it is no object.
    NodeIndex member(NodeIndex object, std::string_view key) const;

private:
    /// Without its quotes, where it has them.
    std::string_view between(Span span) const
    {
        std::string_view inside = textOf(span);
        if (!inside.empty() && inside.front() == '"')
            inside.remove_prefix(1);
        if (!inside.empty() && inside.back() == '"')
            inside.remove_suffix(1);
        return inside;
    }
    /// Whether the string in the span says that.
    bool isText(Span span, bool hasEscape, std::string_view said) const
    {
        // Most that are asked for are others, and differ in length.
        constexpr std::size_t quotes = 2;
        const std::size_t size = span.size();
        if (!hasEscape && (size < said.size() || size > said.size() + quotes))
            return false;
        if (hasEscape || size != said.size() + quotes)
            return isOddText(span, hasEscape, said);
        return text[span.begin] == '"' && text[span.end - 1] == '"' &&
               isSameText({text.data() + span.begin + 1, said.size()}, said);
    }
    /// One that has escapes, or not both of its quotes.
    bool isOddText(Span span, bool hasEscape, std::string_view said) const;
};

/// The bytes between a JSON string's quotes as the UTF-8 that they mean. Escapes that are not
/// well-formed are left out.
std::string unescaped(std::string_view between);

} // namespace vaultlock::policy
