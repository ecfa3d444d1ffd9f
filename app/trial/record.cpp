// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/record.h"

#include <algorithm>

namespace vaultlock::trial {

namespace {

/// As the detail of a second answer of the same trial. Never changes.
const QString lockChanged = QStringLiteral("lock-changed-meanwhile");

bool isOf(const Place &place, const journal::Entry &entry)
{
    return journal::isOfTrial(entry.kind) && entry.vaultArn == place.vault.toString() &&
           LockOrigin::fromKey(entry.origin) == place.origin;
}

journal::Entry entryOf(const Record &record, const Place &place, journal::EntryKind kind,
                       const QDateTime &time)
{
    journal::Entry entry;
    entry.kind = kind;
    entry.time = time;
    entry.attempt = record.id;
    entry.origin = place.origin.key();
    entry.endpoint = place.endpoint;
    entry.vaultArn = place.vault.toString();
    entry.policySha256 = record.policySha256;
    entry.expires = record.expires;
    entry.caller = place.caller;
    entry.trial = deedName(record.deed);
    entry.archiveId = record.archiveId;
    if (record.stored.isValid())
        entry.created = record.stored;
    entry.predicted = predictionText(record.prediction);
    return entry;
}

std::optional<Record> begun(const journal::Entry &entry)
{
    const auto deed = deedFromName(entry.trial);
    if (!deed)
        return std::nullopt; // of a later version
    Record record;
    record.id = entry.attempt;
    record.deed = *deed;
    record.time = entry.time;
    record.prediction = predictionFromText(entry.predicted).value_or(Prediction());
    record.archiveId = entry.archiveId;
    record.stored = entry.created.value_or(QDateTime());
    record.policySha256 = entry.policySha256;
    record.expires = entry.expires;
    return record;
}

void takeAnswer(Record &record, const journal::Entry &entry)
{
    record.answer = Answer{answerFromName(entry.answered).value_or(Answer::Kind::Unknown),
                           entry.serviceCode, entry.requestId, entry.detail};
    record.hasLockChanged = record.hasLockChanged || saysThatTheLockChanged(entry);
    record.archiveId = entry.archiveId;
    record.stored = entry.created.value_or(QDateTime());
}

} // namespace

QString archiveDescription(const QDateTime &utc)
{
    return QStringLiteral("Vaultlock trial ") + utc.toUTC().toString(Qt::ISODate);
}

bool saysThatTheLockChanged(const journal::Entry &entry)
{
    return entry.kind == journal::EntryKind::TrialAnswered && entry.detail == lockChanged;
}

journal::Entry intentOf(const Record &record, const Place &place)
{
    return entryOf(record, place, journal::EntryKind::TrialIntended, record.time);
}

journal::Entry answerEntryOf(const Record &record, const Place &place, const QDateTime &now)
{
    journal::Entry entry = entryOf(record, place, journal::EntryKind::TrialAnswered, now);
    entry.caller.clear(); // of what was asked for
    const Answer answer = record.answer.value_or(Answer());
    entry.answered = answerName(answer.kind);
    entry.serviceCode = answer.serviceCode;
    entry.requestId = answer.requestId;
    entry.detail = record.hasLockChanged ? lockChanged : answer.detail;
    return entry;
}

std::vector<Record> recordsIn(const std::vector<journal::Entry> &entries, const Place &place)
{
    std::vector<Record> records;
    for (const journal::Entry &entry : entries) {
        if (!isOf(place, entry))
            continue;
        const auto known =
            std::find_if(records.begin(), records.end(),
                         [&entry](const Record &each) { return each.id == entry.attempt; });
        if (known != records.end() && entry.kind == journal::EntryKind::TrialAnswered)
            takeAnswer(*known, entry);
        else if (known == records.end()) {
            if (auto record = begun(entry)) {
                if (entry.kind == journal::EntryKind::TrialAnswered)
                    takeAnswer(*record, entry); // its intent is lost
                records.push_back(std::move(*record));
            }
        }
    }
    return records;
}

std::optional<TrialArchive> RecordedTrial::archiveIn(const std::vector<journal::Entry> &entries,
                                                     const Place &place)
{
    const std::vector<Record> records = recordsIn(entries, place);
    QStringList deleted;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (!record->answer || record->answer->kind != Answer::Kind::Done)
            continue;
        if (isDeletion(record->deed))
            deleted << record->archiveId;
        if (record->deed == Deed::Store && !deleted.contains(record->archiveId) &&
            aws::StoredArchive::canBeId(record->archiveId.toUtf8()))
            return TrialArchive{aws::StoredArchive(place.vault.name(), record->archiveId),
                                record->stored};
    }
    return std::nullopt;
}

} // namespace vaultlock::trial
