// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/verificationwords.h"

#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString sayCheck(const char *sentence)
{
    return QCoreApplication::translate("Verification", sentence);
}

QString ofName(const char *sentence, const QString &name)
{
    return sayCheck(sentence).arg(visible(name));
}

} // namespace

QString tooManyFiles(qint64 most)
{
    return sayCheck("it has more than %1 files, which no evidence has").arg(most);
}

QString tooManyBytes(qint64 most)
{
    return sayCheck("it comes to more than %1 bytes, which no evidence does").arg(most);
}

QString isALink(const QString &name)
{
    return ofName("“%1” is a link", name);
}

QString isNoFile(const QString &name)
{
    return ofName("“%1” is neither a file nor a folder", name);
}

QString isEncrypted(const QString &name)
{
    return ofName("“%1” is encrypted", name);
}

QString hasNoName()
{
    return sayCheck("something in it has no name that could be read");
}

QString isAbsolute(const QString &name)
{
    return ofName("“%1” is an absolute name", name);
}

QString nameClimbs(const QString &name)
{
    return ofName("“%1” leads out of the archive", name);
}

QString nameTwice(const QString &name)
{
    return ofName("“%1” is in it twice", name);
}

QString isElsewhere(const QString &name)
{
    return ofName("“%1” is not beside the other files", name);
}

QString isNoZip()
{
    return sayCheck("it is neither a folder nor a ZIP file");
}

QString zipIsDamaged(const QString &name, const QString &reason)
{
    return name.isEmpty() ? sayCheck("the ZIP file is damaged: %1").arg(visible(reason))
                          : sayCheck("“%1” is damaged: %2").arg(visible(name), visible(reason));
}

QString fileIsMissing(const QString &name)
{
    return ofName("“%1” is missing", name);
}

QString fileIsChanged(const QString &name)
{
    return ofName("“%1” is not what it was", name);
}

QString fileIsNotNamed(const QString &name)
{
    return ofName("“%1” is not among the sums", name);
}

QString isNoJson()
{
    return sayCheck("evidence.json is no JSON that all readers read alike");
}

QString isNewer(qint64 version, int known)
{
    return sayCheck("it is of version %1, made by a newer Vaultlock; this one knows version %2")
        .arg(version)
        .arg(known);
}

QString isNotByTheSchema(const QString &fault)
{
    return ofName("evidence.json is not as the schema says: %1", fault);
}

QString cannotBeRead()
{
    return sayCheck("evidence.json cannot be read");
}

QString policyIsNotThere()
{
    return sayCheck("the policy's bytes are not in it");
}

QString policyDiffers()
{
    return sayCheck("the policy's bytes, text, size and SHA-256 do not agree");
}

QString lineIsChanged(qint64 sequence)
{
    return sayCheck("line %1 is not what its hash says").arg(sequence);
}

QString lineDoesNotFollow(qint64 sequence)
{
    return sayCheck("line %1 does not follow the one before").arg(sequence);
}

QString linesWhole(qint64 count, qint64 withheld)
{
    return withheld == 0 ? sayCheck("%1 lines").arg(count)
                         : sayCheck("%1 lines, %2 of them withheld").arg(count).arg(withheld);
}

QString eventHasNoLine(qint64 sequence)
{
    return sayCheck("it tells of an entry %1 that is in no line, or twice").arg(sequence);
}

QString lineHasNoEvent(qint64 sequence)
{
    return sayCheck("what line %1 says is not told in its place").arg(sequence);
}

QString toldOtherwise(const QString &member, const QString &said, const QString &written)
{
    return sayCheck("%1 is told as “%2”; by its lines it is “%3”")
        .arg(member, visible(said), visible(written));
}

QString toldNothing()
{
    return sayCheck("nothing");
}

QString wordsOfAnotherVersion(const QString &version, const QString &told)
{
    return sayCheck("Vaultlock %1 made it, whose words may differ from this version's: %2")
        .arg(visible(version), told);
}

QString wordsOfAnEarlierForm()
{
    return sayCheck("it is of an earlier form; what it says in words is not concluded anew");
}

QString policySourceDiffers(bool isOfService)
{
    return isOfService
               ? sayCheck("it tells which policy the service has installed, and another one as in "
                          "force")
               : sayCheck("it tells a policy as the service's; what the service said is not in it");
}

QString linesAreOfNoLock()
{
    return sayCheck("its lines are not of one vault at one service");
}

QString eventDiffers(qint64 sequence)
{
    return sayCheck("what is told of entry %1 is not what its line says").arg(sequence);
}

