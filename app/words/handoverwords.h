// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a lock that is handed over from one person to another.
#pragma once

#include "handover/giving.h"
#include "handover/passphraserule.h"
#include "handover/standing.h"
#include "policy/meaning/equivalence.h"
#include "trial/record.h"
#include "words/entrywords.h"
#include "words/errorwords.h"

#include <QStringList>
#include <QTimeZone>

namespace vaultlock::words {

/// Of giving: that it is not possible now, and why.
QString givingObstacleSentence(handover::GivingObstacle obstacle);
/// That the passphrase goes by another way than the file, and what it has to be.
QString passphraseWaySentence();
QString passphraseRule();
/// Why a passphrase is not taken; empty where it is.
QString passphraseObjection(const QString &passphrase, const QString &repeated);
/// The command line has nobody to ask.
QString noTerminalForPassphrase();
/// What the file is, and what whoever can open it can do.
QString handOverConsequence();
/// That the lock ID may be of another lock than the one in progress; empty where it is not so.
QString uncertainLockSentence(const handover::HandOver &handOver);
QString handOverWritten(const handover::HandOver &handOver, const QString &path);

/// Sealing, opening and reading that failed; plain sentences, and nothing of the content.
ErrorWords sealFaultWords(handover::SealFault fault);
ErrorWords contentFaultWords(handover::ContentFault fault);

/// What a hand-over says, in the order in which it is asked for. Nothing in it has been checked.
/// Neither the lock ID nor the policy's text. now: UTC, this computer's.
std::vector<EntryFact> handOverFacts(const handover::HandOver &handOver, const QDateTime &now,
                                     const QTimeZone &local);
/// "SANDBOX" or "LIVE".
QString handOverMode(const handover::HandOver &handOver);
/// Of what is read before the service was asked.
QString nothingCheckedYet();

/// Which connection it needs; of Fits that this one does.
QString placeSentence(const handover::HandOver &handOver, handover::Place place);
/// What has become of the lock: what, what it means, what to do.
ErrorWords standingWords(const handover::HandOver &handOver, handover::Standing standing);
QString takenOverSentence(const handover::HandOver &handOver);
/// The journal did not take it.
ErrorWords takenInMemoryOnly();
/// The installed policy against the one that was handed over.
QString handedOverSameness(policy::Sameness sameness);

/// What was tried of this lock, and what of what follows from its policy was not; sentences.
struct HandOverTrials
{
    QStringList tried;
    QStringList left;
};
/// Of the checklist: a person says so.
QStringList tickedAsTried(const QStringList &titles);
/// entries: of the vault. caller: an ARN, or empty.
HandOverTrials handOverTrials(const std::vector<journal::Entry> &entries, const trial::Place &place,
                              const lock::InProgress &lock);

} // namespace vaultlock::words
