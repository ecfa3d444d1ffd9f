// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetlines.h"

#include "cli/output.h"
#include "lock/countdown.h"
#include "words/fleetwords.h"
#include "words/statewords.h"

#include <algorithm>
#include <array>

namespace vaultlock::cli {

namespace {

using fleet::Row;

constexpr std::size_t fleetColumns = 12;
using FleetCells = std::array<QString, fleetColumns>;
constexpr std::array fleetNumbers{6, 7}; // columns that are

QString fleetIso(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? moment->toUTC().toString(Qt::ISODate) : QString();
}

QString fleetNumber(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

FleetCells fleetCellsOf(const Row &row, const std::vector<fleet::KnownPolicy> &known,
                        const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    const auto left = words::fleetTimeLeft(row, clock);
    FleetCells cells{vault.arn.account().toString(),
                     vault.arn.region().toString(),
                     vault.arn.name().toString(),
                     words::stageName(row.vault.stage),
                     fleetIso(row.lockCreated),
                     left ? lock::clockText(*left) : QString(),
                     fleetNumber(vault.archives),
                     fleetNumber(vault.sizeInBytes),
                     words::samePolicies(row, known),
                     words::tagsText(row.tags),
                     words::accessPolicyText(row.accessPolicy),
                     words::deletionByAge(row)};
    for (QString &cell : cells)
        cell = cell.isEmpty() ? QStringLiteral("-") : terminalSafe(cell);
    return cells;
}

} // namespace

QStringList fleetLines(const std::vector<Row> &rows, const std::vector<fleet::KnownPolicy> &known,
                       const Clock &clock)
{
    std::vector<FleetCells> table{
        {QStringLiteral("ACCOUNT"), QStringLiteral("REGION"), QStringLiteral("VAULT"),
         QStringLiteral("LOCK"), QStringLiteral("SINCE"), QStringLiteral("LEFT"),
         QStringLiteral("ARCHIVES"), QStringLiteral("BYTES"), QStringLiteral("SAME AS"),
         QStringLiteral("TAGS"), QStringLiteral("ACCESS POLICY"),
         QStringLiteral("DELETION OF ARCHIVES")}};
    for (const Row &row : rows)
        table.push_back(fleetCellsOf(row, known, clock));
    std::array<qsizetype, fleetColumns> widths{};
    for (const FleetCells &cells : table) {
        for (std::size_t i = 0; i < fleetColumns; ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QStringList lines;
    for (const FleetCells &cells : table) {
        QStringList padded;
        for (std::size_t i = 0; i < fleetColumns; ++i) {
            const bool isNumber =
                std::find(fleetNumbers.begin(), fleetNumbers.end(), i) != fleetNumbers.end();
            padded << (isNumber ? cells[i].rightJustified(widths[i])
                                : cells[i].leftJustified(widths[i]));
        }
        lines << padded.join(QStringLiteral("  ")).trimmed();
    }
    return lines;
}

} // namespace vaultlock::cli
