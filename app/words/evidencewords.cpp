// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"

#include "words/errorwords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vaultlock::words {

namespace {

QString sayEvidence(const char *sentence)
{
    return QCoreApplication::translate("Evidence", sentence);
}

struct Label
{
    const char *member;
    const char *text;
};

constexpr Label labels[] = {
    {"accepted", "Accepted"},
    {"account", "Account"},
    {"acknowledgedDangers", "Dangers accepted"},
    {"answer", "The service’s answer"},
    {"answered", "What the service did"},
    {"answers", "In short"},
    {"archiveId", "Archive ID"},
    {"archiveStored", "Archive stored (the service’s clock)"},
    {"arn", "Vault ARN"},
    {"asOf", "As of"},
    {"attempt", "Attempt"},
    {"by", "By"},
    {"caller", "Asked for by"},
    {"clock", "By which clock"},
    {"clocks", "Where the clocks were apart"},
    {"compared", "Do they agree?"},
    {"complete", "Complete was asked for"},
    {"created", "Initiated"},
    {"dangers", "Dangers in the policy, and who accepted them"},
    {"detail", "Details"},
    {"endpoint", "Endpoint"},
    {"error", "Error"},
    {"events", "What happened, by the journal"},
    {"expires", "Window ends"},
    {"explanation", "What the policy does"},
    {"hash", "SHA-256 of the line"},
    {"id", "Evidence"},
    {"initiate", "Initiate was asked for"},
    {"initiatedHere", "Initiated by this program"},
    {"initiatedSha256", "SHA-256 of the policy that was initiated"},
    {"journal", "The journal's lines"},
    {"lastHash", "SHA-256 of the journal's last line"},
    {"entries", "Entries"},
    {"kind", "Kind of entry"},
    {"localTime", "Local time"},
    {"lock", "The lock"},
    {"lockId", "Lock ID"},
    {"lockIdWithheld", "Lock ID withheld"},
    {"lockedBy", "Locked, at the latest"},
    {"made", "This evidence was made"},
    {"name", "Vault"},
    {"notRecorded", "Not recorded"},
    {"origin", "Service"},
    {"partition", "Partition"},
    {"place", "Where"},
    {"policy", "The policy, byte for byte"},
    {"policySha256", "Policy SHA-256"},
    {"prediction", "Predicted"},
    {"predicted", "What the policies had said before"},
    {"program", "Made by"},
    {"readBack", "The service was read afterwards"},
    {"region", "Region"},
    {"requestId", "Request ID"},
    {"sequence", "Entry"},
    {"service", "What the service said when this was made"},
    {"serviceCode", "Service's code"},
    {"sha256", "SHA-256"},
    {"size", "Bytes"},
    {"source", "The policy's bytes are from"},
    {"state", "State"},
    {"time", "Time (UTC)"},
    {"timeline", "Over the age of an archive"},
    {"trial", "Trial"},
    {"trials", "What was tried, and whether it was as predicted"},
    {"vault", "The vault"},
    {"vaultArn", "Vault ARN"},
    {"what", "What"},
    {"whatHappened", "What happened"},
    {"whoWhat", "Who can do what"},
    {"witness", "A request that shows it"},
};

QString stepTime(const QJsonObject &lock, const char *step)
{
    return lock.value(QLatin1String(step)).toObject().value(u"time").toString();
}

QString stepBy(const QJsonObject &lock, const char *step)
{
    return lock.value(QLatin1String(step)).toObject().value(u"by").toString();
}

QString whichPolicy(const QJsonObject &evidence)
{
    const QString sha256 = evidence.value(u"policy").toObject().value(u"sha256").toString();
    const QString state = evidence.value(u"lock").toObject().value(u"state").toString();
    const QString read = evidence.value(u"service").toObject().value(u"state").toString();
    const QString known = read.isEmpty() ? state : read;
    const QString who =
        read.isEmpty() ? sayEvidence("The journal says") : sayEvidence("The service says");
    if (known == QLatin1String("Locked"))
        return sayEvidence("%1 that the vault is locked, with the policy whose SHA-256 is %2.")
            .arg(who, sha256);
    if (known == QLatin1String("InProgress"))
        return sayEvidence("%1 that a lock is in progress: its policy (SHA-256 %2) is in force, "
                           "and goes when the lock is aborted or its 24 hours end.")
            .arg(who, sha256);
    if (known == QLatin1String("NotLocked"))
        return sayEvidence("%1 that the vault has no lock.").arg(who);
    if (known == QLatin1String("NoVault"))
        return sayEvidence("The service says that there is no such vault.");
    return sayEvidence("Not known: the journal does not say what came of the lock.");
}

QString sinceWhen(const QJsonObject &evidence)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    const QString initiated = stepTime(lock, "initiate");
    const QString locked = lock.value(u"lockedBy").toString();
    QStringList parts;
    if (!initiated.isEmpty())
        parts << sayEvidence("Initiate was asked for at %1.").arg(initiated);
    if (!locked.isEmpty())
        parts << sayEvidence("At %1 the service had said that the vault is locked.").arg(locked);
    return parts.isEmpty() ? sayEvidence("Not recorded.") : parts.join(u' ');
}

