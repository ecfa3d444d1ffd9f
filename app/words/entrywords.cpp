// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/entrywords.h"

#include "core/identifiers.h"
#include "journal/line.h"
#include "lock/dating.h"
#include "trial/deed.h"
#include "trial/record.h"
#include "words/timewords.h"
#include "words/trialanswerwords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Journal", sentence);
}

QString datingSentence(lock::Dating dating)
{
    return dating == lock::Dating::ReadAtOnce
               ? say("Read right after Initiate: by it the lock is told from any other.")
               : say("Read later, and not right after Initiate: it may be of another lock, made "
                     "within some minutes with the same policy.");
}

QString lockChangedSentence()
{
    return say("It was changed by somebody else meanwhile: the answer is not one of this lock.");
}

void addTrial(const journal::Entry &entry, std::vector<EntryFact> &facts)
{
    if (const auto deed = trial::deedFromName(entry.trial))
        facts.push_back({say("Trial"), trialTitle(*deed), false});
    if (!entry.archiveId.isEmpty())
        facts.push_back({say("Archive ID"), visible(entry.archiveId), true});
    if (const auto prediction = trial::predictionFromText(entry.predicted))
        facts.push_back({say("Predicted"), predictionSentence(*prediction), false});
    if (const auto answer = trial::answerFromName(entry.answered))
        facts.push_back({say("Answer"), answerSentence({*answer, {}, {}, {}}), false});
    if (trial::saysThatTheLockChanged(entry))
        facts.push_back({say("The lock"), lockChangedSentence(), false});
}

/// By whom, when the team's database had it, and where it is found there.
QString quotedText(const journal::QuotedLine &quoted)
{
    const auto entry = journal::entryOf(quoted.text);
    return say("%1: %2 · received %3 · line %4 of %5, SHA-256 %6")
        .arg(entry ? entryText(entry->kind) : say("A line that this version does not know"),
             visible(entry && !entry->caller.isEmpty() ? entry->caller : quoted.member),
             quoted.receivedAt.toUTC().toString(Qt::ISODateWithMs))
        .arg(quoted.number)
        .arg(visible(quoted.member), QString::fromLatin1(journal::hashOf(quoted.text)));
}

QString trialOutcome(trial::Answer::Kind answer)
{
    if (answer == trial::Answer::Kind::Done)
        return say("done");
    if (trial::isDenial(answer))
        return say("denied");
    if (answer == trial::Answer::Kind::NotSent)
        return say("not sent");
    return answer == trial::Answer::Kind::Unknown ? say("not known") : say("refused");
}

} // namespace

QString entryText(journal::EntryKind kind)
{
    using journal::EntryKind;
    switch (kind) {
    case EntryKind::InitiateIntended:
        return say("Initiate lock was asked for");
    case EntryKind::LockIdReceived:
        return say("Lock initiated: the lock ID arrived");
    case EntryKind::InitiateFailed:
        return say("Nothing was initiated");
    case EntryKind::LockIdLost:
        return say("Lock initiated; its lock ID is not here");
    case EntryKind::LockIdEntered:
        return say("A lock ID was entered by hand");
    case EntryKind::CompleteIntended:
        return say("Complete lock was asked for");
    case EntryKind::Completed:
        return say("Lock completed: the vault is locked");
    case EntryKind::CompleteFailed:
        return say("The lock was not completed");
    case EntryKind::AbortIntended:
        return say("Abort lock was asked for");
    case EntryKind::Aborted:
        return say("Lock aborted: the policy is removed");
    case EntryKind::AbortFailed:
        return say("The lock was not aborted");
    case EntryKind::Expired:
        return say("The 24 hours ended: the service removed the policy");
    case EntryKind::ObservedLocked:
        return say("The service says that the vault is locked");
    case EntryKind::ObservedNoLock:
        return say("The service says that the lock is gone");
    case EntryKind::ObservedInProgress:
        return say("The service says of the lock in progress what does not fit");
    case EntryKind::TrialIntended:
        return say("A trial was begun");
    case EntryKind::TrialAnswered:
        return say("A trial was answered");
    case EntryKind::HandedOver:
        return say("The lock was handed over, in a sealed file");
    case EntryKind::HandOverFailed:
        return say("The file of the hand-over was not written");
    case EntryKind::TakenOver:
        return say("A lock was received, with its lock ID");
    case EntryKind::TeamRuleSet:
        return say("The team's rule of four eyes was set");
    case EntryKind::TeamRuleLifted:
        return say("A member wants the team's rule of four eyes to end");
    case EntryKind::PolicyApproved:
        return say("The policy was approved for this vault");
    case EntryKind::ApprovalWithdrawn:
        return say("Approvals of the policy for this vault were withdrawn");
    case EntryKind::InitiateAllowed:
        return say("The team's rule allowed Initiate");
    case EntryKind::CompleteAllowed:
        return say("The team's rule allowed Complete");
    case EntryKind::Unverified:
        return say("An entry of a damaged journal that could not be verified");
    }
    return {};
}

