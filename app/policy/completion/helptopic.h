// SPDX-License-Identifier: GPL-3.0-or-later

// What a word of a policy is, so that it can be explained.
#pragma once

#include "policy/catalogue/catalogue.h"
#include "policy/span.h"

#include <optional>
#include <string>
#include <string_view>

namespace vaultlock::policy {

enum class TopicKind : std::uint8_t {
    PolicyElement,
    Version,
    StatementElement,
    Effect,
    PrincipalType,
    Everyone, // "*" as a principal
    Action,
    Operator,
    Key,
};

struct HelpTopic
{
    TopicKind kind;
    std::string name; ///< as it is written, unescaped; from outside
    Span span = {};
    ActionSet actions = {}; ///< of an Action: those that it matches
};

/// What stands around the byte at the position; nothing where there is nothing to explain. Any
/// text. Pure.
std::optional<HelpTopic> topicAt(std::string_view text, std::size_t position);

/// The same for a caret, which also means the word that it stands behind.
std::optional<HelpTopic> topicAtCaret(std::string_view text, std::size_t caret);

} // namespace vaultlock::policy
