// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/entryformat.h"

#include "core/identifiers.h"
#include "core/spreadsheet.h"
#include "journal/line.h"
#include "language/inenglish.h"
#include "words/entrywords.h"
#include "words/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::record {

namespace {

struct Column
{
    const char *name;
    QString (*value)(const journal::Entry &);
};

QString exactly(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

using Entry = journal::Entry;
constexpr Column columns[] = {
    {"sequence",
     [](const Entry &entry) {
         return QString::number(entry.sequence);
     }},
    {"time",
     [](const Entry &entry) {
         return exactly(entry.time);
     }},
    {"place", words::entryPlace},
    {"vault", words::entryVault},
    {"whatHappened",
     [](const Entry &entry) {
         return words::entryText(entry);
     }},
    {"caller",
     [](const Entry &entry) {
         return entry.caller;
     }},
    {"requestId",
     [](const Entry &entry) {
         return entry.requestId;
     }},
    {"lockId",
     [](const Entry &entry) {
         return entry.lockId;
     }},
    {"created",
     [](const Entry &entry) {
         return exactly(entry.created);
     }},
    {"expires",
     [](const Entry &entry) {
         return exactly(entry.expires);
     }},
    {"policySha256",
     [](const Entry &entry) {
         return QString::fromLatin1(entry.policySha256);
     }},
    {"acknowledgedDangers",
     [](const Entry &entry) {
         return entry.acknowledgedDangers.join(u'\n');
     }},
    {"serviceCode",
     [](const Entry &entry) {
         return entry.serviceCode;
     }},
    {"detail",
     [](const Entry &entry) {
         return entry.detail;
     }},
    {"kind",
     [](const Entry &entry) {
         return journal::entryKindName(entry.kind);
     }},
    {"vaultArn",
     [](const Entry &entry) {
         return entry.vaultArn;
     }},
    {"endpoint",
     [](const Entry &entry) {
         return entry.endpoint;
     }},
    {"origin",
     [](const Entry &entry) {
         return entry.origin;
     }},
    {"attempt",
     [](const Entry &entry) {
         return entry.attempt.isNull() ? QString() : entry.attempt.toString(QUuid::WithoutBraces);
     }},
    {"trial",
     [](const Entry &entry) {
         return entry.trial;
     }},
    {"archiveId",
     [](const Entry &entry) {
         return entry.archiveId;
     }},
    {"predicted",
     [](const Entry &entry) {
         return entry.predicted;
     }},
    {"answered",
     [](const Entry &entry) {
         return entry.answered;
     }},
    {"colleague",
     [](const Entry &entry) {
         return entry.colleague;
     }},
};

template <typename ValueOf>
QByteArray csvLine(ValueOf valueOf)
{
    QStringList fields;
    for (const Column &column : columns)
        fields.append(words::visible(valueOf(column)));
    return csvRecord(fields);
}

QByteArray jsonLine(const Entry &entry)
{
    QJsonObject object = journal::fieldsOf(entry);
    object.insert(QStringLiteral("sequence"), entry.sequence);
    object.insert(QStringLiteral("place"), words::entryPlace(entry));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray heading(ExportFormat format)
{
    if (format == ExportFormat::JsonLines)
        return {};
    return csvLine([](const Column &column) { return QString::fromLatin1(column.name); });
}

QByteArray formatted(const journal::Entry &entry, ExportFormat format)
{
    const language::InEnglish english;
    if (format == ExportFormat::JsonLines)
        return jsonLine(entry);
    return csvLine([&entry](const Column &column) { return column.value(entry); });
}

} // namespace vaultlock::record
