// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/entrywords.h"

#include "core/identifiers.h"
#include "journal/line.h"
#include "language/words.h"
#include "lock/dating.h"
#include "trial/deed.h"
#include "trial/record.h"
#include "words/timewords.h"
#include "words/trialanswerwords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString datingSentence(lock::Dating dating)
{
    return dating == lock::Dating::ReadAtOnce
               ? Words::tr("Read right after Initiate: by it the lock is told from any other.")
               : Words::tr(
                     "Read later, and not right after Initiate: it may be of another lock, made "
                     "within some minutes with the same policy.");
}

QString lockChangedSentence()
{
    return Words::tr(
        "It was changed by somebody else meanwhile: the answer is not one of this lock.");
}

void addTrial(const journal::Entry &entry, std::vector<EntryFact> &facts)
{
    if (const auto deed = trial::deedFromName(entry.trial))
        facts.push_back({Words::tr("Trial"), trialTitle(*deed), false});
    if (!entry.archiveId.isEmpty())
        facts.push_back({Words::tr("Archive ID"), visible(entry.archiveId), true});
    if (const auto prediction = trial::predictionFromText(entry.predicted))
        facts.push_back({Words::tr("Predicted"), predictionSentence(*prediction), false});
    if (const auto answer = trial::answerFromName(entry.answered))
        facts.push_back({Words::tr("Answer"), answerSentence({*answer, {}, {}, {}}), false});
    if (trial::saysThatTheLockChanged(entry))
        facts.push_back({Words::tr("The lock"), lockChangedSentence(), false});
}

/// By whom, when the team's database had it, and where it is found there.
QString quotedText(const journal::QuotedLine &quoted)
{
    const auto entry = journal::entryOf(quoted.text);
    return Words::tr("%1: %2 · received %3 · line %4 of %5, SHA-256 %6")
        .arg(entry ? entryText(entry->kind) : Words::tr("A line that this version does not know"),
             visible(entry && !entry->caller.isEmpty() ? entry->caller : quoted.member),
             quoted.receivedAt.toUTC().toString(Qt::ISODateWithMs))
        .arg(quoted.number)
        .arg(visible(quoted.member), QString::fromLatin1(journal::hashOf(quoted.text)));
}

QString trialOutcome(trial::Answer::Kind answer)
{
    if (answer == trial::Answer::Kind::Done)
        return Words::tr("done");
    if (trial::isDenial(answer))
        return Words::tr("denied");
    if (answer == trial::Answer::Kind::NotSent)
        return Words::tr("not sent");
    return answer == trial::Answer::Kind::Unknown ? Words::tr("not known") : Words::tr("refused");
}

} // namespace

