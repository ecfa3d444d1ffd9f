// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/eventfacts.h"

#include "evidence/subject.h"
#include "words/entrywords.h"
#include "words/evidencewords.h"

namespace vaultlock::evidence {

using journal::EntryKind;

namespace {

/// By the value as it was read, and by the text, whose escapes may hide it.
bool isWithheld(const JournalLine &line, const QSet<QString> &secret)
{
    return holdsAny(journal::textFromUtf8(line.line.text), secret) ||
           withoutLockIds(QJsonValue(line.fields), secret) != QJsonValue(line.fields);
}

QString timeText(const QJsonObject &fields, const QTimeZone &zone)
{
    const QDateTime time =
        QDateTime::fromString(fields.value(u"time").toString(), Qt::ISODateWithMs);
    return time.isValid() ? localText(time, zone) : QString();
}

/// Without what is in its members anyway; of what the service told, whether that fits.
QString happened(const journal::Entry &entry)
{
    return entry.kind == EntryKind::ObservedInProgress ? words::entryText(entry)
                                                       : words::entryText(entry.kind);
}

QJsonObject eventJson(const JournalLine &line, const QSet<QString> &secret, const QTimeZone &zone)
{
    QJsonObject event = line.fields;
    for (const char *name : {"previous", "policy", "policyBase64"})
        event.remove(QLatin1String(name));
    const QString lockId = event.value(u"lockId").toString();
    if (secret.contains(lockId)) {
        event.remove(QLatin1String("lockId"));
        event.insert(QStringLiteral("lockIdWithheld"), true);
    }
    event = withoutLockIds(QJsonValue(event), secret).toObject();
    event.insert(QStringLiteral("localTime"), timeText(line.fields, zone));
    event.insert(QStringLiteral("whatHappened"),
                 line.entry ? happened(*line.entry)
                            : words::unknownEvent(line.fields.value(u"kind").toString()));
    event.insert(QStringLiteral("isKnown"), line.entry.has_value());
    return event;
}

bool isOfStep(EntryKind kind, EventStep step)
{
    switch (step) {
    case EventStep::Initiate:
        return kind == EntryKind::InitiateIntended;
    case EventStep::Complete:
        return kind == EntryKind::CompleteIntended;
    case EventStep::ReadBack:
        return kind == EntryKind::Completed || kind == EntryKind::ObservedLocked;
    }
    return false;
}

/// The answer to what was asked for, which has the request ID.
bool answers(EntryKind kind, EventStep step)
{
    switch (step) {
    case EventStep::Initiate:
        return kind == EntryKind::LockIdReceived || kind == EntryKind::LockIdLost;
    case EventStep::Complete:
        return kind == EntryKind::Completed || kind == EntryKind::CompleteFailed;
    case EventStep::ReadBack:
        return false;
    }
    return false;
}

} // namespace

QString localText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime utc = moment.toUTC();
    return utc.toOffsetFromUtc(zone.offsetFromUtc(utc)).toString(Qt::ISODateWithMs);
}

QSet<QString> lockIdsIn(const std::vector<JournalLine> &lines)
{
    QSet<QString> lockIds;
    for (const JournalLine &line : lines) {
        const QString lockId = line.fields.value(u"lockId").toString();
        if (!lockId.isEmpty())
            lockIds.insert(lockId);
    }
    return lockIds;
}

QJsonArray eventsJson(const std::vector<JournalLine> &lines, const QSet<QString> &secret,
                      const QTimeZone &zone)
{
    QJsonArray events;
    for (const JournalLine &line : lines)
        events.append(eventJson(line, secret, zone));
    return events;
}

QJsonObject journalJson(const std::vector<JournalLine> &lines, const JournalLines &journal,
                        const QSet<QString> &secret)
{
    QJsonArray rows;
    for (const JournalLine &line : lines) {
        const bool isHidden = isWithheld(line, secret);
        const QString text = journal::textFromUtf8(line.line.text);
        const bool isText = text.toUtf8() == line.line.text;
        QJsonObject row{
            {QStringLiteral("sequence"), line.line.sequence},
            {QStringLiteral("previous"), line.fields.value(u"previous")},
            {QStringLiteral("hash"), QString::fromLatin1(line.line.hash)},
            {QStringLiteral("line"), isHidden || !isText ? QJsonValue() : QJsonValue(text)}};
        if (isHidden)
            row.insert(QStringLiteral("whyNot"), words::withheldLine());
        else if (!isText)
            row.insert(QStringLiteral("lineBase64"),
                       QString::fromLatin1(line.line.text.toBase64()));
        rows.append(row);
    }
    return {{QStringLiteral("entries"), static_cast<qint64>(journal.lines.size())},
            {QStringLiteral("lastHash"), QString::fromLatin1(journal.lastHash)},
            {QStringLiteral("lines"), rows}};
}

QJsonValue stepJson(const std::vector<journal::Entry> &entries, EventStep step,
                    const QTimeZone &zone)
{
    const journal::Entry *found = nullptr;
    const journal::Entry *answer = nullptr;
    for (const journal::Entry &entry : entries) {
        if (isOfStep(entry.kind, step)) {
            found = &entry;
            answer = nullptr;
        } else if (answers(entry.kind, step)) {
            answer = &entry;
        }
    }
    if (!found)
        return {};
    const auto orNothing = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    // What was done is on record with the request that did it, not with the reading that showed it.
    const bool isOfAnotherRequest =
        step == EventStep::ReadBack && found->kind == EntryKind::Completed;
    const QString requestId =
        answer && !answer->requestId.isEmpty() ? answer->requestId : found->requestId;
    return QJsonObject{
        {QStringLiteral("sequence"), found->sequence},
        {QStringLiteral("kind"), journal::entryKindName(found->kind)},
        {QStringLiteral("time"), found->time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("localTime"), localText(found->time, zone)},
        {QStringLiteral("by"), orNothing(found->caller)},
        {QStringLiteral("requestId"), isOfAnotherRequest ? QJsonValue() : orNothing(requestId)}};
}

} // namespace vaultlock::evidence
