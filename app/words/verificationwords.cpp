// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/verificationwords.h"

#include "language/words.h"
#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString ofName(const char *sentence, const QString &name)
{
    return Words::tr(sentence).arg(visible(name));
}

} // namespace

QString tooManyFiles(qint64 most)
{
    return Words::tr("it has more than %1 files, which no evidence has").arg(most);
}

QString tooManyBytes(qint64 most)
{
    return Words::tr("it comes to more than %1 bytes, which no evidence does").arg(most);
}

QString isALink(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is a link"), name);
}

QString isNoFile(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is neither a file nor a folder"), name);
}

QString isEncrypted(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is encrypted"), name);
}

QString hasNoName()
{
    return Words::tr("something in it has no name that could be read");
}

QString isAbsolute(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is an absolute name"), name);
}

QString nameClimbs(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” leads out of the archive"), name);
}

QString nameTwice(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is in it twice"), name);
}

QString isElsewhere(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is not beside the other files"), name);
}

QString isNoZip()
{
    return Words::tr("it is neither a folder nor a ZIP file");
}

QString zipIsDamaged(const QString &name, const QString &reason)
{
    return name.isEmpty() ? Words::tr("the ZIP file is damaged: %1").arg(visible(reason))
                          : Words::tr("“%1” is damaged: %2").arg(visible(name), visible(reason));
}

QString fileIsMissing(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is missing"), name);
}

QString fileIsChanged(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is not what it was"), name);
}

QString fileIsNotNamed(const QString &name)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "“%1” is not among the sums"), name);
}

QString isNoJson()
{
    return Words::tr("evidence.json is no JSON that all readers read alike");
}

QString isNewer(qint64 version, int known)
{
    return Words::tr("it is of version %1, made by a newer Vaultlock; this one knows version %2")
        .arg(version)
        .arg(known);
}

QString isNotByTheSchema(const QString &fault)
{
    return ofName(QT_TRANSLATE_NOOP("Words", "evidence.json is not as the schema says: %1"), fault);
}

QString cannotBeRead()
{
    return Words::tr("evidence.json cannot be read");
}

QString policyIsNotThere()
{
    return Words::tr("the policy's bytes are not in it");
}

QString policyDiffers()
{
    return Words::tr("the policy's bytes, text, size and SHA-256 do not agree");
}

QString lineIsChanged(qint64 sequence)
{
    return Words::tr("line %1 is not what its hash says").arg(sequence);
}

QString lineDoesNotFollow(qint64 sequence)
{
    return Words::tr("line %1 does not follow the one before").arg(sequence);
}

QString linesWhole(qint64 count, qint64 withheld)
{
    return withheld == 0 ? Words::tr("%1 lines", nullptr, static_cast<int>(count)).arg(count)
                         : Words::tr("%1 lines, %2 of them withheld").arg(count).arg(withheld);
}

QString eventHasNoLine(qint64 sequence)
{
    return Words::tr("it tells of an entry %1 that is in no line, or twice").arg(sequence);
}

QString lineHasNoEvent(qint64 sequence)
{
    return Words::tr("what line %1 says is not told in its place").arg(sequence);
}

QString toldOtherwise(const QString &member, const QString &said, const QString &written)
{
    return Words::tr("%1 is told as “%2”; by its lines it is “%3”")
        .arg(member, visible(said), visible(written));
}

QString toldNothing()
{
    return Words::tr("nothing");
}

QString wordsOfAnotherVersion(const QString &version, const QString &told)
{
    return Words::tr("Vaultlock %1 made it, whose words may differ from this version's: %2")
        .arg(visible(version), told);
}

QString wordsOfAnEarlierForm()
{
    return Words::tr("it is of an earlier form; what it says in words is not concluded anew");
}

QString policySourceDiffers(bool isOfService)
{
    return isOfService
               ? Words::tr("it tells which policy the service has installed, and another one as in "
                           "force")
               : Words::tr(
                     "it tells a policy as the service's; what the service said is not in it");
}

QString linesAreOfNoLock()
{
    return Words::tr("its lines are not of one vault at one service");
}

QString eventDiffers(qint64 sequence)
{
    return Words::tr("what is told of entry %1 is not what its line says").arg(sequence);
}

QString journalNotGiven()
{
    return Words::tr("no journal was given");
}

QString lineIsNotInTheJournal(qint64 sequence)
{
    return Words::tr("line %1 is not in the journal").arg(sequence);
}

QString lastLineIsAnother()
{
    return Words::tr("the journal was another one when this was made");
}

QString serviceNotAsked()
{
    return Words::tr("the service was not asked");
}

QString serviceDidNotSay(const Error &error)
{
    return errorWords(error).what;
}

QString serviceSaysNotLocked()
{
    return Words::tr("the service says that the vault is not locked");
}