QString whoDecided(const QJsonObject &evidence)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    const auto by = [&lock](const char *step, const char *said, const char *unsaid) {
        if (stepTime(lock, step).isEmpty())
            return QString();
        const QString who = stepBy(lock, step);
        return who.isEmpty() ? sayEvidence(unsaid) : sayEvidence(said).arg(visible(who));
    };
    QStringList parts{by("initiate", "Initiate was asked for by %1.",
                         "Who asked for Initiate is not known: STS had not said it."),
                      by("complete", "Complete was asked for by %1.",
                         "Who asked for Complete is not known: STS had not said it.")};
    parts.removeAll(QString());
    return parts.isEmpty() ? sayEvidence("Not known: it was not done by this program.")
                           : parts.join(u' ');
}

QString whatItForbids(const QJsonObject &evidence)
{
    constexpr qsizetype most = 8; // sentences: all of them are below
    QStringList lines;
    for (const QJsonValue &line : evidence.value(u"meaning").toObject().value(u"summary").toArray())
        lines << line.toString();
    const qsizetype more = lines.size() - most;
    if (more > 0)
        lines = lines.first(most)
                << sayEvidence("And %1 more: “What the policy does” has all.").arg(more);
    return lines.isEmpty() ? noPolicyText() : lines.join(u'\n');
}

QString howKnown(const QJsonObject &evidence)
{
    const QJsonObject journal = evidence.value(u"journal").toObject();
    QStringList parts{
        sayEvidence("By a journal of %1 entries, each with the SHA-256 of the one before; the "
                    "last has %2. The lines about this vault are below.")
            .arg(journal.value(u"entries").toInteger())
            .arg(journal.value(u"lastHash").toString())};
    const QJsonObject service = evidence.value(u"service").toObject();
    const QString error = service.value(u"error").toString();
    if (service.isEmpty())
        parts << sayEvidence("The service was not asked when this was made.");
    else if (error.isEmpty())
        parts << sayEvidence("The service was asked at %1.").arg(service.value(u"asOf").toString());
    else
        parts << sayEvidence("The service was asked at %1 and did not say it: %2.")
                     .arg(service.value(u"asOf").toString(), visible(error));
    parts << sayEvidence("Whoever could write the journal could have written another one: what "
                         "ties it to the service are the request IDs, which CloudTrail has too.");
    return parts.join(u' ');
}

void addGap(QStringList &gaps, const QJsonObject &lock, const char *step, const char *who,
            const char *request)
{
    const QJsonObject found = lock.value(QLatin1String(step)).toObject();
    if (found.isEmpty())
        return;
    if (found.value(u"by").toString().isEmpty())
        gaps << sayEvidence(who);
    if (request && found.value(u"requestId").toString().isEmpty())
        gaps << sayEvidence(request);
}

} // namespace

QString evidenceFailure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return sayEvidence("The journal has nothing about this vault: %1").arg(error.detail);
    case ErrorKind::InvalidInput:
        return sayEvidence("More than one vault is meant; say which by its ARN, or with --origin: "
                           "%1")
            .arg(error.detail);
    case ErrorKind::WrongOrigin:
        return error.detail.isEmpty()
                   ? sayEvidence("The connection leads to another service than the lock's.")
                   : sayEvidence("The connection leads to another vault: %1").arg(error.detail);
    default:
        return errorWords(error).what;
    }
}

QString evidenceNotTaken(const QString &path, const QString &why)
{
    return sayEvidence("%1 cannot be evidence: %2.").arg(path, why);
}

