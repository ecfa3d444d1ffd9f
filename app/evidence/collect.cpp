// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/collect.h"

#include "evidence/ascription.h"
#include "evidence/embedded.h"
#include "evidence/eventfacts.h"
#include "evidence/foureyesfacts.h"
#include "evidence/policyfacts.h"
#include "evidence/trialfacts.h"
#include "words/evidencefactwords.h"
#include "words/evidencewords.h"
#include "words/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

using Standing = reconciliation::JournalRecord::Standing;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Nothing:
        return QStringLiteral("Nothing");
    case Standing::NoLock:
        return QStringLiteral("NotLocked");
    case Standing::InProgress:
        return QStringLiteral("InProgress");
    case Standing::Locked:
        return QStringLiteral("Locked");
    case Standing::Unsettled:
        return QStringLiteral("Unsettled");
    }
    return {};
}

const aws::VaultLock *lockRead(const Circumstances &circumstances)
{
    return circumstances.service
               ? std::get_if<aws::VaultLock>(&circumstances.service->reading.answer)
               : nullptr;
}

QJsonValue serviceJson(const Circumstances &circumstances)
{
    if (!circumstances.service)
        return {};
    const ServiceReading &said = *circumstances.service;
    const aws::VaultLock *lock = lockRead(circumstances);
    const auto *failed = std::get_if<lock::ReadingFailed>(&said.reading.answer);
    const bool isGone = std::holds_alternative<lock::NoVaultThere>(said.reading.answer);
    const QString state = failed   ? QString()
                          : isGone ? QStringLiteral("NoVault")
                          : !lock  ? QStringLiteral("NotLocked")
                          : lock->state == aws::ServiceLockState::Locked
                              ? QStringLiteral("Locked")
                              : QStringLiteral("InProgress");
    return QJsonObject{
        {QStringLiteral("asOf"), utcText(said.asOf)},
        {QStringLiteral("localTime"), localText(said.asOf, circumstances.zone)},
        {QStringLiteral("endpoint"), said.endpoint},
        {QStringLiteral("caller"), orNull(said.caller)},
        {QStringLiteral("state"), orNull(state)},
        {QStringLiteral("created"), lock ? QJsonValue(utcText(lock->created)) : QJsonValue()},
        {QStringLiteral("expires"),
         lock && lock->expires ? QJsonValue(utcText(*lock->expires)) : QJsonValue()},
        {QStringLiteral("policySha256"),
         lock ? QJsonValue(QString::fromLatin1(lock::sha256Hex(lock->policy))) : QJsonValue()},
        {QStringLiteral("requestId"), lock ? orNull(lock->metadata.requestId) : QJsonValue()},
        {QStringLiteral("error"),
         failed ? orNull(failed->error.code.isEmpty() ? failed->error.detail : failed->error.code)
                : QJsonValue()}};
}

/// The policy that the evidence is about, and where its bytes are from.
struct KnownPolicy
{
    QByteArray bytes;
    QString source; ///< "service", "journal"; empty: the bytes are not known
    QByteArray sha256;
};

KnownPolicy policyOf(const Subject &subject, const Circumstances &circumstances,
                     const Ascription &ascription)
{
    if (const aws::VaultLock *lock = lockRead(circumstances))
        return {lock->policy, QStringLiteral("service"), lock::sha256Hex(lock->policy)};
    const reconciliation::JournalRecord &record = subject.record;
    const QByteArray &bytes = record.attempt.policy;
    const QByteArray sha256 =
        ascription.policySha256.isEmpty() ? record.policySha256 : ascription.policySha256;
    if (!bytes.isEmpty() && lock::sha256Hex(bytes) == sha256)
        return {bytes, QStringLiteral("journal"), sha256};
    return {{}, {}, sha256};
}