QString journalNotGiven()
{
    return sayCheck("no journal was given");
}

QString lineIsNotInTheJournal(qint64 sequence)
{
    return sayCheck("line %1 is not in the journal").arg(sequence);
}

QString lastLineIsAnother()
{
    return sayCheck("the journal was another one when this was made");
}

QString serviceNotAsked()
{
    return sayCheck("the service was not asked");
}

QString serviceDidNotSay(const Error &error)
{
    return errorWords(error).what;
}

QString serviceSaysNotLocked()
{
    return sayCheck("the service says that the vault is not locked");
}

QString serviceSaysNoVault()
{
    return sayCheck("the service says that there is no such vault");
}

QString serviceSaysTheSameOtherwise(const QDateTime &asOf, const QString &sha256, bool isInProgress)
{
    return sayCheck(isInProgress
                        ? "the service says that a lock is in progress with a policy that means "
                          "the same, written in other bytes, SHA-256 %1 (%2)"
                        : "the service says that the vault is locked with a policy that means the "
                          "same, written in other bytes, SHA-256 %1 (%2)")
        .arg(sha256, asOf.toUTC().toString(Qt::ISODate));
}

QString serviceSaysTheSame(const QDateTime &asOf, bool isInProgress)
{
    return sayCheck(isInProgress
                        ? "the service says that a lock is in progress with this policy (%1)"
                        : "the service says that the vault is locked with this policy (%1)")
        .arg(asOf.toUTC().toString(Qt::ISODate));
}

QString serviceSaysAnother(const QString &sha256, bool isInProgress)
{
    return sayCheck(
               isInProgress
                   ? "the service says that a lock is in progress with another policy, SHA-256 %1"
                   : "the service says that the vault is locked with another policy, SHA-256 %1")
        .arg(sha256);
}

QString isNoTrail()
{
    return sayCheck("it is no log file of CloudTrail, or a damaged one");
}

QString trailAgrees(qint64 sequence, const QString &name, const QString &caller,
                    const QDateTime &time, bool isById)
{
    return sayCheck(isById ? "entry %1 is in CloudTrail by its request ID: %2 by %3 at %4"
                           : "entry %1 is in CloudTrail by its time alone: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailDiffers(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time)
{
    return sayCheck("CloudTrail has another call for entry %1: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailRefused(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time, const QString &errorCode)
{
    return sayCheck("the journal says that what entry %1 asked for was done; by CloudTrail it was "
                    "refused: %2 by %3 at %4, %5")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate), visible(errorCode));
}

QString trailDone(qint64 sequence, const QString &name, const QString &caller,
                  const QDateTime &time)
{
    return sayCheck("the journal says that what entry %1 asked for failed; by CloudTrail it was "
                    "done: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailColleagues(qint64 sequence, const QString &name, const QString &caller,
                        const QDateTime &time)
{
    return sayCheck("of the lock that was handed over (entry %1), CloudTrail has what the journal "
                    "of this side cannot have, by its time alone: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailSaysOutcome(const QString &what, const QString &errorCode)
{
    return errorCode.isEmpty()
               ? sayCheck("%1; the journal does not say what came of it, CloudTrail that it was "
                          "done")
                     .arg(what)
               : sayCheck("%1; the journal does not say what came of it, CloudTrail that it was "
                          "refused, %2")
                     .arg(what, visible(errorCode));
}

QString notInTheTrail(qint64 sequence, const QString &name)
{
    return sayCheck("entry %1 (%2) is in none of the files of CloudTrail; they may be of another "
                    "time")
        .arg(sequence)
        .arg(name);
}

QString onlyInTheTrail(const QString &name, const QString &caller, const QDateTime &time,
                       const QString &errorCode)
{
    const QString what =
        sayCheck("CloudTrail has a call that the journal does not have: %1 by %2 at %3")
            .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
    return errorCode.isEmpty() ? what : sayCheck("%1, refused: %2").arg(what, visible(errorCode));
}

QString trailNotGiven()
{
    return sayCheck("no log files were given");
}

QString trailNotTaken(const QString &path, const QString &why)
{
    return QStringLiteral("%1: %2").arg(path, why);
}

QString checkLine(bool isOk, bool isFailed, const QString &what, const QString &why,
                  const QString &option)
{
    const QString outcome = isOk       ? sayCheck("ok")
                            : isFailed ? sayCheck("FAILED")
                                       : sayCheck("not checked");
    QString line = what + QStringLiteral(": ") + outcome;
    if (!why.isEmpty())
        line += QStringLiteral(": ") + why;
    return option.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, option);
}

} // namespace vaultlock::words
