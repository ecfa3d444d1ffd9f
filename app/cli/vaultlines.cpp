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

constexpr std::size_t columnCount = 5;
using Cells = std::array<QString, columnCount>;

QString iso(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toUTC().toString(Qt::ISODate) : QString();
}

QString number(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

Cells cellsOf(const Row &row)
{
    Cells cells{terminalSafe(row.vault.arn.name().toString()), words::stageName(row.stage),
                iso(row.expires), number(row.vault.archives), number(row.vault.sizeInBytes)};
    for (QString &cell : cells) {
        if (cell.isEmpty())
            cell = QStringLiteral("-");
    }
    return cells;
}

QJsonValue numberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QStringList vaultLines(const std::vector<Row> &rows)
{
    std::vector<Cells> table{{QStringLiteral("VAULT"), QStringLiteral("LOCK"),
                              QStringLiteral("UNTIL"), QStringLiteral("ARCHIVES"),
                              QStringLiteral("BYTES")}};
    for (const Row &row : rows)
        table.push_back(cellsOf(row));
    std::array<qsizetype, columnCount> widths{};
    for (const Cells &cells : table) {
        for (std::size_t i = 0; i < columnCount; ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    constexpr std::size_t firstNumber = 3;
    QStringList lines;
    for (const Cells &cells : table) {
        QStringList padded;
        for (std::size_t i = 0; i < columnCount; ++i)
            padded << (i < firstNumber ? cells[i].leftJustified(widths[i])
                                       : cells[i].rightJustified(widths[i]));
        lines << padded.join(QStringLiteral("  "));
    }
    return lines;
}

QJsonArray vaultsJson(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{
            {QStringLiteral("vaultName"), row.vault.arn.name().toString()},
            {QStringLiteral("vaultARN"), row.vault.arn.toString()},
            {QStringLiteral("lockState"), lock::lockStageCode(row.stage)},
            {QStringLiteral("expirationDate"), textOrNull(iso(row.expires))},
            {QStringLiteral("numberOfArchives"), numberOrNull(row.vault.archives)},
            {QStringLiteral("sizeInBytes"), numberOrNull(row.vault.sizeInBytes)},
            {QStringLiteral("creationDate"), textOrNull(iso(row.vault.created))},
            {QStringLiteral("lastInventoryDate"), textOrNull(iso(row.vault.lastInventory))}});
    }
    return array;
}

} // namespace vaultlock::cli
