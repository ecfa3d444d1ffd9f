// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/timelinewords.h"

#include "language/words.h"
#include "policy/guided/period.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

namespace {

using Verdict = ExplainedInterval::Verdict;
using policy::Asker;

QString verdictClause(Verdict verdict, const QString &by)
{
    switch (verdict) {
    case Verdict::Denied:
        return Words::tr("denied by %1").arg(by);
    case Verdict::Undecided:
        return Words::tr("cannot be told, because of %1").arg(by);
    case Verdict::MayBeDenied:
        return Words::tr("denied by %1 where its other conditions are met").arg(by);
    case Verdict::Allowed:
        return Words::tr("allowed by %1").arg(by);
    case Verdict::MayBeAllowed:
        return Words::tr("allowed by %1 where its other conditions are met").arg(by);
    case Verdict::NotDecided:
        break;
    }
    return Words::tr("left to other policies");
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Denied:
        return Words::tr("Denied");
    case Verdict::Undecided:
        return Words::tr("Cannot be told");
    case Verdict::MayBeDenied:
        return Words::tr("Denied under conditions");
    case Verdict::Allowed:
        return Words::tr("Allowed");
    case Verdict::MayBeAllowed:
        return Words::tr("Allowed under conditions");
    case Verdict::NotDecided:
        break;
    }
    return Words::tr("Left to other policies");
}

QString askerName(Asker asker)
{
    switch (asker) {
    case Asker::OwnPrincipal:
        return Words::tr("Others of this account");
    case Asker::OtherAccount:
        return Words::tr("Root of another account");
    case Asker::Anonymous:
        return Words::tr("Anonymous");
    case Asker::Root:
        break;
    }
    return Words::tr("Root of this account");
}

QString laneTitle(const policy::TimelineLane &lane)
{
    const QString first = visible(lane.actions.front());
    const auto more = static_cast<qlonglong>(lane.actions.size()) - 1;
    return more == 0 ? first : Words::tr("%1 and %2 more").arg(first).arg(more);
}

QString laneActions(const policy::TimelineLane &lane)
{
    QStringList names;
    for (const std::string &action : lane.actions)
        names << visible(action);
    return names.join(QStringLiteral(", "));
}

QString stretchDays(const ExplainedInterval &stretch)
{
    const QString first = sentenceLocale().toString(stretch.firstDay);
    if (!stretch.lastDay)
        return stretch.firstDay == 0 ? Words::tr("At any age")
                                     : Words::tr("From day %1 on").arg(first);
    if (*stretch.lastDay == stretch.firstDay)
        return Words::tr("Day %1").arg(first);
    return Words::tr("Days %1 to %2").arg(first, sentenceLocale().toString(*stretch.lastDay));
}

QString decidingStatement(const policy::PolicyTimeline &timeline, const ExplainedInterval &stretch)
{
    if (!stretch.statement)
        return {};
    const std::string &sid = timeline.sids[*stretch.statement];
    const QString number = Words::tr("statement %1").arg(*stretch.statement + 1);
    const QString named =
        sid.empty() ? number : QStringLiteral("%1 (%2)").arg(number, visible(sid));
    return stretch.areSeveral ? named + Words::tr(" together with others") : named;
}

QString stretchSentence(const policy::PolicyTimeline &timeline, const policy::TimelineLane &lane,
                        const ExplainedInterval &stretch)
{
    QString days = stretchDays(stretch);
    days[0] = days[0].toLower();
    return QStringLiteral("%1, %2: %3.")
        .arg(laneTitle(lane), days,
             verdictClause(stretch.verdict, decidingStatement(timeline, stretch)));
}

QString cursorSentence(qint64 day, QDate today)
{
    const QDate date = today.addDays(day);
    const QString which = Words::tr("Day %1").arg(sentenceLocale().toString(day));
    if (!date.isValid() || date.year() > 9999)
        return Words::tr("%1: after the year 9999 for an archive stored today.").arg(which);
    return Words::tr("%1: %2 for an archive stored today.")
        .arg(which, sentenceLocale().toString(date, Words::tr("dddd d MMMM yyyy")));
}

QString dayLabel(qint64 day)
{
    return sentenceLocale().toString(day);
}

QString yearLabel(qint64 day)
{
    const policy::Period period = policy::periodOf(day);
    if (period.unit != policy::Period::Unit::Years)
        return {};
    return Words::tr("%1 years", nullptr, static_cast<int>(period.count)).arg(period.count);
}

QString timelineIsEmpty(const policy::PolicyTimeline &timeline)
{
    if (timeline.vaultArn.empty())
        return Words::tr("Neither a vault is chosen, nor does the policy name one.");
    QString who = askerName(timeline.asker);
    who[0] = who[0].toLower();
    return Words::tr("For %1, this policy decides nothing about this vault.").arg(who);
}

QString timelineHeading(const policy::PolicyTimeline &timeline)
{
    return timeline.areTagsKnown ? Words::tr("With the vault's tags as they are now.")
                                 : Words::tr("The vault's tags are unknown.");
}

} // namespace vaultlock::words
