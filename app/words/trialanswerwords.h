// SPDX-License-Identifier: GPL-3.0-or-later

// What the program tried by itself: what was predicted, what the service did, and how they compare.
#pragma once

#include "trial/plan.h"
#include "trial/record.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace vaultlock::words {

/// What its button says, and its accessible name: constant.
QString trialTitle(trial::Deed deed);
/// "Go past the retention": the sandbox's clock.
QString passingTitle();

/// "The lock denies it: statement 2 “Keep”."
QString predictionSentence(const trial::Prediction &prediction);
QString answerSentence(const trial::Answer &answer);

/// Of one trial: three sentences, plain text. isRunning: its answer is waited for.
struct TrialResult
{
    QString predicted;
    QString answered; ///< with the service's code and request ID
    QString compared; ///< begins with "Same", "Different" or "Cannot be told"
    trial::Comparison::Likeness likeness = trial::Comparison::Likeness::CannotTell;
};
TrialResult trialResult(const trial::Record &record, bool isSandbox, bool isRunning);

/// Why a trial cannot be done now; empty for None.
QString trialObstacle(trial::Obstacle obstacle, const trial::Plan &plan);
/// What moving the clock does, before it is moved.
QString passingSentence(const trial::Keeping &keeping);
/// "An archive that is stored now can be deleted from Thursday 27 November 2033 on (day 2,557)…"
QString keepingSentence(const trial::Keeping &keeping, const QDateTime &now,
                        const QTimeZone &local);
/// Where nothing can be tried by the program itself.
QString nothingToTry();

/// For the review before Complete: what was done and seen, and what was not. planned: of this lock.
QString trialReport(const std::vector<trial::Record> &records,
                    const std::vector<trial::Deed> &planned, bool isSandbox);

/// The items of the checklist (words/trialwords.h) that the program itself has done, and whose
/// answer was what they ask for.
QStringList checklistItemsDone(const std::vector<trial::Record> &records, bool isSandbox);

/// The question before a live service is tried.
struct ProbeWords
{
    QString heading;
    QString request;  ///< what will be sent, and with what description
    QString keeping;  ///< for how long the archive stays
    QString cost;     ///< what is charged, by what AWS documents
    QString evidence; ///< what an answer shows, and what it does not
};
ProbeWords probeWords(const QString &vault, const QString &description,
                      const trial::Keeping &keeping, const QDateTime &now, const QTimeZone &local);

} // namespace vaultlock::words
