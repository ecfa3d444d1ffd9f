// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"

#include "lock/dating.h"
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
    {"fourEyes", "Four eyes: a rule of the team"},
    {"isKept", "Kept, by these lines"},
    {"member", "Member of the team’s database"},
    {"number", "Line of that journal"},
    {"receivedAt", "Received by the team’s database"},
    {"writer", "Journal of the team"},
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

/// The lock in force is taken for the one whose ID came, and neither its date, read at once, nor
/// the service, which took that ID, says that it is.
bool isUncertain(const QJsonObject &evidence)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    const QString state = lock.value(u"state").toString();
    if (lock.value(u"initiate").isNull() || state == QLatin1String("NotLocked"))
        return false;
    bool hasLockId = false;
    for (const QJsonValue &value : evidence.value(u"events").toArray()) {
        const QJsonObject event = value.toObject();
        if (event.value(u"attempt") != lock.value(u"attempt"))
            continue;
        const QString kind = event.value(u"kind").toString();
        const QString note = event.value(u"detail").toString().section(QStringLiteral("; "), -1);
        hasLockId = hasLockId || kind == QLatin1String("lock-id-received");
        if (kind == QLatin1String("completed") || kind == QLatin1String("taken-over") ||
            (kind == QLatin1String("observed-in-progress") && event.contains(u"created") &&
             note == lock::datingNote(lock::Dating::ReadAtOnce)))
            return false;
    }
    return hasLockId;
}

/// A line of another desk, quoted where the rule of four eyes was asked, says who and when.
bool isInitiatedByColleague(const QJsonObject &evidence)
{
    const QJsonObject complete =
        evidence.value(u"fourEyes").toObject().value(u"complete").toObject();
    return !complete.value(u"initiated").toObject().isEmpty();
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
    if (isUncertain(evidence))
        gaps << sayEvidence("Whether the lock in force is the very one that was initiated: when it "
                            "was made was not read right after Initiate. Another one, made within "
                            "some minutes with the same policy, would look the same.");
    if (lock.value(u"initiate").isNull() && !isInitiatedByColleague(evidence))
        gaps << sayEvidence("Who initiated the lock, and when: it was not done by this program.");
    else if (lock.value(u"initiate").isNull())
        gaps << sayEvidence("The entries of Initiate: they are in the journal of the desk that "
                            "“Four eyes” quotes.");
    if (lock.value(u"complete").isNull() &&
        lock.value(u"state").toString() == QLatin1String("Locked"))
        gaps << sayEvidence("Who completed the lock, and when: it was not done by this program.");
    if (evidence.value(u"policy").toObject().value(u"source").isNull())
        gaps << sayEvidence("The bytes of the policy that is in force.");
    gaps << sayEvidence("The vault's tags and access policy at the time: the words about the "
                        "policy are by the lock policy alone.");
    return gaps;
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
