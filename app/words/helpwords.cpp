// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/helpwords.h"

#include "language/words.h"
#include "policy/model/conditionoperator.h"
#include "words/help/helpsentences.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

using policy::TopicKind;

namespace {

constexpr int mostActions = 6;

std::optional<HelpWords> fromTable(std::span<const HelpSentence> table, const std::string &name)
{
    for (const HelpSentence &row : table) {
        if (name == row.name)
            return HelpWords{textOf(name), Words::tr(row.sentence)};
    }
    return {};
}

QString carried(const policy::Action &action)
{
    if (action.carriesAge && action.carriesTags)
        return Words::tr("Its requests carry the archive's age and the vault's tags.");
    if (action.carriesTags)
        return Words::tr("Its requests carry the vault's tags, and no archive's age.");
    return Words::tr("Its requests carry neither an archive's age nor the vault's tags.");
}

HelpWords actionWords(const policy::Action &action)
{
    return {QStringLiteral("glacier:%1 (%2)").arg(textOf(action.name), textOf(action.accessLevel)),
            QStringLiteral("%1. %2").arg(textOf(action.summary), carried(action))};
}

std::optional<HelpWords> wordsOfActions(const policy::HelpTopic &topic)
{
    const int count = topic.actions.size();
    if (count == 0)
        return {};
    const auto all = policy::glacierActions();
    if (count == static_cast<int>(all.size()))
        return HelpWords{textOf(topic.name), Words::tr("Every action of Glacier.")};
    QStringList names;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!topic.actions.contains(i))
            continue;
        if (count == 1)
            return actionWords(all[i]);
        if (names.size() < mostActions)
            names.append(textOf(all[i].name));
    }
    QString list = names.join(QStringLiteral(", "));
    if (count > mostActions)
        list += Words::tr(" and %1 more").arg(count - mostActions);
    return HelpWords{textOf(topic.name), Words::tr("%1 actions: %2.").arg(count).arg(list)};
}

std::optional<HelpWords> wordsOfOperator(const std::string &name)
{
    const policy::OperatorParts parts = policy::operatorParts(name);
    auto words = fromTable(operatorHelp(), std::string(parts.bare));
    if (!words)
        return {};
    words->title = textOf(name);
    if (parts.prefix == "ForAllValues:")
        words->text += Words::tr(" ForAllValues: every value in the request must do so; also "
                                 "true where the request has none.");
    else if (parts.prefix == "ForAnyValue:")
        words->text += Words::tr(" ForAnyValue: at least one value in the request must do so; "
                                 "false where the request has none.");
    if (!parts.suffix.empty())
        words->text += Words::tr(" IfExists: also true where the request does not have the key.");
    return words;
}

QString typeName(policy::KeyType type)
{
    switch (type) {
    case policy::KeyType::String:
        return Words::tr("text");
    case policy::KeyType::StringList:
        return Words::tr("several texts");
    case policy::KeyType::Numeric:
        return Words::tr("a number");
    case policy::KeyType::Date:
        return Words::tr("a date");
    case policy::KeyType::Bool:
        return Words::tr("true or false");
    case policy::KeyType::IpAddress:
        return Words::tr("an IP address");
    case policy::KeyType::Arn:
        return Words::tr("an ARN");
    }
    return {};
}

std::optional<HelpWords> wordsOfKey(const std::string &name)
{
    const policy::KeyName named = policy::keyNamed(name);
    if (!named.key)
        return {};
    return HelpWords{
        textOf(name),
        QStringLiteral("%1 (%2).").arg(textOf(named.key->summary), typeName(named.key->type))};
}

TopicKind topicKindOf(const policy::CompletionItem &item, policy::Place place)
{
    switch (item.kind) {
    case policy::CompletionKind::Element:
        return place == policy::Place::PolicyElement ? TopicKind::PolicyElement
                                                     : TopicKind::StatementElement;
    case policy::CompletionKind::PrincipalType:
        return TopicKind::PrincipalType;
    case policy::CompletionKind::Action:
        return TopicKind::Action;
    case policy::CompletionKind::Operator:
        return TopicKind::Operator;
    case policy::CompletionKind::Key:
        return TopicKind::Key;
    case policy::CompletionKind::Value:
        break;
    }
    return place == policy::Place::VersionValue  ? TopicKind::Version
           : place == policy::Place::EffectValue ? TopicKind::Effect
                                                 : TopicKind::Everyone;
}