QString entryText(journal::EntryKind kind)
{
    using journal::EntryKind;
    switch (kind) {
    case EntryKind::InitiateIntended:
        return Words::tr("Initiate lock was asked for");
    case EntryKind::LockIdReceived:
        return Words::tr("Lock initiated: the lock ID arrived");
    case EntryKind::InitiateFailed:
        return Words::tr("Nothing was initiated");
    case EntryKind::LockIdLost:
        return Words::tr("Lock initiated; its lock ID is not here");
    case EntryKind::LockIdEntered:
        return Words::tr("A lock ID was entered by hand");
    case EntryKind::CompleteIntended:
        return Words::tr("Complete lock was asked for");
    case EntryKind::Completed:
        return Words::tr("Lock completed: the vault is locked");
    case EntryKind::CompleteFailed:
        return Words::tr("The lock was not completed");
    case EntryKind::AbortIntended:
        return Words::tr("Abort lock was asked for");
    case EntryKind::Aborted:
        return Words::tr("Lock aborted: the policy is removed");
    case EntryKind::AbortFailed:
        return Words::tr("The lock was not aborted");
    case EntryKind::Expired:
        return Words::tr("The 24 hours ended: the service removed the policy");
    case EntryKind::ObservedLocked:
        return Words::tr("The service says that the vault is locked");
    case EntryKind::ObservedNoLock:
        return Words::tr("The service says that the lock is gone");
    case EntryKind::ObservedInProgress:
        return Words::tr("The service says of the lock in progress what does not fit");
    case EntryKind::TrialIntended:
        return Words::tr("A trial was begun");
    case EntryKind::TrialAnswered:
        return Words::tr("A trial was answered");
    case EntryKind::HandedOver:
        return Words::tr("The lock was handed over, in a sealed file");
    case EntryKind::HandOverFailed:
        return Words::tr("The file of the hand-over was not written");
    case EntryKind::TakenOver:
        return Words::tr("A lock was received, with its lock ID");
    case EntryKind::TeamRuleSet:
        return Words::tr("The team's rule of four eyes was set");
    case EntryKind::TeamRuleLifted:
        return Words::tr("A member wants the team's rule of four eyes to end");
    case EntryKind::PolicyApproved:
        return Words::tr("The policy was approved for this vault");
    case EntryKind::ApprovalWithdrawn:
        return Words::tr("Approvals of the policy for this vault were withdrawn");
    case EntryKind::InitiateAllowed:
        return Words::tr("The team's rule allowed Initiate");
    case EntryKind::CompleteAllowed:
        return Words::tr("The team's rule allowed Complete");
    case EntryKind::Unverified:
        return Words::tr("An entry of a damaged journal that could not be verified");
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
        return Words::tr("The service says when the lock in progress was initiated");
    if (entry.kind == journal::EntryKind::HandedOver && !entry.colleague.isEmpty())
        return Words::tr("Lock handed over to %1").arg(visible(entry.colleague));
    if (entry.kind == journal::EntryKind::TakenOver && !entry.colleague.isEmpty())
        return Words::tr("Lock received from %1").arg(visible(entry.colleague));
    const auto deed = trial::deedFromName(entry.trial);
    if (!journal::isOfTrial(entry.kind) || !deed)
        return entryText(entry.kind);
    const auto answer = trial::answerFromName(entry.answered);
    if (entry.kind == journal::EntryKind::TrialIntended || !answer)
        return Words::tr("Trial begun: %1").arg(trialTitle(*deed));
    return Words::tr("Trial: %1: %2")
        .arg(trialTitle(*deed), trial::saysThatTheLockChanged(entry)
                                    ? Words::tr("the lock had changed")
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
    return isOfSandbox(entry) ? QStringLiteral("SANDBOX") : QStringLiteral("LIVE");
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
            facts.push_back({Words::tr(name), visible(value), isCode});
    };
    const auto exactly = [](const QDateTime &moment) {
        return moment.toUTC().toString(Qt::ISODateWithMs);
    };
    add(QT_TRANSLATE_NOOP("Words", "What happened"), entryText(entry));
    add(QT_TRANSLATE_NOOP("Words", "Where"), entryPlace(entry));
    add(QT_TRANSLATE_NOOP("Words", "Vault"), entryVault(entry));
    add(QT_TRANSLATE_NOOP("Words", "Vault ARN"), entry.vaultArn, true);
    add(QT_TRANSLATE_NOOP("Words", "Endpoint"), entry.endpoint);
    add(QT_TRANSLATE_NOOP("Words", "Time"), momentText(entry.time, local));
    add(QT_TRANSLATE_NOOP("Words", "Exactly"), exactly(entry.time), true);
    add(QT_TRANSLATE_NOOP("Words", "Asked for by"), entry.caller, true);
    add(entry.kind == journal::EntryKind::TakenOver ? QT_TRANSLATE_NOOP("Words", "Received from")
                                                    : QT_TRANSLATE_NOOP("Words", "Handed over to"),
        entry.colleague);
    QStringList quoted;
    for (const journal::QuotedLine &line : entry.quoted)
        quoted << quotedText(line);
    add(QT_TRANSLATE_NOOP("Words", "By the team's journal"), quoted.join(u'\n'));
    add(QT_TRANSLATE_NOOP("Words", "Lock ID"), entry.lockId, true);
    addTrial(entry, facts);
    if (entry.created && journal::isOfTrial(entry.kind))
        add(QT_TRANSLATE_NOOP("Words", "Archive stored"), momentText(*entry.created, local));
    else if (entry.created)
        add(QT_TRANSLATE_NOOP("Words", "Initiated"), momentText(*entry.created, local));
    if (entry.expires)
        add(QT_TRANSLATE_NOOP("Words", "Window ends"), momentText(*entry.expires, local));
    add(QT_TRANSLATE_NOOP("Words", "Dangers accepted"), entry.acknowledgedDangers.join(u'\n'));
    add(QT_TRANSLATE_NOOP("Words", "Service's code"), entry.serviceCode);
    add(QT_TRANSLATE_NOOP("Words", "Request ID"), entry.requestId, true);
    add(QT_TRANSLATE_NOOP("Words", "Policy SHA-256"), QString::fromLatin1(entry.policySha256),
        true);
    if (lock::tellsDateAlone(entry))
        add(QT_TRANSLATE_NOOP("Words", "Details"), datingSentence(lock::datingIn(entry)));
    else if (!trial::saysThatTheLockChanged(entry))
        add(QT_TRANSLATE_NOOP("Words", "Details"), entry.detail);
    add(QT_TRANSLATE_NOOP("Words", "Entry"), QString::number(entry.sequence));
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