bool tellsOfAMisfit(const journal::Entry &entry)
{
    return entry.kind == journal::EntryKind::ObservedInProgress && !lock::tellsDateAlone(entry);
}

QString entryText(const journal::Entry &entry)
{
    if (lock::tellsDateAlone(entry))
        return say("The service says when the lock in progress was initiated");
    if (entry.kind == journal::EntryKind::HandedOver && !entry.colleague.isEmpty())
        return say("Lock handed over to %1").arg(visible(entry.colleague));
    if (entry.kind == journal::EntryKind::TakenOver && !entry.colleague.isEmpty())
        return say("Lock received from %1").arg(visible(entry.colleague));
    const auto deed = trial::deedFromName(entry.trial);
    if (!journal::isOfTrial(entry.kind) || !deed)
        return entryText(entry.kind);
    const auto answer = trial::answerFromName(entry.answered);
    if (entry.kind == journal::EntryKind::TrialIntended || !answer)
        return say("Trial begun: %1").arg(trialTitle(*deed));
    return say("Trial: %1: %2")
        .arg(trialTitle(*deed), trial::saysThatTheLockChanged(entry) ? say("the lock had changed")
                                                                     : trialOutcome(*answer));
}

QString entryVault(const journal::Entry &entry)
{
    const auto arn = VaultArn::fromService(entry.vaultArn);
    return visible(arn ? arn->name().toString() : entry.vaultArn);
}

bool isOfSandbox(const journal::Entry &entry)
{
    const auto origin = LockOrigin::fromKey(entry.origin);
    return origin && origin->isSandbox();
}

QString entryMode(const journal::Entry &entry)
{
    return isOfSandbox(entry) ? say("SANDBOX") : say("LIVE");
}

QString entryPlace(const journal::Entry &entry)
{
    const QString mode = entryMode(entry);
    const auto arn = VaultArn::fromService(entry.vaultArn);
    if (isOfSandbox(entry) || !arn)
        return mode;
    return QStringLiteral("%1 %2 · %3")
        .arg(mode, arn->account().toString(), visible(arn->region().toString()));
}

std::vector<EntryFact> entryFacts(const journal::Entry &entry, const QTimeZone &local)
{
    std::vector<EntryFact> facts;
    const auto add = [&facts](const char *name, const QString &value, bool isCode = false) {
        if (!value.isEmpty())
            facts.push_back({say(name), visible(value), isCode});
    };
    const auto exactly = [](const QDateTime &moment) {
        return moment.toUTC().toString(Qt::ISODateWithMs);
    };
    add("What happened", entryText(entry));
    add("Where", entryPlace(entry));
    add("Vault", entryVault(entry));
    add("Vault ARN", entry.vaultArn, true);
    add("Endpoint", entry.endpoint);
    add("Time", momentText(entry.time, local));
    add("Exactly", exactly(entry.time), true);
    add("Asked for by", entry.caller, true);
    add(entry.kind == journal::EntryKind::TakenOver ? "Received from" : "Handed over to",
        entry.colleague);
    QStringList quoted;
    for (const journal::QuotedLine &line : entry.quoted)
        quoted << quotedText(line);
    add("By the team's journal", quoted.join(u'\n'));
    add("Lock ID", entry.lockId, true);
    addTrial(entry, facts);
    if (entry.created && journal::isOfTrial(entry.kind))
        add("Archive stored", momentText(*entry.created, local));
    else if (entry.created)
        add("Initiated", momentText(*entry.created, local));
    if (entry.expires)
        add("Window ends", momentText(*entry.expires, local));
    add("Dangers accepted", entry.acknowledgedDangers.join(u'\n'));
    add("Service's code", entry.serviceCode);
    add("Request ID", entry.requestId, true);
    add("Policy SHA-256", QString::fromLatin1(entry.policySha256), true);
    if (lock::tellsDateAlone(entry))
        add("Details", datingSentence(lock::datingIn(entry)));
    else if (!trial::saysThatTheLockChanged(entry))
        add("Details", entry.detail);
    add("Entry", QString::number(entry.sequence));
    return facts;
}

QString entryTime(const journal::Entry &entry)
{
    const QDateTime local = entry.time.toLocalTime();
    return dayText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString entryUtc(const journal::Entry &entry)
{
    return entry.time.toUTC().toString(Qt::ISODate);
}

QString entryCaller(const journal::Entry &entry)
{
    constexpr int partsBefore = 5; // arn:aws:sts::123456789012:
    const QString name = entry.caller.section(u':', partsBefore);
    return visible(name.isEmpty() ? entry.caller : name);
}

QString entryLine(const journal::Entry &entry)
{
    QStringList parts{entryUtc(entry), entry.vaultArn, entryText(entry), entry.lockId,
                      visible(entry.detail.simplified())};
    parts.removeAll(QString());
    return parts.join(u'\t');
}

} // namespace vaultlock::words
