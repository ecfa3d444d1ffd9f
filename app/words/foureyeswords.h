// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a team's rule of four eyes.
#pragma once

#include "foureyes/verdict.h"
#include "words/errorwords.h"

#include <QTimeZone>

namespace vaultlock::words {

/// What the rule is.
QString fourEyesRule();
/// Whose rule it is, and that AWS does not enforce it.
QString fourEyesIsOurs();
QString nothingIsApproved();
QString noRuleWhenLastRead(const QDateTime &asOf, const QTimeZone &local);
/// Over what copies them.
QString iamPolicyOffer();
/// What the copied policies of IAM do, and what they do not.
QString iamPolicyLimits();

/// Whether there is one, since when and by whom, and who wants it to end.
QString ruleStateSentence(const foureyes::RuleState &rule, const QTimeZone &local);
/// What came of a line about the rule. member: whose line it was.
QString ruleSetSentence(const foureyes::RuleState &rule, const QString &member,
                        const QTimeZone &local);

/// One line of the review: the answer with its reason.
QString verdictSentence(foureyes::Step step, const foureyes::Verdict &verdict,
                        const QTimeZone &local);
/// What would settle it; empty where nothing has to be.
QString verdictRemedy(foureyes::Step step, const foureyes::Verdict &verdict);
/// While the team's journal is read.
QString askingTheTeam();

/// "arn:… (anna), Monday 2 March 2026, 16:04 (15:04 UTC)"
QString approvalText(const foureyes::TeamEntry &approval, const QTimeZone &local);
/// On the way: what approving does.
QString approveConsequence();
/// It is journaled and the team has it.
QString approvedSentence(const journal::Entry &approval);
QString withdrawnSentence(const journal::Entry &withdrawal);
/// It is in this desk's journal, and the team has not got it.
QString approvedHereAlone();
/// STS has not said who approves.
QString approvalNeedsIdentity();

} // namespace vaultlock::words