QString notTakenAs(const QString &path, const QString &why)
{
    return sayEvidence("%1 is not taken: %2.").arg(path, why);
}

QString evidenceWritten(const QString &folder, const QStringList &names)
{
    return sayEvidence("Written to %1: %2").arg(folder, names.join(QStringLiteral(", ")));
}

QString withheldLockId()
{
    return sayEvidence("[lock ID withheld]");
}

QString withheldLine()
{
    return sayEvidence("The line has the lock ID of a lock that may still be in progress.");
}

QString unknownEvent(const QString &kind)
{
    return sayEvidence("An entry of a kind that this version does not know: %1").arg(visible(kind));
}

QStringList evidenceGaps(const QJsonObject &evidence)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    QStringList gaps;
    addGap(gaps, lock, "initiate", "Who asked for Initiate: STS had not said it.",
           "The request ID of Initiate.");
    addGap(gaps, lock, "complete", "Who asked for Complete: STS had not said it.",
           "The request ID of Complete.");
    if (lock.value(u"initiate").isNull())
        gaps << sayEvidence("Who initiated the lock, and when: it was not done by this program.");
    if (lock.value(u"complete").isNull() &&
        lock.value(u"state").toString() == QLatin1String("Locked"))
        gaps << sayEvidence("Who completed the lock, and when: it was not done by this program.");
    if (evidence.value(u"policy").toObject().value(u"source").isNull())
        gaps << sayEvidence("The bytes of the policy that is in force.");
    gaps << sayEvidence("The vault's tags and access policy at the time: the words about the "
                        "policy are by the lock policy alone.");
    return gaps;
}

QJsonArray evidenceAnswers(const QJsonObject &evidence)
{
    const auto item = [](const char *question, const QString &answer) {
        return QJsonObject{{QStringLiteral("question"), sayEvidence(question)},
                           {QStringLiteral("answer"), answer}};
    };
    return {item("Which policy is in force on this vault?", whichPolicy(evidence)),
            item("Since when?", sinceWhen(evidence)), item("Who decided it?", whoDecided(evidence)),
            item("What does it forbid?", whatItForbids(evidence)),
            item("How is that known?", howKnown(evidence))};
}

QString evidenceTitle(const QString &vault, const QString &mode)
{
    return sayEvidence("%1: evidence of the vault lock of %2").arg(mode, visible(vault));
}

QString evidenceHeader(const QString &vault, const QString &id)
{
    return sayEvidence("vault %1 · evidence %2").arg(visible(vault), id);
}

QString lettersAreNamed()
{
    return sayEvidence(
        "Letters that no font had on the computer where this was made stand by their "
        "numbers, as ‹U+8A9E›. evidence.html and evidence.json have them.");
}

QString evidenceLabel(const QString &member)
{
    const auto *found =
        std::find_if(std::begin(labels), std::end(labels), [&member](const Label &label) {
            return member == QLatin1String(label.member);
        });
    return found == std::end(labels) ? member : sayEvidence(found->text);
}

QString evidencePreamble(const QJsonObject &evidence)
{
    return sayEvidence("These are facts as they were written down; whether they suffice for a rule "
                       "that you are bound by, they do not say. All of it is in evidence.json, "
                       "which a signature, where there is one, is over. Words about the policy are "
                       "those of version %1.")
        .arg(evidence.value(u"program").toObject().value(u"version").toString());
}

QString noPolicyText()
{
    return sayEvidence("The bytes of the policy are not known here, so nothing is said about it.");
}

QString acceptanceWords(const QJsonArray &acceptances)
{
    if (acceptances.isEmpty())
        return sayEvidence("by nobody, as far as the journal knows");
    QStringList parts;
    for (const QJsonValue &value : acceptances) {
        const QJsonObject acceptance = value.toObject();
        const QString who = acceptance.value(u"by").toString();
        parts << sayEvidence("by %1 at %2 (entry %3)")
                     .arg(who.isEmpty()
                              ? sayEvidence("somebody who is not known (STS had not said it)")
                              : visible(who),
                          acceptance.value(u"time").toString())
                     .arg(acceptance.value(u"sequence").toInteger());
    }
    return parts.join(QStringLiteral("; "));
}

QString noDangers()
{
    return QStringLiteral("None that had to be accepted was found.");
}

QString dangerNotFound()
{
    return sayEvidence("This version does not find it in the policy by what is known here; what it "
                       "said is not recorded.");
}

} // namespace vaultlock::words