QJsonObject policyJson(const KnownPolicy &policy, const Subject &subject)
{
    const QByteArray &initiated = subject.record.attempt.policy;
    const bool isKnown = !policy.source.isEmpty();
    const QString text = journal::textFromUtf8(policy.bytes);
    const bool isText = isKnown && text.toUtf8() == policy.bytes;
    return {{QStringLiteral("sha256"), orNull(QString::fromLatin1(policy.sha256))},
            {QStringLiteral("size"), isKnown ? QJsonValue(policy.bytes.size()) : QJsonValue()},
            {QStringLiteral("text"), isText ? QJsonValue(text) : QJsonValue()},
            {QStringLiteral("base64"),
             isKnown ? QJsonValue(QString::fromLatin1(policy.bytes.toBase64())) : QJsonValue()},
            {QStringLiteral("source"), orNull(policy.source)},
            {QStringLiteral("initiatedSha256"),
             initiated.isEmpty() ? QJsonValue()
                                 : QJsonValue(QString::fromLatin1(lock::sha256Hex(initiated)))}};
}

std::vector<journal::Entry> entriesOfAttempt(const Subject &subject, const QUuid &attempt)
{
    std::vector<journal::Entry> entries;
    for (const JournalLine &line : subject.lines) {
        if (line.entry && line.entry->kind != journal::EntryKind::Unverified && !attempt.isNull() &&
            line.entry->attempt == attempt)
            entries.push_back(*line.entry);
    }
    return entries;
}

std::optional<words::AnotherLock> anotherLock(const Ascription &ascription)
{
    if (!ascription.isAnother)
        return {};
    return words::AnotherLock{ascription.created.isValid() ? utcText(ascription.created)
                                                           : QString()};
}

/// Of all that it says but the files: the same facts have the same.
QString idOf(const QJsonObject &evidence)
{
    constexpr int enough = 16; // to tell one from another; what proves it are the hashes
    return QString::fromLatin1(journal::hashOf(bytesOf(evidence)).left(enough));
}

} // namespace

QJsonObject vaultJson(const Subject &subject)
{
    return {{QStringLiteral("arn"), subject.vault.toString()},
            {QStringLiteral("name"), subject.vault.name().toString()},
            {QStringLiteral("account"), subject.vault.account().toString()},
            {QStringLiteral("region"), subject.vault.region().toString()},
            {QStringLiteral("partition"), subject.vault.partition()},
            {QStringLiteral("endpoint"), orNull(subject.record.endpoint)},
            {QStringLiteral("origin"), subject.origin.key()},
            {QStringLiteral("isSandbox"), subject.origin.isSandbox()}};
}

QJsonObject lockJson(const Subject &subject, const Ascription &ascription, const QTimeZone &zone)
{
    // Of the lock in force, as far as the journal has them.
    const std::vector<journal::Entry> entries = entriesOfAttempt(subject, ascription.attempt);
    const reconciliation::JournalRecord &record = subject.record;
    const lock::Attempt *owner = lock::attemptWith(record.attempts, ascription.attempt);
    // Where the journal itself has noted another lock, what was read then was read of that one.
    const bool isReadOfAnother = ascription.isAnother && record.misfit;
    const std::vector<journal::Entry> readings =
        isReadOfAnother ? entriesOfAttempt(subject, record.attempt.id) : entries;
    const QUuid attempt = owner ? owner->id : record.attempt.id;
    QJsonObject lock{
        {QStringLiteral("state"),
         standingName(subject.isPastItsEnd ? Standing::Unsettled : record.standing)},
        {QStringLiteral("attempt"),
         attempt.isNull() ? QJsonValue() : QJsonValue(attempt.toString(QUuid::WithoutBraces))},
        {QStringLiteral("initiatedHere"), owner && owner->initiatedHere},
        {QStringLiteral("initiate"), stepJson(entries, EventStep::Initiate, zone)},
        {QStringLiteral("complete"), stepJson(entries, EventStep::Complete, zone)},
        {QStringLiteral("readBack"), stepJson(readings, EventStep::ReadBack, zone)}};
    const bool isLocked =
        record.standing == Standing::Locked && (!ascription.isAnother || isReadOfAnother);
    lock.insert(QStringLiteral("lockedBy"),
                isLocked ? QJsonValue(utcText(record.concluded)) : QJsonValue());
    return lock;
}