QString serviceSaysNoVault()
{
    return Words::tr("the service says that there is no such vault");
}

QString serviceSaysTheSameOtherwise(const QDateTime &asOf, const QString &sha256, bool isInProgress)
{
    return Words::tr(
               isInProgress
                   ? QT_TRANSLATE_NOOP(
                         "Words",
                         "the service says that a lock is in progress with a policy that means "
                         "the same, written in other bytes, SHA-256 %1 (%2)")
                   : QT_TRANSLATE_NOOP(
                         "Words",
                         "the service says that the vault is locked with a policy that means the "
                         "same, written in other bytes, SHA-256 %1 (%2)"))
        .arg(sha256, asOf.toUTC().toString(Qt::ISODate));
}

QString serviceSaysTheSame(const QDateTime &asOf, bool isInProgress)
{
    return Words::tr(isInProgress
                         ? QT_TRANSLATE_NOOP(
                               "Words",
                               "the service says that a lock is in progress with this policy (%1)")
                         : QT_TRANSLATE_NOOP(
                               "Words",
                               "the service says that the vault is locked with this policy (%1)"))
        .arg(asOf.toUTC().toString(Qt::ISODate));
}

QString serviceSaysAnother(const QString &sha256, bool isInProgress)
{
    return Words::tr(isInProgress
                         ? QT_TRANSLATE_NOOP("Words", "the service says that a lock is in progress "
                                                      "with another policy, SHA-256 %1")
                         : QT_TRANSLATE_NOOP("Words", "the service says that the vault is locked "
                                                      "with another policy, SHA-256 %1"))
        .arg(sha256);
}

QString isNoTrail()
{
    return Words::tr("it is no log file of CloudTrail, or a damaged one");
}

QString trailAgrees(qint64 sequence, const QString &name, const QString &caller,
                    const QDateTime &time, bool isById)
{
    return Words::tr(
               isById ? QT_TRANSLATE_NOOP(
                            "Words", "entry %1 is in CloudTrail by its request ID: %2 by %3 at %4")
                      : QT_TRANSLATE_NOOP(
                            "Words", "entry %1 is in CloudTrail by its time alone: %2 by %3 at %4"))
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailDiffers(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time)
{
    return Words::tr("CloudTrail has another call for entry %1: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailRefused(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time, const QString &errorCode)
{
    return Words::tr("the journal says that what entry %1 asked for was done; by CloudTrail it was "
                     "refused: %2 by %3 at %4, %5")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate), visible(errorCode));
}

QString trailDone(qint64 sequence, const QString &name, const QString &caller,
                  const QDateTime &time)
{
    return Words::tr("the journal says that what entry %1 asked for failed; by CloudTrail it was "
                     "done: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailColleagues(qint64 sequence, const QString &name, const QString &caller,
                        const QDateTime &time)
{
    return Words::tr("of the lock that was handed over (entry %1), CloudTrail has what the journal "
                     "of this side cannot have, by its time alone: %2 by %3 at %4")
        .arg(sequence)
        .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
}

QString trailSaysOutcome(const QString &what, const QString &errorCode)
{
    return errorCode.isEmpty()
               ? Words::tr("%1; the journal does not say what came of it, CloudTrail that it was "
                           "done")
                     .arg(what)
               : Words::tr("%1; the journal does not say what came of it, CloudTrail that it was "
                           "refused, %2")
                     .arg(what, visible(errorCode));
}

QString notInTheTrail(qint64 sequence, const QString &name)
{
    return Words::tr("entry %1 (%2) is in none of the files of CloudTrail; they may be of another "
                     "time")
        .arg(sequence)
        .arg(name);
}

QString onlyInTheTrail(const QString &name, const QString &caller, const QDateTime &time,
                       const QString &errorCode)
{
    const QString what =
        Words::tr("CloudTrail has a call that the journal does not have: %1 by %2 at %3")
            .arg(visible(name), visible(caller), time.toString(Qt::ISODate));
    return errorCode.isEmpty() ? what : Words::tr("%1, refused: %2").arg(what, visible(errorCode));
}

QString trailNotGiven()
{
    return Words::tr("no log files were given");
}

QString trailNotTaken(const QString &path, const QString &why)
{
    return QStringLiteral("%1: %2").arg(path, why);
}

QString checkLine(bool isOk, bool isFailed, const QString &what, const QString &why,
                  const QString &option)
{
    const QString outcome = isOk       ? Words::tr("ok")
                            : isFailed ? Words::tr("FAILED")
                                       : Words::tr("not checked");
    QString line = what + QStringLiteral(": ") + outcome;
    if (!why.isEmpty())
        line += QStringLiteral(": ") + why;
    return option.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, option);
}

} // namespace vaultlock::words
