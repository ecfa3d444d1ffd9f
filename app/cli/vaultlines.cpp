// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/vaultlines.h"

#include "cli/output.h"
#include "words/statewords.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace vaultlock::cli {

namespace {

using Row = lock::VaultSurvey::Row;

QString iso(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toUTC().toString(Qt::ISODate) : QString();
}

QString number(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

Cell shown(const QString &text, Tone tone = Tone::Plain)
{
    return {text.isEmpty() ? QStringLiteral("-") : text, tone};
}

std::vector<Cell> cellsOf(const Row &row)
{
    return {shown(terminalSafe(row.vault.arn.name().toString())),
            shown(words::stageName(row.stage), stageTone(row.stage)), shown(iso(row.expires)),
            shown(number(row.vault.archives)), shown(number(row.vault.sizeInBytes))};
}

QJsonValue numberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

Tone stageTone(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Locked:
        return Tone::Good;
    case lock::LockStage::InProgress:
        return Tone::Attention;
    case lock::LockStage::Unlocked:
        return Tone::Plain;
    default:
        return Tone::Unknown;
    }
}

QStringList vaultLines(const std::vector<Row> &rows, const Terminal &terminal)
{
    std::vector<std::vector<Cell>> table;
    for (const Row &row : rows)
        table.push_back(cellsOf(row));
    return tableLines({{QStringLiteral("VAULT")},
                       {QStringLiteral("LOCK")},
                       {QStringLiteral("UNTIL")},
                       {QStringLiteral("ARCHIVES"), true, false, true},
                       {QStringLiteral("BYTES"), true, false, true}},
                      table, terminal);
}

QJsonArray vaultsJson(const std::vector<Row> &rows, const QJsonObject &connection)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object = connection;
        const QJsonObject vault{
            {QStringLiteral("vaultName"), row.vault.arn.name().toString()},
            {QStringLiteral("vaultARN"), row.vault.arn.toString()},
            {QStringLiteral("lockState"), lock::lockStageCode(row.stage)},
            {QStringLiteral("expirationDate"), textOrNull(iso(row.expires))},
            {QStringLiteral("numberOfArchives"), numberOrNull(row.vault.archives)},
            {QStringLiteral("sizeInBytes"), numberOrNull(row.vault.sizeInBytes)},
            {QStringLiteral("creationDate"), textOrNull(iso(row.vault.created))},
            {QStringLiteral("lastInventoryDate"), textOrNull(iso(row.vault.lastInventory))}};
        for (auto field = vault.begin(); field != vault.end(); ++field)
            object.insert(field.key(), field.value());
        array.append(object);
    }
    return array;
}

} // namespace vaultlock::cli
