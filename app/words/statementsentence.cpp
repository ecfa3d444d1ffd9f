#include "words/statementsentence.h"

#include "words/conditionwords.h"
#include "words/explanationwords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

using policy::ActionSet;
using policy::Doubt;
using policy::Effect;
using policy::ExplainedStatement;
using Who = policy::ExplainedPrincipals::Kind;

namespace {

ActionSet deletion()
{
    return ActionSet::of("DeleteArchive");
}

/// Requests that can have the age of an archive.
ActionSet withAge()
{
    return deletion() | ActionSet::of("InitiateJob");
}

/// An account by its number, whichever way it is written; others as they are.
QString principalName(const std::string &name)
{
    const QString text = visible(name);
    const QStringList parts = text.split(u':');
    if (parts.size() == 6 && parts[2] == QLatin1String("iam") && parts[5] == QLatin1String("root"))
        return QStringLiteral("account %1").arg(parts[4]);
    const bool isNumber = text.size() == 12 && std::all_of(text.begin(), text.end(), [](QChar c) {
                              return c >= u'0' && c <= u'9';
                          });
    return isNumber ? QStringLiteral("account %1").arg(text) : text;
}

QStringList principalNames(const ExplainedStatement &statement)
{
    QStringList names;
    for (const std::string &name : statement.who.names)
        names.append(principalName(name));
    return names;
}

QString allNames(const ExplainedStatement &statement)
{
    return listed(principalNames(statement), QStringLiteral("and"));
}

/// A Deny on everyone whose aws:PrincipalAccount is not one: about other accounts.
const policy::ExplainedCondition *otherAccounts(const ExplainedStatement &statement)
{
    const auto isIt = [](const policy::ExplainedCondition &condition) {
        const policy::ConditionOperator &op = condition.op;
        return QString::fromStdString(condition.key)
                       .compare(QLatin1String("aws:PrincipalAccount"), Qt::CaseInsensitive) == 0 &&
               op.family == policy::OperatorFamily::String && op.isNegated && !op.ifExists &&
               op.set == policy::SetQualifier::None && condition.values.size() == 1;
    };
    const auto &all = statement.conditions;
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return statement.who.kind == Who::Everyone && found != all.end() ? &*found : nullptr;
}

/// Up to and with "can ever", "can never", "can" or "cannot".
QString deniedSubject(const ExplainedStatement &statement, bool isForever)
{
    const QString can = isForever ? QStringLiteral("can ever") : QStringLiteral("can");
    if (const auto *others = otherAccounts(statement))
        return QStringLiteral("nobody of another account than %1 %2")
            .arg(visible(others->values.front()), can);
    const QStringList names = principalNames(statement);
    const bool isOneAccount =
        names.size() == 1 && names.first().startsWith(QLatin1String("account "));
    switch (statement.who.kind) {
    case Who::Everyone:
    case Who::Nobody:
        break;
    case Who::Account:
        return QStringLiteral("nobody of %1, root included, %2").arg(allNames(statement), can);
    case Who::AllBut:
        return QStringLiteral("nobody but %1 %2").arg(allNames(statement), can);
    case Who::Named:
        if (names.size() > 1)
            return QStringLiteral("none of %1 %2").arg(allNames(statement), can);
        if (isOneAccount)
            return QStringLiteral("nobody of %1 %2").arg(names.first(), can);
        return QStringLiteral("the principal %1 %2")
            .arg(allNames(statement),
                 isForever ? QStringLiteral("can never") : QStringLiteral("cannot"));
    }
    return QStringLiteral("nobody, root included, ") + can;
}

QString allowedSubject(const ExplainedStatement &statement)
{
    switch (statement.who.kind) {
    case Who::Everyone:
    case Who::Nobody:
        break;
    case Who::AllBut:
        return QStringLiteral("everyone but %1 may").arg(allNames(statement));
    case Who::Account:
    case Who::Named: {
        const QStringList names = principalNames(statement);
        const bool isAccount = names.value(0).startsWith(QLatin1String("account "));
        return (names.size() > 1 ? QStringLiteral("all of %1 may")
                : isAccount      ? QStringLiteral("%1 may")
                                 : QStringLiteral("the principal %1 may"))
            .arg(allNames(statement));
    }
    }
    return QStringLiteral("everyone, of every account, may");
}

/// What the conditions come to: "while …" in front, and which archives behind.
struct Circumstances
{
    QStringList clauses;
    QString archive; ///< of a deletion: which; may be empty
};

Circumstances circumstancesOf(const ExplainedStatement &statement, ActionSet actions)
{
    Circumstances result;
    const bool isAge = statement.age && actions.without(withAge()).isEmpty() &&
                       (statement.age->lastDay || statement.age->firstDay > 0);
    if (isAge && actions == deletion())
        result.archive = QStringLiteral("delete an archive ") + ageQualifier(*statement.age);
    else if (isAge)
        result.clauses.append(QStringLiteral("for an archive ") + ageQualifier(*statement.age));
    const auto *others = statement.effect == Effect::Deny ? otherAccounts(statement) : nullptr;
    for (const policy::ExplainedCondition &condition : statement.conditions) {
        if (&condition == others || (condition.isAge && isAge))
            continue;
        const QString word =
            condition.tag.empty() ? QStringLiteral("where ") : QStringLiteral("while ");
        result.clauses.append(word + conditionClause(condition));
    }
    return result;
}

QString sentence(const ExplainedStatement &statement, ActionSet actions,
                 const Circumstances &circumstances)
{
    const bool isDeny = statement.effect == Effect::Deny;
    const bool isForever = circumstances.clauses.isEmpty() && circumstances.archive.isEmpty();
    QString text;
    if (!circumstances.clauses.isEmpty())
        text = listed(circumstances.clauses, QStringLiteral("and")) + QLatin1String(", ");
    text += isDeny ? deniedSubject(statement, isForever) : allowedSubject(statement);
    text += u' ';
    text += circumstances.archive.isEmpty()
                ? actionPhrase(actions, statement,
                               isDeny ? QStringLiteral("or") : QStringLiteral("and"))
                : circumstances.archive;
    return capitalised(text) + u'.';
}

QString doubtWords(const ExplainedStatement &statement)
{
    const QString text = visible(statement.doubtful);
    switch (statement.doubt) {
    case Doubt::Principal:
        return QStringLiteral("whom “%1” stands for is not documented").arg(text);
    case Doubt::Resource:
        return QStringLiteral("whether “%1” is this vault depends on the request").arg(text);
    case Doubt::Condition:
        return QStringLiteral("what its condition on “%1” does is not documented").arg(text);
    case Doubt::TooMuch:
        return QStringLiteral("it would take too much work");
    case Doubt::Incomplete:
    case Doubt::None:
        break;
    }
    return QStringLiteral("a part of it is missing or wrong");
}

} // namespace

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString foreverSentence(const ExplainedStatement &statement, ActionSet actions)
{
    return sentence(statement, actions, {});
}

