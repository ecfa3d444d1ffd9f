// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/subjectwords.h"

#include "core/identifiers.h"
#include "language/words.h"
#include "words/conditionwords.h"
#include "words/operandwords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

using policy::ExplainedCondition;
using policy::ExplainedStatement;
using Who = policy::ExplainedPrincipals::Kind;

namespace {

bool isRootArn(const QStringList &parts)
{
    return parts.size() == 6 && parts[2] == QLatin1String("iam") &&
           parts[5] == QLatin1String("root");
}

bool isAccount(const QString &text)
{
    return AccountId::fromString(text) || isRootArn(text.split(u':'));
}

/// An account by its number, whichever way it is written; others as they are.
QString principalName(const std::string &name)
{
    const QString text = visible(name);
    if (!isAccount(text))
        return text;
    const QStringList parts = text.split(u':');
    return Words::tr("account %1").arg(parts.size() == 6 ? parts[4] : text);
}

QStringList principalNames(const ExplainedStatement &statement)
{
    QStringList names;
    for (const std::string &name : statement.who.names)
        names.append(principalName(name));
    names.removeDuplicates();
    return names;
}

QString allOf(const QStringList &names)
{
    return listed(names, Words::tr("and"));
}

bool isOn(const ExplainedCondition &condition, const char *key)
{
    return QString::fromStdString(condition.key).compare(QLatin1String(key), Qt::CaseInsensitive) ==
           0;
}

/// All but some values, which are texts without wildcards.
bool isAllButTexts(const ExplainedCondition &condition)
{
    using policy::OperatorFamily;
    const policy::ConditionOperator &op = condition.op;
    const bool isOfTexts = op.family == OperatorFamily::String ||
                           op.family == OperatorFamily::StringLike ||
                           op.family == OperatorFamily::Arn;
    return isOfTexts && op.isNegated && op.set == policy::SetQualifier::None &&
           std::none_of(condition.values.begin(), condition.values.end(), [&](const auto &value) {
               return isOperandPattern(value, condition.hasVariables);
           });
}

/// A Deny on everyone whose aws:PrincipalAccount is not one: about other accounts.
bool isAboutOtherAccounts(const ExplainedStatement &statement, const ExplainedCondition &condition)
{
    return statement.who.kind == Who::Everyone && isOn(condition, "aws:PrincipalAccount") &&
           isAllButTexts(condition) && condition.values.size() == 1;
}

/// Users and roles, and root, are what aws:PrincipalArn can be.
bool canBePrincipalArn(const std::string &value)
{
    const QString text = QString::fromStdString(value);
    const QStringList parts = text.split(u':');
    return parts.size() == 6 && parts[0] == QLatin1String("arn") &&
           parts[2] == QLatin1String("iam") && !text.contains(QLatin1String("${"));
}

bool leavesPrincipalsOut(const ExplainedStatement &statement, const ExplainedCondition &condition)
{
    const bool isOfMany = statement.who.kind == Who::Everyone ||
                          statement.who.kind == Who::Account || statement.who.kind == Who::AllBut;
    return isOfMany && isOn(condition, "aws:PrincipalArn") && isAllButTexts(condition) &&
           std::all_of(condition.values.begin(), condition.values.end(), canBePrincipalArn);
}

QString leftOutName(const std::string &value)
{
    const QString text = visible(value);
    const QStringList parts = text.split(u':');
    return isRootArn(parts) ? Words::tr("root of account %1").arg(parts[4]) : text;
}

QString otherAccountsThan(const ExplainedCondition &condition)
{
    const QString account = operandText(condition.values.front(), condition.hasVariables);
    return Words::tr("nobody of another account than %1")
        .arg(account == Words::tr("the account of the vault") ? Words::tr("the vault's") : account);
}

/// "nobody, root included,", "nobody of account …, root included,", "nobody but …".
QString nobody(const ExplainedStatement &statement)
{
    QStringList leftOut;
    for (const ExplainedCondition *condition : conditionsOnWho(statement)) {
        if (isAboutOtherAccounts(statement, *condition))
            return otherAccountsThan(*condition);
        for (const std::string &value : condition->values)
            leftOut.append(leftOutName(value));
    }
    if (statement.who.kind == Who::AllBut)
        leftOut = principalNames(statement) + leftOut;
    leftOut.removeDuplicates();
    QString words = Words::tr("nobody");
    if (statement.who.kind == Who::Account)
        words += Words::tr(" of ") + allOf(principalNames(statement));
    if (!leftOut.isEmpty()) {
        words += statement.who.areLeftOutPerhaps ? Words::tr(" but perhaps ") : Words::tr(" but ");
        return words + allOf(leftOut);
    }
    return statement.bindsRoot ? words + Words::tr(", root included,") : words;
}

} // namespace

std::vector<const ExplainedCondition *> conditionsOnWho(const ExplainedStatement &statement)
{
    std::vector<const ExplainedCondition *> found;
    for (const ExplainedCondition &condition : statement.conditions) {
        if (isAboutOtherAccounts(statement, condition))
            return {&condition};
        if (leavesPrincipalsOut(statement, condition))
            found.push_back(&condition);
    }
    return found;
}

QString deniedSubject(const ExplainedStatement &statement, bool isForever)
{
    const QString can = isForever ? Words::tr(" can ever") : Words::tr(" can");
    if (statement.who.kind != Who::Named)
        return nobody(statement) + can;
    const QStringList names = principalNames(statement);
    if (names.size() > 1)
        return Words::tr("none of ", "of principals, who may not") + allOf(names) + can;
    if (isAccount(QString::fromStdString(statement.who.names.front())))
        return Words::tr("nobody of ") + names.front() + can;
    return Words::tr("the principal %1 %2")
        .arg(names.front(), isForever ? Words::tr("can never") : Words::tr("cannot"));
}

AllowedSubjects allowedSubjects(const ExplainedStatement &statement)
{
    if (statement.who.kind == Who::Everyone)
        return {statement.conditions.empty() ? Words::tr("everyone, of every account, may")
                                             : Words::tr("anyone may"),
                {},
                {}};
    AllowedSubjects subjects;
    QStringList granted;
    QStringList roots;
    for (const std::string &value : statement.who.names) {
        const QString name = principalName(value);
        if (isAccount(QString::fromStdString(value)))
            roots.append(Words::tr("root of ") + name);
        else
            granted.append(name);
    }
    roots.removeDuplicates();
    if (!granted.isEmpty())
        subjects.granted =
            (granted.size() > 1 ? Words::tr("all of %1 may") : Words::tr("the principal %1 may"))
                .arg(allOf(granted));
    if (!roots.isEmpty()) {
        subjects.delegating = allOf(roots) + Words::tr(" may");
        subjects.leftToAccounts =
            roots.size() == 1
                ? Words::tr("; who else of it may is left to its own identity policies")
                : Words::tr("; who else of them may is left to their own identity policies");
    }
    return subjects;
}

} // namespace vaultlock::words
