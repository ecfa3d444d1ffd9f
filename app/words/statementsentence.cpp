// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/statementsentence.h"

#include "language/words.h"
#include "words/conditionwords.h"
#include "words/explanationwords.h"
#include "words/operandwords.h"
#include "words/subjectwords.h"

#include <algorithm>

namespace vaultlock::words {

using policy::ActionSet;
using policy::Doubt;
using policy::Effect;
using policy::ExplainedStatement;
using Who = policy::ExplainedPrincipals::Kind;

namespace {

/// Requests that can have the age of an archive.
ActionSet withAge()
{
    return deletion() | ActionSet::of("InitiateJob");
}

/// What the conditions come to: "while …" in front, and which archives behind.
struct Circumstances
{
    QStringList clauses;
    QString archive; ///< of a deletion: which; may be empty
    Jobs jobs = Jobs::Both;
};

/// The conditions but those on the age, where they are told otherwise, and those on who asks.
QStringList clausesOf(const ExplainedStatement &statement, bool isAgeTold)
{
    QStringList clauses;
    const bool isDeny = statement.effect == Effect::Deny;
    const auto onWho =
        isDeny ? conditionsOnWho(statement) : std::vector<const policy::ExplainedCondition *>();
    for (const policy::ExplainedCondition &condition : statement.conditions) {
        const bool isSubject = std::find(onWho.begin(), onWho.end(), &condition) != onWho.end();
        if (isSubject || (condition.isAge && isAgeTold))
            continue;
        const QString word = condition.tag.empty() ? Words::tr("where ") : Words::tr("while ");
        clauses.append(word + conditionClause(condition));
    }
    return clauses;
}

/// The age as one stretch of days says more than its conditions.
bool isAgeTold(const ExplainedStatement &statement, ActionSet actions)
{
    return statement.age && actions.without(withAge()).isEmpty() &&
           (statement.age->lastDay || statement.age->firstDay > 0);
}

Circumstances circumstancesOf(const ExplainedStatement &statement, ActionSet actions)
{
    Circumstances result;
    const bool isAge = isAgeTold(statement, actions);
    if (isAge && actions == deletion())
        result.archive = Words::tr("delete an archive ") + ageQualifier(*statement.age);
    else if (isAge)
        result.clauses.append(Words::tr("for an archive ") + ageQualifier(*statement.age));
    result.clauses += clausesOf(statement, isAge);
    if (isAge)
        result.jobs = Jobs::Retrievals;
    return result;
}

/// "where …, and while …, ": one by one, as each may have an "or" of its own.
QString inFront(const QStringList &clauses)
{
    return clauses.isEmpty() ? QString() : clauses.join(Words::tr(", and ")) + Words::tr(", ");
}

QString sentence(const ExplainedStatement &statement, ActionSet actions,
                 const Circumstances &circumstances)
{
    const bool isDeny = statement.effect == Effect::Deny;
    const bool isForever = circumstances.clauses.isEmpty() && circumstances.archive.isEmpty();
    const QString deed =
        circumstances.archive.isEmpty()
            ? actionPhrase(actions, statement, isDeny ? Words::tr("or") : Words::tr("and"),
                           circumstances.jobs)
            : circumstances.archive;
    const auto whole = [&](const QString &subject, const QString &end) {
        //: A sentence on what a statement does: clauses (with their comma), who may or may not,
        //: what, an end.
        return capitalised(
            Words::tr("%1%2 %3%4.").arg(inFront(circumstances.clauses), subject, deed, end));
    };
    if (isDeny)
        return whole(deniedSubject(statement, isForever), {});
    const AllowedSubjects subjects = allowedSubjects(statement);
    QStringList sentences;
    if (!subjects.granted.isEmpty())
        sentences.append(whole(subjects.granted, {}));
    if (!subjects.delegating.isEmpty())
        sentences.append(whole(subjects.delegating, subjects.leftToAccounts));
    return sentences.join(u' ');
}

/// Where a condition on the age holds without one.
QString inventorySentence(const ExplainedStatement &statement)
{
    Circumstances circumstances{clausesOf(statement, true), {}, Jobs::Inventories};
    return Words::tr("An inventory has no age: ") +
           uncapitalised(sentence(statement, ActionSet::of("InitiateJob"), circumstances));
}

QString doubtWords(const ExplainedStatement &statement)
{
    const QString text = operandText(statement.doubtful, true);
    switch (statement.doubt) {
    case Doubt::Principal:
        return Words::tr("whom “%1” stands for is not documented").arg(text);
    case Doubt::Resource:
        return Words::tr("whether “%1” is this vault depends on the request").arg(text);
    case Doubt::Condition:
        return Words::tr("what its condition on “%1” does is not documented").arg(text);
    case Doubt::AllowAllBut:
        return Words::tr("NotPrincipal with Allow is no longer supported");
    case Doubt::TooMuch:
        return Words::tr("it would take too much work");
    case Doubt::Incomplete:
    case Doubt::None:
        break;
    }
    return Words::tr("a part of it is missing or wrong");
}

} // namespace

ActionSet deletion()
{
    return ActionSet::of("DeleteArchive");
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString uncapitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

QString foreverSentence(const ExplainedStatement &statement, ActionSet actions)
{
    return sentence(statement, actions, {});
}

QString conditionalSentence(const ExplainedStatement &statement, ActionSet actions)
{
    const QString whole = sentence(statement, actions, circumstancesOf(statement, actions));
    const bool areInventoriesApart = statement.includesInventories &&
                                     actions.intersects(ActionSet::of("InitiateJob")) &&
                                     isAgeTold(statement, actions);
    return areInventoriesApart ? whole + u' ' + inventorySentence(statement) : whole;
}

QString statementWords(const ExplainedStatement &statement)
{
    if (statement.doubt != Doubt::None)
        return Words::tr("What this statement does cannot be told: %1.").arg(doubtWords(statement));
    if (statement.isAboutOtherVaults)
        return Words::tr("This statement is not about this vault.");
    if (statement.who.kind == Who::Nobody)
        return Words::tr("This statement is about nobody.");
    if (!statement.isAboutGlacier)
        return Words::tr("This statement is about no action of Glacier.");
    if ((statement.always | statement.sometimes).isEmpty())
        return statement.conditions.empty() || statement.who.canNobodyAsk
                   ? Words::tr("This statement is about nobody who can ask.")
                   : Words::tr("This statement does nothing: its conditions are never met.");
    QStringList sentences;
    if (!statement.always.isEmpty())
        sentences.append(foreverSentence(statement, statement.always));
    if (!statement.sometimes.isEmpty())
        sentences.append(conditionalSentence(statement, statement.sometimes));
    if (statement.effect == Effect::Allow)
        sentences.append(Words::tr("That is so only where nothing denies it."));
    if (!statement.never.isEmpty() && statement.effect == Effect::Deny)
        sentences.append(Words::tr("It does not stop anyone who wants to %1: for that its "
                                   "conditions are never met.")
                             .arg(actionPhrase(statement.never, statement, Words::tr("or"))));
    return sentences.join(u' ');
}

} // namespace vaultlock::words