QJsonObject fourEyesJson(const Subject &subject, const Ascription &ascription,
                         const QTimeZone &zone)
{
    std::vector<journal::Entry> all;
    for (const JournalLine &line : subject.lines) {
        if (line.entry && line.entry->kind != journal::EntryKind::Unverified)
            all.push_back(*line.entry);
    }
    return fourEyesJson(all, entriesOfAttempt(subject, ascription.attempt), zone);
}

void addWords(QJsonObject &evidence, const Subject &subject, const Ascription &ascription,
              const std::optional<QByteArray> &policy, const QSet<QString> &secret,
              const QTimeZone &zone)
{
    const std::vector<journal::Entry> entries = entriesOfAttempt(subject, ascription.attempt);
    evidence.insert(QStringLiteral("meaning"),
                    policy ? QJsonValue(meaningOf(*policy, subject.vault)) : QJsonValue());
    evidence.insert(QStringLiteral("dangers"),
                    dangersOf(policy.value_or(QByteArray()), subject.vault, entries));
    evidence.insert(QStringLiteral("trials"),
                    trialsJson(subject, evidence.value(u"events").toArray(), secret, zone));
    evidence.insert(QStringLiteral("notRecorded"),
                    QJsonArray::fromStringList(words::evidenceGaps(evidence)));
    evidence.insert(QStringLiteral("answers"),
                    words::evidenceAnswers(evidence, anotherLock(ascription)));
}

QJsonObject collect(const Subject &subject, const JournalLines &journal,
                    const Circumstances &circumstances)
{
    QSet<QString> secret = subject.secretLockIds;
    const aws::VaultLock *read = lockRead(circumstances);
    if (read && read->state == aws::ServiceLockState::InProgress)
        secret += lockIdsIn(subject.lines);
    const Ascription ascription = ascriptionOf(subject.record, read);
    const KnownPolicy policy = policyOf(subject, circumstances, ascription);
    QJsonObject evidence{
        {QStringLiteral("format"), QStringLiteral("vaultlock-evidence")},
        {QStringLiteral("version"), knownVersion},
        {QStringLiteral("mode"), words::evidenceMode(subject.origin.isSandbox())},
        {QStringLiteral("made"), utcText(circumstances.made)},
        {QStringLiteral("zone"), QString::fromUtf8(circumstances.zone.id())},
        {QStringLiteral("program"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Vaultlock")},
                     {QStringLiteral("version"), QStringLiteral(VAULTLOCK_VERSION)}}},
        {QStringLiteral("vault"), vaultJson(subject)},
        {QStringLiteral("lock"), lockJson(subject, ascription, circumstances.zone)},
        {QStringLiteral("fourEyes"), fourEyesJson(subject, ascription, circumstances.zone)},
        {QStringLiteral("policy"), policyJson(policy, subject)},
        {QStringLiteral("service"), serviceJson(circumstances)},
        {QStringLiteral("events"), eventsJson(subject.lines, secret, circumstances.zone)},
        {QStringLiteral("clocks"), clocksJson(subject.lines, circumstances.service)},
        {QStringLiteral("journal"), journalJson(subject.lines, journal, secret)}};
    addWords(evidence, subject, ascription,
             policy.source.isEmpty() ? std::nullopt : std::optional(policy.bytes), secret,
             circumstances.zone);
    evidence.insert(QStringLiteral("id"), idOf(evidence));
    return evidence;
}

QByteArray bytesOf(const QJsonObject &evidence)
{
    const QString text = QString::fromUtf8(QJsonDocument(evidence).toJson(QJsonDocument::Indented));
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c != u'\n' && words::isActedOn(c.unicode()))
            safe += QStringLiteral("\\u%1").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace vaultlock::evidence