QString noteSentence(const policy::CompletionItem &item)
{
    switch (item.note) {
    case policy::CompletionNote::OwnAccount:
        return Words::tr("The chosen vault's account. Principals of other accounts are not "
                         "meant.");
    case policy::CompletionNote::OwnVault:
        return Words::tr("Of the chosen vault.");
    case policy::CompletionNote::TagOfThisVault:
        return Words::tr("The chosen vault has this tag now.");
    case policy::CompletionNote::NotCarried:
        return Words::tr("Requests for this statement's actions do not carry it: the "
                         "condition would never match, or always.");
    case policy::CompletionNote::Years:
        return Words::tr("The longest that %1 can be, leap days included.")
            .arg(
                item.years == 1
                    ? Words::tr("one year")
                    : Words::tr("%1 years", nullptr, static_cast<int>(item.years)).arg(item.years));
    case policy::CompletionNote::None:
    case policy::CompletionNote::Everyone:
    case policy::CompletionNote::EveryAction:
        return {};
    }
    return {};
}

} // namespace

std::optional<HelpWords> helpWords(const policy::HelpTopic &topic)
{
    switch (topic.kind) {
    case TopicKind::PolicyElement:
        return fromTable(policyElementHelp(), topic.name);
    case TopicKind::Version:
        return fromTable(versionHelp(), topic.name);
    case TopicKind::StatementElement:
        return fromTable(statementElementHelp(), topic.name);
    case TopicKind::Effect:
        return fromTable(effectHelp(), topic.name);
    case TopicKind::PrincipalType:
        return fromTable(principalTypeHelp(), topic.name);
    case TopicKind::Everyone:
        return topic.name == "*" ? std::optional(HelpWords{
                                       QStringLiteral("*"),
                                       Words::tr("Everyone: every principal of every account, "
                                                 "root and anonymous requests included.")})
                                 : std::nullopt;
    case TopicKind::Action:
        return wordsOfActions(topic);
    case TopicKind::Operator:
        return wordsOfOperator(topic.name);
    case TopicKind::Key:
        return wordsOfKey(topic.name);
    }
    return {};
}

QString completionSentence(const policy::CompletionItem &item, policy::Place place)
{
    policy::HelpTopic topic{topicKindOf(item, place), item.text};
    if (topic.kind == TopicKind::Action)
        topic.actions = policy::ActionSet::matching(std::string_view(item.text).substr(8));
    const auto words = helpWords(topic);
    QStringList sentences;
    if (words)
        sentences.append(words->text);
    sentences.append(noteSentence(item));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString completionRemark(const policy::CompletionItem &item)
{
    switch (item.note) {
    case policy::CompletionNote::Everyone:
        return Words::tr("everyone");
    case policy::CompletionNote::OwnAccount:
        return Words::tr("this account");
    case policy::CompletionNote::OwnVault:
        return Words::tr("this vault");
    case policy::CompletionNote::EveryAction:
        return Words::tr("every action");
    case policy::CompletionNote::TagOfThisVault:
        return Words::tr("tag of this vault");
    case policy::CompletionNote::NotCarried:
        return Words::tr("not carried by these actions");
    case policy::CompletionNote::Years:
        return Words::tr("%1 years", nullptr, static_cast<int>(item.years)).arg(item.years);
    case policy::CompletionNote::None:
        return textOf(item.detail);
    }
    return {};
}

QString nothingToComplete()
{
    return Words::tr("There is nothing to complete here.");
}

QString completionKeys()
{
    return Words::tr("Arrow keys choose, Enter inserts, Escape closes.");
}

QString nothingToExplain()
{
    return Words::tr("There is nothing to explain here.");
}

} // namespace vaultlock::words
