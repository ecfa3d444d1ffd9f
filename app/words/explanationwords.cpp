// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/explanationwords.h"

#include "language/words.h"
#include "words/conditionwords.h"
#include "words/statementsentence.h"
#include "words/visibletext.h"

#include <algorithm>
#include <limits>

namespace vaultlock::words {

using policy::Doubt;
using policy::Effect;
using policy::ExplainedInterval;
using policy::ExplainedStatement;
using policy::Explanation;
using Who = policy::ExplainedPrincipals::Kind;

namespace {

bool isTold(const ExplainedStatement &statement)
{
    return statement.doubt == Doubt::None && !statement.isAboutOtherVaults &&
           statement.who.kind != Who::Nobody;
}

QString reference(const Explanation &explanation, std::size_t index)
{
    const std::string &sid = explanation.statements[index].sid;
    const QString number = Words::tr("statement %1").arg(index + 1);
    return sid.empty() ? number : number + QStringLiteral(" (") + visible(sid) + u')';
}

/// "statement 1 (Keep) or statement 3": those that are meant; empty where none is.
template <typename IsMeant>
QString references(const Explanation &explanation, IsMeant isMeant)
{
    QStringList items;
    for (const ExplainedStatement &statement : explanation.statements) {
        if (isMeant(statement))
            items.append(reference(explanation, statement.index));
    }
    return listed(items, Words::tr("or"));
}

/// How long a statement keeps archives by their age alone, from their first day on.
struct Keeping
{
    bool isForever = false;
    std::int64_t days = 0;