QString conditionalSentence(const ExplainedStatement &statement, ActionSet actions)
{
    return sentence(statement, actions, circumstancesOf(statement, actions));
}

QString statementWords(const ExplainedStatement &statement)
{
    if (statement.doubt != Doubt::None)
        return QStringLiteral("What this statement does cannot be told: %1.")
            .arg(doubtWords(statement));
    if (statement.isAboutOtherVaults)
        return QStringLiteral("This statement is not about this vault.");
    if (statement.who.kind == Who::Nobody)
        return QStringLiteral("This statement is about nobody.");
    if ((statement.always | statement.sometimes).isEmpty())
        return statement.conditions.empty()
                   ? QStringLiteral("This statement is about no action of Glacier.")
                   : QStringLiteral("This statement does nothing: its conditions are never met.");
    QStringList sentences;
    if (!statement.always.isEmpty())
        sentences.append(foreverSentence(statement, statement.always));
    if (!statement.sometimes.isEmpty())
        sentences.append(conditionalSentence(statement, statement.sometimes));
    if (statement.effect == Effect::Allow)
        sentences.append(QStringLiteral("That is so only where nothing denies it."));
    if (!statement.never.isEmpty() && statement.effect == Effect::Deny)
        sentences.append(QStringLiteral("It does not stop anyone who wants to %1: for that its "
                                        "conditions are never met.")
                             .arg(actionPhrase(statement.never, statement, QStringLiteral("or"))));
    return sentences.join(u' ');
}

} // namespace vaultlock::words
