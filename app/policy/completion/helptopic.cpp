// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/helptopic.h"

#include "policy/completion/caretplace.h"

namespace vaultlock::policy {

namespace {

constexpr std::string_view servicePrefix = "glacier:";

std::optional<TopicKind> kindOf(const CaretPlace &at)
{
    switch (at.place) {
    case Place::PolicyElement:
        return TopicKind::PolicyElement;
    case Place::VersionValue:
        return TopicKind::Version;
    case Place::StatementElement:
        return TopicKind::StatementElement;
    case Place::EffectValue:
        return TopicKind::Effect;
    case Place::PrincipalType:
        return TopicKind::PrincipalType;
    case Place::PrincipalValue:
    case Place::PrincipalName:
        return at.name == "*" ? std::optional(TopicKind::Everyone) : std::nullopt;
    case Place::ActionValue:
        return TopicKind::Action;
    case Place::ConditionOperator:
        return TopicKind::Operator;
    case Place::ConditionKey:
        return TopicKind::Key;
    case Place::Elsewhere:
    case Place::ResourceValue:
    case Place::ConditionValue:
        return {};
    }
    return {};
}

ActionSet actionsNamed(std::string_view name)
{
    if (name == "*")
        return ActionSet::all();
    if (name.substr(0, servicePrefix.size()) != servicePrefix)
        return {};
    return ActionSet::matching(name.substr(servicePrefix.size()));
}

} // namespace

std::optional<HelpTopic> topicAt(std::string_view text, std::size_t position)
{
    if (position >= text.size())
        return {};
    // Before an opening quote the string has not begun yet.
    const CaretPlace at = caretPlaceAt(text, text[position] == '"' ? position + 1 : position);
    const auto kind = at.isInString ? kindOf(at) : std::nullopt;
    if (kind && position >= at.token.begin && position < at.token.end && !at.name.empty()) {
        HelpTopic topic{*kind, at.name, at.token};
        if (*kind == TopicKind::Action)
            topic.actions = actionsNamed(at.name);
        return topic;
    }
    // The quote was the closing one.
    return text[position] == '"' && position > 0 && text[position - 1] != '"'
               ? topicAt(text, position - 1)
               : std::nullopt;
}

std::optional<HelpTopic> topicAtCaret(std::string_view text, std::size_t caret)
{
    const auto here = topicAt(text, caret);
    return here || caret == 0 ? here : topicAt(text, caret - 1);
}

} // namespace vaultlock::policy
