// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of the evidence of a lock: facts, and what is not known.
#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vaultlock::words {

/// Why there is none.
QString evidenceFailure(const Error &error);
/// A file that was given as evidence and is none; why: of words/verificationwords.h.
QString evidenceNotTaken(const QString &path, const QString &why);
/// The same of any other file, or server, that was named.
QString notTakenAs(const QString &path, const QString &why);
QString evidenceWritten(const QString &folder, const QStringList &names);

/// In the place of a lock ID that must not be told.
QString withheldLockId();
/// Why a line of the journal is not in the evidence.
QString withheldLine();
/// An entry of a kind that this version does not know.
QString unknownEvent(const QString &kind);

/// evidence: as app/evidence/collect.h makes it, but for what these two add.
/// What an auditor would ask and nobody has written down.
QStringList evidenceGaps(const QJsonObject &evidence);
/// The lock in force is another one than the one that the journal tells of.
struct AnotherLock
{
    QString created; ///< by the service, UTC, as it is shown; empty: not known
};
/// Objects {question, answer}: which policy, since when, who, what it forbids, how that is known.
QJsonArray evidenceAnswers(const QJsonObject &evidence, const std::optional<AnotherLock> &another);

/// mode: of words/evidencefactwords.h. "SANDBOX: evidence of the vault lock of records".
QString evidenceTitle(const QString &vault, const QString &mode);
/// Over each page: "vault records · evidence 1a2b3c4d5e6f7a8b".
QString evidenceHeader(const QString &vault, const QString &id);
/// In a PDF where no font has some of the letters.
QString lettersAreNamed();
/// What stands beside a value: by the name of its member; the name itself where there is none.
QString evidenceLabel(const QString &member);
QString evidencePreamble(const QJsonObject &evidence);
QString noPolicyText();
/// Of the member fourEyes: whose rule it is, and whether it was asked.
QString fourEyesParagraph(const QJsonObject &fourEyes);
/// Over a line that is quoted. step: initiate, complete; line: rule, approval, initiated.
QString fourEyesLine(const QString &step, const QString &line);
/// To follow who initiated and who completed; empty where no rule was asked.
QString fourEyesAnswer(const QJsonObject &evidence);
/// "by … at … (entry 12)"; "by nobody, as far as the journal knows".
QString acceptanceWords(const QJsonArray &acceptances);
/// Of a danger that this version does not find in the policy any more.
QString dangerNotFound();
/// Where there is none to tell.
QString noDangers();

/// What will be there beside the evidence, as far as is known when its README.txt is written, which
/// is what is signed.
struct EvidenceSeals
{
    bool isSigned = false;
    bool isStamped = false; ///< the signature, where there is one, else evidence.json
};
/// The text of README.txt: what is in the folder, and how it is looked at without Vaultlock. Names
/// signature and time stamp only where they will be there.
QString evidenceReadMe(const QString &vault, const QString &mode, bool hasPdf,
                       const EvidenceSeals &seals);

} // namespace vaultlock::words