    bool isLonger(const Keeping &other) const
    {
        return !other.isForever && (isForever || days > other.days);
    }
};

Keeping keepingOf(const ExplainedStatement &statement)
{
    if (statement.always.intersects(deletion()))
        return {true, 0};
    const bool isByAge =
        std::all_of(statement.conditions.begin(), statement.conditions.end(),
                    [](const policy::ExplainedCondition &condition) { return condition.isAge; });
    const bool isKept = isByAge && statement.age && statement.age->firstDay == 0 &&
                        statement.age->lastDay && statement.sometimes.intersects(deletion());
    return isKept ? Keeping{false, *statement.age->lastDay + 1} : Keeping{};
}

QString keepingSentence(const ExplainedStatement &statement)
{
    if (statement.always == policy::ActionSet::all())
        return foreverSentence(statement, statement.always);
    return statement.always.intersects(deletion()) ? foreverSentence(statement, deletion())
                                                   : conditionalSentence(statement, deletion());
}

/// The longest for everyone, one for the account that is longer still, and what is denied under
/// conditions.
QStringList deletionSummary(const Explanation &explanation)
{
    const ExplainedStatement *everyone = nullptr;
    const ExplainedStatement *account = nullptr;
    QStringList others;
    for (const ExplainedStatement &statement : explanation.statements) {
        const bool isAbout = isTold(statement) && statement.effect == Effect::Deny &&
                             (statement.always | statement.sometimes).intersects(deletion());
        if (!isAbout)
            continue;
        const Keeping keeping = keepingOf(statement);
        const bool isEveryone = statement.who.kind == Who::Everyone;
        const bool isWhole = isEveryone || statement.who.kind == Who::Account;
        const ExplainedStatement *&best = isEveryone ? everyone : account;
        if (!isWhole || !keeping.isLonger(Keeping()))
            others.append(keepingSentence(statement));
        else if (!best || keeping.isLonger(keepingOf(*best)))
            best = &statement;
    }
    if (account && everyone && !keepingOf(*account).isLonger(keepingOf(*everyone)))
        account = nullptr;
    QStringList lines;
    for (const ExplainedStatement *statement : {everyone, account}) {
        if (statement)
            lines.append(keepingSentence(*statement));
    }
    if (account)
        lines.append(Words::tr("That does not bind other accounts."));
    if (everyone && keepingOf(*everyone).isForever)
        return lines;
    others.removeDuplicates();
    return lines + others;
}

/// What is denied besides the deletion of archives.
QStringList otherDenials(const Explanation &explanation)
{
    QStringList lines;
    for (const ExplainedStatement &statement : explanation.statements) {
        const bool isWhole = statement.always == policy::ActionSet::all();
        if (!isTold(statement) || statement.effect != Effect::Deny || isWhole)
            continue;
        const policy::ActionSet always = statement.always.without(deletion());
        const policy::ActionSet sometimes = statement.sometimes.without(deletion());
        if (!always.isEmpty())
            lines.append(foreverSentence(statement, always));
        if (!sometimes.isEmpty())
            lines.append(conditionalSentence(statement, sometimes));
    }
    return lines;
}

QString verdictWords(const Explanation &explanation, const ExplainedInterval &interval)
{
    using Verdict = ExplainedInterval::Verdict;
    QString by = interval.statement ? reference(explanation, *interval.statement) : QString();
    if (interval.areSeveral)
        by += Words::tr(" together with others");
    switch (interval.verdict) {
    case Verdict::Denied:
        return Words::tr("denied by %1.").arg(by);
    case Verdict::Undecided:
        return Words::tr("cannot be told, because of %1.").arg(by);
    case Verdict::MayBeDenied:
        return Words::tr("denied by %1 where its other conditions are met.").arg(by);
    case Verdict::Allowed:
        return Words::tr("allowed by %1.").arg(by);
    case Verdict::MayBeAllowed:
        return Words::tr("allowed by %1 where its other conditions are met.").arg(by);
    case Verdict::NotDecided:
        break;
    }
    return Words::tr("not decided by this policy.");
}

QString daysWords(const ExplainedInterval &interval)
{
    const QString first = wholeNumber(interval.firstDay);
    if (!interval.lastDay)
        return interval.firstDay == 0 ? Words::tr("At any age: ")
                                      : Words::tr("From day %1 on: ").arg(first);
    if (*interval.lastDay == interval.firstDay)
        return Words::tr("Day %1: ").arg(first);
    return Words::tr("Days %1 to %2: ").arg(first, wholeNumber(*interval.lastDay));
}

} // namespace

namespace {

/// As many as are read at a glance.
constexpr qsizetype mostAtAGlance = 6;

QStringList firstOf(QStringList lines, qsizetype most)
{
    if (lines.size() <= most)
        return lines;
    const qsizetype kept = most - 1;
    const QString rest =
        Words::tr("And %1 more sentences: see each statement below.").arg(lines.size() - kept);
    return lines.mid(0, kept) + QStringList(rest);
}

QStringList summary(const Explanation &explanation, qsizetype mostDenials)
{
    if (!explanation.isPolicy)
        return {Words::tr("There is no policy to explain.")};
    QStringList lines;
    if (explanation.hasErrors)
        lines.append(Words::tr("The policy has errors: as it stands the service refuses it."));
    if (explanation.statements.empty())
        return lines + QStringList{Words::tr("The policy has no statement: it does nothing.")};
    QStringList denials = deletionSummary(explanation);
    const QString untold = references(explanation, [](const ExplainedStatement &statement) {
        return statement.doubt != Doubt::None;
    });
    const QString allowing = references(explanation, [](const ExplainedStatement &statement) {
        return isTold(statement) && statement.effect == Effect::Allow;
    });
    if (denials.isEmpty() && untold.isEmpty())
        denials.append(Words::tr("No statement denies the deletion of archives."));
    denials += otherDenials(explanation);
    denials.removeDuplicates();
    lines += firstOf(denials, mostDenials);
    for (const ExplainedStatement &statement : explanation.statements) {
        if (isTold(statement) && statement.effect == Effect::Allow)
            lines.append(statementWords(statement));
    }
    if (!allowing.isEmpty())
        lines.append(Words::tr("What %1 allows, the policy allows for ever once it is locked.")
                         .arg(allowing));
    if (!untold.isEmpty())
        lines.append(Words::tr("What %1 does cannot be told.").arg(untold));
    return lines;
}

} // namespace

QStringList explanationSummary(const Explanation &explanation)
{
    return summary(explanation, std::numeric_limits<qsizetype>::max());
}

QStringList explanationDigest(const Explanation &explanation)
{
    return summary(explanation, mostAtAGlance);
}

QString ageHeading(const Explanation &explanation)
{
    if (!explanation.ages)
        return {};
    const policy::ExplainedAges &ages = *explanation.ages;
    const QString tags = !ages.dependOnTags  ? QString()
                         : ages.areTagsKnown ? Words::tr(", with the vault's tags as they are now")
                                             : Words::tr(", whatever the vault's tags are");
    return Words::tr("Deletion of an archive by root of account %1%2:")
        .arg(QString::fromStdString(ages.account), tags);
}

QStringList ageLines(const Explanation &explanation)
{
    QStringList lines;
    if (!explanation.ages)
        return lines;
    for (const ExplainedInterval &interval : explanation.ages->intervals)
        lines.append(daysWords(interval) + verdictWords(explanation, interval));
    return lines;
}

QString vaultLine(const Explanation &explanation)
{
    const QString arn = QString::fromStdString(explanation.vaultArn);
    if (explanation.isVaultChosen)
        return Words::tr("For %1:").arg(arn);
    return arn.isEmpty()
               ? Words::tr("No vault was given, and the policy names none: a Resource that "
                           "can be a vault's is taken for it.")
               : Words::tr("No vault was given: looked at for %1, which the policy names.")
                     .arg(arn);
}

QStringList explanationWords(const Explanation &explanation)
{
    if (!explanation.isPolicy)
        return explanationSummary(explanation);
    QStringList lines{vaultLine(explanation)};
    lines += explanationDigest(explanation);
    for (const ExplainedStatement &statement : explanation.statements)
        lines.append(capitalised(reference(explanation, statement.index)) + QLatin1String(": ") +
                     statementWords(statement));
    const QStringList ages = ageLines(explanation);
    if (!ages.isEmpty())
        lines += QStringList{ageHeading(explanation)} + ages;
    return lines;
}

} // namespace vaultlock::words
