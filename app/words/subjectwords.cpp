// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/subjectwords.h"

#include "core/identifiers.h"
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
    return QStringLiteral("account %1").arg(parts.size() == 6 ? parts[4] : text);
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
    return listed(names, QStringLiteral("and"));
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
    return isRootArn(parts) ? QStringLiteral("root of account %1").arg(parts[4]) : text;
}

QString otherAccountsThan(const ExplainedCondition &condition)
{
    const QString account = operandText(condition.values.front(), condition.hasVariables);
    return QStringLiteral("nobody of another account than %1")
        .arg(account == QLatin1String("the account of the vault") ? QStringLiteral("the vault's")
                                                                  : account);
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
    QString words = QStringLiteral("nobody");
    if (statement.who.kind == Who::Account)
        words += QStringLiteral(" of ") + allOf(principalNames(statement));
    if (!leftOut.isEmpty()) {
        words += statement.who.areLeftOutPerhaps ? QStringLiteral(" but perhaps ")
                                                 : QStringLiteral(" but ");
        return words + allOf(leftOut);
    }
    return statement.bindsRoot ? words + QStringLiteral(", root included,") : words;
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
    const QString can = isForever ? QStringLiteral(" can ever") : QStringLiteral(" can");
    if (statement.who.kind != Who::Named)
        return nobody(statement) + can;
    const QStringList names = principalNames(statement);
    if (names.size() > 1)
        return QStringLiteral("none of ") + allOf(names) + can;
    if (isAccount(QString::fromStdString(statement.who.names.front())))
        return QStringLiteral("nobody of ") + names.front() + can;
    return QStringLiteral("the principal %1 %2")
        .arg(names.front(), isForever ? QStringLiteral("can never") : QStringLiteral("cannot"));
}

AllowedSubjects allowedSubjects(const ExplainedStatement &statement)
{
    if (statement.who.kind == Who::Everyone)
        return {statement.conditions.empty() ? QStringLiteral("everyone, of every account, may")
                                             : QStringLiteral("anyone may"),
                {},
                {}};
    AllowedSubjects subjects;
    QStringList granted;
    QStringList roots;
    for (const std::string &value : statement.who.names) {
        const QString name = principalName(value);
        if (isAccount(QString::fromStdString(value)))
            roots.append(QStringLiteral("root of ") + name);
        else
            granted.append(name);
    }
    roots.removeDuplicates();
    if (!granted.isEmpty())
        subjects.granted = (granted.size() > 1 ? QStringLiteral("all of %1 may")
                                               : QStringLiteral("the principal %1 may"))
                               .arg(allOf(granted));
    if (!roots.isEmpty()) {
        subjects.delegating = allOf(roots) + QStringLiteral(" may");
        subjects.leftToAccounts =
            roots.size() == 1
                ? QStringLiteral("; who else of it may is left to its own identity policies")
                : QStringLiteral("; who else of them may is left to their own identity policies");
    }
    return subjects;
}

} // namespace vaultlock::words
