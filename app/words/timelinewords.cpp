// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/timelinewords.h"

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
        return QStringLiteral("denied by %1").arg(by);
    case Verdict::Undecided:
        return QStringLiteral("cannot be told, because of %1").arg(by);
    case Verdict::MayBeDenied:
        return QStringLiteral("denied by %1 where its other conditions are met").arg(by);
    case Verdict::Allowed:
        return QStringLiteral("allowed by %1").arg(by);
    case Verdict::MayBeAllowed:
        return QStringLiteral("allowed by %1 where its other conditions are met").arg(by);
    case Verdict::NotDecided:
        break;
    }
    return QStringLiteral("left to other policies");
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Denied:
        return QStringLiteral("Denied");
    case Verdict::Undecided:
        return QStringLiteral("Cannot be told");
    case Verdict::MayBeDenied:
        return QStringLiteral("Denied under conditions");
    case Verdict::Allowed:
        return QStringLiteral("Allowed");
    case Verdict::MayBeAllowed:
        return QStringLiteral("Allowed under conditions");
    case Verdict::NotDecided:
        break;
    }
    return QStringLiteral("Left to other policies");
}

QString askerName(Asker asker)
{
    switch (asker) {
    case Asker::OwnPrincipal:
        return QStringLiteral("Others of this account");
    case Asker::OtherAccount:
        return QStringLiteral("Root of another account");
    case Asker::Anonymous:
        return QStringLiteral("Anonymous");
    case Asker::Root:
        break;
    }
    return QStringLiteral("Root of this account");
}

QString laneTitle(const policy::TimelineLane &lane)
{
    const QString first = visible(lane.actions.front());
    const auto more = static_cast<qlonglong>(lane.actions.size()) - 1;
    return more == 0 ? first : QStringLiteral("%1 and %2 more").arg(first).arg(more);
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
        return stretch.firstDay == 0 ? QStringLiteral("At any age")
                                     : QStringLiteral("From day %1 on").arg(first);
    if (*stretch.lastDay == stretch.firstDay)
        return QStringLiteral("Day %1").arg(first);
    return QStringLiteral("Days %1 to %2").arg(first, sentenceLocale().toString(*stretch.lastDay));
}

QString decidingStatement(const policy::PolicyTimeline &timeline, const ExplainedInterval &stretch)
{
    if (!stretch.statement)
        return {};
    const std::string &sid = timeline.sids[*stretch.statement];
    const QString number = QStringLiteral("statement %1").arg(*stretch.statement + 1);
    const QString named =
        sid.empty() ? number : QStringLiteral("%1 (%2)").arg(number, visible(sid));
    return stretch.areSeveral ? named + QStringLiteral(" together with others") : named;
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
    const QString which = QStringLiteral("Day %1").arg(sentenceLocale().toString(day));
    if (!date.isValid() || date.year() > 9999)
        return QStringLiteral("%1: after the year 9999 for an archive stored today.").arg(which);
    return QStringLiteral("%1: %2 for an archive stored today.")
        .arg(which, sentenceLocale().toString(date, QStringLiteral("dddd d MMMM yyyy")));
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
    return period.count == 1 ? QStringLiteral("1 year")
                             : QStringLiteral("%1 years").arg(period.count);
}

QString timelineIsEmpty(const policy::PolicyTimeline &timeline)
{
    if (timeline.vaultArn.empty())
        return QStringLiteral("Neither a vault is chosen, nor does the policy name one.");
    QString who = askerName(timeline.asker);
    who[0] = who[0].toLower();
    return QStringLiteral("For %1, this policy decides nothing about this vault.").arg(who);
}

QString timelineHeading(const policy::PolicyTimeline &timeline)
{
    return timeline.areTagsKnown ? QStringLiteral("With the vault's tags as they are now.")
                                 : QStringLiteral("The vault's tags are unknown.");
}

} // namespace vaultlock::words
