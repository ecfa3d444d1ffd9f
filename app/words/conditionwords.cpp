// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/conditionwords.h"

#include "language/words.h"
#include "words/operandwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vaultlock::words {

using policy::Comparison;
using policy::ExplainedCondition;
using policy::OperatorFamily;
using policy::SetQualifier;

namespace {

constexpr int mostShown = 6;

QString valueList(const ExplainedCondition &condition, const QString &conjunction)
{
    QStringList values;
    for (const std::string &value : condition.values) {
        if (values.size() == mostShown) {
            const auto others = static_cast<qsizetype>(condition.values.size()) - mostShown;
            values.append(Words::tr("one of %1 more values").arg(others));
            break;
        }
        values.append(operandWords(value, condition.hasVariables));
    }
    return listed(values, conjunction);
}

/// What stands between "is" and the value.
QString comparisonWord(const ExplainedCondition &condition)
{
    const policy::ConditionOperator &op = condition.op;
    const bool isDate = op.family == OperatorFamily::Date;
    switch (op.comparison) {
    case Comparison::Less:
        return isDate ? Words::tr("before ") : Words::tr("less than ");
    case Comparison::LessEquals:
        return isDate ? Words::tr("at or before ") : Words::tr("at most ");
    case Comparison::Greater:
        return isDate ? Words::tr("after ") : Words::tr("more than ");
    case Comparison::GreaterEquals:
        return isDate ? Words::tr("at or after ") : Words::tr("at least ");
    case Comparison::Equals:
        break;
    }
    const bool isLike =
        (op.family == OperatorFamily::StringLike || op.family == OperatorFamily::Arn) &&
        std::any_of(condition.values.begin(), condition.values.end(),
                    [&](const std::string &value) {
                        return isOperandPattern(value, condition.hasVariables);
                    });
    return isLike                                   ? Words::tr("like ")
           : op.family == OperatorFamily::IpAddress ? Words::tr("in ")
                                                    : QString();
}

QString presenceClause(const ExplainedCondition &condition)
{
    bool isPresent = false;
    bool isAbsent = false;
    for (const std::string &value : condition.values) {
        const bool claimsAbsence =
            QString::fromStdString(value).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        isAbsent = isAbsent || claimsAbsence;
        isPresent = isPresent || !claimsAbsence;
    }
    const bool isTag = !condition.tag.empty();
    const QString name = visible(isTag ? condition.tag : condition.key);
    // What Null makes of a tag with an empty value is not documented.
    if (isPresent && isAbsent)
        return (isTag ? Words::tr("the vault has a tag %1 with a value, or none")
                      : Words::tr("the request has %1, or has it not"))
            .arg(name);
    if (isTag)
        return (isAbsent ? Words::tr("the vault has no tag %1")
                         : Words::tr("the vault has a tag %1 with a value"))
            .arg(name);
    return (isAbsent ? Words::tr("the request has no %1") : Words::tr("the request has %1"))
        .arg(name);
}

/// A condition that holds without the key says so.
QString subject(const ExplainedCondition &condition)
{
    const QString key = condition.tag.empty()
                            ? visible(condition.key)
                            : Words::tr("the vault's tag %1").arg(visible(condition.tag));
    switch (condition.op.set) {
    case SetQualifier::ForAllValues:
        return Words::tr("every value of %1, if there is any,").arg(key);
    case SetQualifier::ForAnyValue:
        return Words::tr("some value of %1").arg(key);
    case SetQualifier::None:
        break;
    }
    return key;
}

/// In the order in which they are named.
constexpr std::array<std::pair<const char *, const char *>, 16> actionPhrases{{
    {"DeleteArchive", QT_TRANSLATE_NOOP("Words", "delete archives")},
    {"DeleteVault", QT_TRANSLATE_NOOP("Words", "delete the vault")},
    {"UploadArchive", QT_TRANSLATE_NOOP("Words", "upload archives")},
    {"InitiateJob", QT_TRANSLATE_NOOP("Words", "start retrieval and inventory jobs")},
    {"GetJobOutput", QT_TRANSLATE_NOOP("Words", "read the output of jobs")},
    {"AddTagsToVault", QT_TRANSLATE_NOOP("Words", "add tags to the vault")},
    {"RemoveTagsFromVault", QT_TRANSLATE_NOOP("Words", "remove tags from the vault")},
    {"CompleteVaultLock", QT_TRANSLATE_NOOP("Words", "complete the vault lock")},
    {"AbortVaultLock", QT_TRANSLATE_NOOP("Words", "abort the vault lock")},
    {"InitiateVaultLock", QT_TRANSLATE_NOOP("Words", "initiate a vault lock")},
    {"SetVaultAccessPolicy", QT_TRANSLATE_NOOP("Words", "set the vault's access policy")},
    {"DeleteVaultAccessPolicy", QT_TRANSLATE_NOOP("Words", "delete the vault's access policy")},
    {"SetVaultNotifications", QT_TRANSLATE_NOOP("Words", "change the vault's notifications")},
    {"DeleteVaultNotifications", QT_TRANSLATE_NOOP("Words", "delete the vault's notifications")},
    {"ListJobs", QT_TRANSLATE_NOOP("Words", "list the vault's jobs")},
    {"DescribeVault", QT_TRANSLATE_NOOP("Words", "describe the vault")},
}};

QString phraseOf(std::string_view action, const char *phrase, Jobs jobs)
{
    if (action == "InitiateJob" && jobs == Jobs::Retrievals)
        return Words::tr("start retrieval jobs");
    if (action == "InitiateJob" && jobs == Jobs::Inventories)
        return Words::tr("start inventory jobs");
    return Words::tr(phrase);
}

QStringList phrasesOf(policy::ActionSet actions, Jobs jobs)
{
    QStringList phrases;
    const policy::ActionSet tagging =
        policy::ActionSet::of("AddTagsToVault") | policy::ActionSet::of("RemoveTagsFromVault");
    if ((actions & tagging) == tagging) {
        phrases.append(Words::tr("change the vault's tags"));
        actions = actions.without(tagging);
    }
    for (const auto &[name, phrase] : actionPhrases) {
        const policy::ActionSet one = policy::ActionSet::of(name);
        if (actions.intersects(one))
            phrases.append(phraseOf(name, phrase, jobs));
        actions = actions.without(one);
    }
    for (std::size_t i = 0; i < policy::glacierActions().size(); ++i) {
        const std::string_view name = policy::glacierActions()[i].name;
        if (actions.contains(i))
            phrases.append(Words::tr("use %1").arg(
                QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
    }
    return phrases;
}

} // namespace

QString listed(const QStringList &items, const QString &conjunction)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString separator = Words::tr(", ", "between the items of a list");
    return Words::tr("%1 %2 %3", "a list, the word before its last item, and that")
        .arg(items.mid(0, items.size() - 1).join(separator), conjunction, items.last());
}

QString wholeNumber(std::int64_t number)
{
    return sentenceLocale().toString(qlonglong(number));
}

QString conditionClause(const ExplainedCondition &condition)
{
    const policy::ConditionOperator &op = condition.op;
    if (op.family == OperatorFamily::Null)
        return presenceClause(condition);
    const QString comparison = comparisonWord(condition);
    const bool isNoneOf = op.isNegated && comparison.isEmpty() && condition.values.size() > 1;
    const bool holdsWithout =
        condition.canBeMissing && op.set == SetQualifier::None && (op.ifExists || op.isNegated);
    QString value;
    if (holdsWithout)
        value += Words::tr("missing or ");
    if (op.isNegated)
        value += isNoneOf ? Words::tr("none of ") : Words::tr("not ");
    value += comparison + valueList(condition, isNoneOf ? Words::tr("and") : Words::tr("or"));
    if (op.family == OperatorFamily::StringIgnoringCase)
        value += Words::tr(" in upper or lower case");
    //: %1 is a condition key, perhaps with a qualifier; %2 what its value is compared with.
    return Words::tr("%1 is %2").arg(subject(condition), value);
}

QString ageQualifier(const policy::ExplainedAge &age)
{
    if (!age.lastDay)
        return Words::tr("of %1 days or more", nullptr, static_cast<int>(age.firstDay))
            .arg(wholeNumber(age.firstDay));
    if (age.firstDay == *age.lastDay && age.firstDay > 0)
        return Words::tr("of %1 days", nullptr, static_cast<int>(age.firstDay))
            .arg(wholeNumber(age.firstDay));
    if (age.firstDay > 0)
        return Words::tr("of %1 to %2 days")
            .arg(wholeNumber(age.firstDay), wholeNumber(*age.lastDay));
    const std::int64_t days = *age.lastDay + 1;
    return Words::tr("younger than %1 days", nullptr, static_cast<int>(days))
        .arg(wholeNumber(days));
}

QString actionPhrase(policy::ActionSet actions, const policy::ExplainedStatement &statement,
                     const QString &conjunction, Jobs jobs)
{
    constexpr int mostNamed = 4;
    if (actions == policy::ActionSet::all())
        return Words::tr("do anything with the vault");
    const bool areAll = actions == (statement.always | statement.sometimes);
    if (areAll && statement.areActionsNegated && statement.never.isEmpty() &&
        static_cast<int>(statement.actions.size()) <= mostNamed &&
        actions.size() + static_cast<int>(statement.actions.size()) ==
            policy::ActionSet::all().size()) {
        QStringList names;
        for (const std::string &action : statement.actions)
            names.append(Words::tr("“%1”").arg(QString::fromStdString(action)));
        return Words::tr("use any action but %1").arg(listed(names, Words::tr("and")));
    }
    const QStringList phrases = phrasesOf(actions, jobs);
    if (phrases.size() <= mostNamed)
        return listed(phrases, conjunction);
    return listed(
        phrases.mid(0, mostNamed - 1) +
            QStringList{
                Words::tr("use %1 more of Glacier's actions").arg(phrases.size() - mostNamed + 1)},
        conjunction);
}

} // namespace vaultlock::words
