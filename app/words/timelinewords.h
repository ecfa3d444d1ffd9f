// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of the timeline: never more certain than the decisions are.
#pragma once

#include "policy/meaning/policytimeline.h"

#include <QDate>
#include <QString>

namespace vaultlock::words {

using policy::ExplainedInterval;

/// "Denied", "May be denied" …: a label in the picture.
QString verdictName(ExplainedInterval::Verdict verdict);
/// "Root of this account" …
QString askerName(policy::Asker asker);
/// "DeleteArchive", "DeleteVault and 4 more".
QString laneTitle(const policy::TimelineLane &lane);
/// All of them.
QString laneActions(const policy::TimelineLane &lane);
/// "Days 0 to 2,556", "From day 2,557 on", "At any age".
QString stretchDays(const ExplainedInterval &stretch);
/// "statement 1 (Keep)"; empty where none decided.
QString decidingStatement(const policy::PolicyTimeline &timeline, const ExplainedInterval &stretch);
/// "DeleteArchive, days 0 to 2,556: denied by statement 1 (Keep)."
QString stretchSentence(const policy::PolicyTimeline &timeline, const policy::TimelineLane &lane,
                        const ExplainedInterval &stretch);
/// "Day 2,557: for an archive stored today, Sunday 27 November 2033."
QString cursorSentence(qint64 day, QDate today);
/// "2,557", with "7 years" where it is just that: below the picture.
QString dayLabel(qint64 day);
QString yearLabel(qint64 day);

/// Nothing to draw, and why.
QString timelineIsEmpty(const policy::PolicyTimeline &timeline);
/// For whom it is, and what is known of the tags.
QString timelineHeading(const policy::PolicyTimeline &timeline);

} // namespace vaultlock::words
