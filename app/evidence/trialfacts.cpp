// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/trialfacts.h"

#include "evidence/eventfacts.h"
#include "trial/record.h"
#include "words/evidencefactwords.h"
#include "words/trialanswerwords.h"

namespace vaultlock::evidence {

using journal::Entry;
using journal::EntryKind;
using trial::Record;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString agreementName(trial::Comparison::Likeness likeness)
{
    switch (likeness) {
    case trial::Comparison::Likeness::Same:
        return QStringLiteral("Same");
    case trial::Comparison::Likeness::Different:
        return QStringLiteral("Different");
    case trial::Comparison::Likeness::CannotTell:
        break;
    }
    return QStringLiteral("CannotTell");
}

/// What the trial's record has not.
struct Noted
{
    QJsonArray entries; ///< sequence numbers
    QString caller;
    QString predicted; ///< as it was written
    QDateTime answered;
};

Noted notedOf(const Record &record, const std::vector<Entry> &entries)
{
    Noted noted;
    for (const Entry &entry : entries) {
        if (entry.attempt != record.id || !journal::isOfTrial(entry.kind))
            continue;
        noted.entries.append(entry.sequence);
        noted.predicted = entry.predicted;
        if (entry.kind == EntryKind::TrialIntended)
            noted.caller = entry.caller;
        else
            noted.answered = entry.time;
    }
    return noted;
}

QJsonValue answerJson(const Record &record, const Noted &noted, const words::TrialResult &result)
{
    if (!record.answer)
        return {};
    return QJsonObject{{QStringLiteral("kind"), trial::answerName(record.answer->kind)},
                       {QStringLiteral("text"), result.answered},
                       {QStringLiteral("serviceCode"), textOrNull(record.answer->serviceCode)},
                       {QStringLiteral("requestId"), textOrNull(record.answer->requestId)},
                       {QStringLiteral("time"), momentOrNull(noted.answered)}};
}

QJsonObject trialJson(const Record &record, const Noted &noted, bool isSandbox,
                      const QTimeZone &zone)
{
    const words::TrialResult result = words::trialResult(record, isSandbox, false);
    const bool isProof = record.answer && !record.hasLockChanged &&
                         trial::compare(record.prediction, *record.answer, isSandbox).isProof;
    return {{QStringLiteral("trial"), trial::deedName(record.deed)},
            {QStringLiteral("title"), words::trialTitle(record.deed)},
            {QStringLiteral("attempt"), record.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("time"), momentOrNull(record.time)},
            {QStringLiteral("localTime"), localText(record.time, zone)},
            {QStringLiteral("by"), textOrNull(noted.caller)},
            {QStringLiteral("policySha256"), textOrNull(QString::fromLatin1(record.policySha256))},
            {QStringLiteral("archiveId"), textOrNull(record.archiveId)},
            {QStringLiteral("archiveStored"), momentOrNull(record.stored)},
            {QStringLiteral("predicted"), noted.predicted},
            {QStringLiteral("prediction"), result.predicted},
            {QStringLiteral("answer"), answerJson(record, noted, result)},
            {QStringLiteral("agreement"), agreementName(result.likeness)},
            {QStringLiteral("compared"), result.compared},
            {QStringLiteral("isProof"), isProof},
            {QStringLiteral("clock"), textOrNull(words::trialClockSentence(record, isSandbox))},
            {QStringLiteral("entries"), noted.entries},
            {QStringLiteral("isKnown"), true}};
}

/// The service's time that an entry has; of one that tells only an earlier moment of it, that,
/// where it lies ahead of this computer's all the same.
QDateTime serviceTimeIn(const Entry &entry)
{
    const auto began = [&entry] {
        return entry.expires ? entry.expires->addSecs(-lock::lockIdLifetimeSeconds) : QDateTime();
    };
    switch (entry.kind) {
    case EntryKind::InitiateIntended:
    case EntryKind::LockIdReceived:
        return began();
    case EntryKind::ObservedInProgress:
    case EntryKind::TrialAnswered:
        return entry.created && *entry.created > entry.time ? *entry.created : QDateTime();
    default:
        return {};
    }
}

void addClock(QJsonArray &clocks, qint64 sequence, const QDateTime &here, const QDateTime &there)
{
    constexpr qint64 apart = 120; // seconds: less is a clock that nobody sets
    const qint64 ahead = there.isValid() ? here.secsTo(there) : 0;
    if (std::abs(ahead) >= apart)
        clocks.append(QJsonObject{{QStringLiteral("sequence"), sequence},
                                  {QStringLiteral("time"), momentOrNull(here)},
                                  {QStringLiteral("serviceTime"), momentOrNull(there)},
                                  {QStringLiteral("aheadSeconds"), ahead}});
}

} // namespace

QJsonArray trialsJson(const Subject &subject, const QJsonArray &events, const QSet<QString> &secret,
                      const QTimeZone &zone)
{
    std::vector<Entry> entries;
    QSet<qint64> told;
    for (const JournalLine &line : subject.lines) {
        if (line.entry)
            entries.push_back(*line.entry);
    }
    QJsonArray trials;
    for (const Record &record :
         trial::recordsIn(entries, {subject.vault, subject.origin, {}, {}})) {
        const Noted noted = notedOf(record, entries);
        for (const QJsonValue &sequence : noted.entries)
            told.insert(sequence.toInteger());
        trials.append(withoutLockIds(
            QJsonValue(trialJson(record, noted, subject.origin.isSandbox(), zone)), secret));
    }
    for (const QJsonValue &value : events) {
        QJsonObject event = value.toObject();
        const bool isOfTrial =
            event.value(u"kind").toString().startsWith(QLatin1String("trial-")) &&
            !told.contains(event.value(u"sequence").toInteger());
        if (!isOfTrial)
            continue;
        event.insert(QStringLiteral("isKnown"), false);
        trials.append(event);
    }
    return trials;
}

QJsonArray clocksJson(const std::vector<JournalLine> &lines,
                      const std::optional<lock::SourcedReading> &read)
{
    QJsonArray clocks;
    for (const JournalLine &line : lines) {
        if (line.entry)
            addClock(clocks, line.entry->sequence, line.entry->time, serviceTimeIn(*line.entry));
    }
    if (read && read->reading.serverTime)
        addClock(clocks, 0, read->asOf, read->reading.serverTime->at);
    return clocks;
}

} // namespace vaultlock::evidence
