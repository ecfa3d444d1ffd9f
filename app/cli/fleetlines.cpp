// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetlines.h"

#include "cli/output.h"
#include "cli/vaultlines.h"
#include "core/utctime.h"
#include "lock/countdown.h"
#include "words/fleetwords.h"
#include "words/statewords.h"

#include <array>

namespace vaultlock::cli {

namespace {

using fleet::Row;

QString fleetNumber(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

std::vector<Cell> fleetCellsOf(const Row &row, const std::vector<fleet::KnownPolicy> &known,
                               const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    const auto left = words::fleetTimeLeft(row, clock);
    const std::array texts{vault.arn.account().toString(),
                           vault.arn.region().toString(),
                           vault.arn.name().toString(),
                           words::stageName(row.vault.stage),
                           isoMoment(row.lockCreated),
                           left ? lock::clockText(*left) : QString(),
                           fleetNumber(vault.archives),
                           fleetNumber(vault.sizeInBytes),
                           words::samePolicies(row, known),
                           words::tagsText(row.tags),
                           words::accessPolicyText(row.accessPolicy),
                           words::deletionByAge(row)};
    constexpr std::size_t lockColumn = 3;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < texts.size(); ++i)
        cells.push_back({texts[i].isEmpty() ? QStringLiteral("-") : terminalSafe(texts[i]),
                         i == lockColumn ? stageTone(row.vault.stage) : Tone::Plain});
    return cells;
}

} // namespace

QStringList fleetLines(const std::vector<Row> &rows, const std::vector<fleet::KnownPolicy> &known,
                       const Clock &clock, const Terminal &terminal)
{
    std::vector<std::vector<Cell>> table;
    for (const Row &row : rows)
        table.push_back(fleetCellsOf(row, known, clock));
    const auto plain = [](const char *heading) {
        return Column{QString::fromLatin1(heading)};
    };
    const auto optional = [](const char *heading) {
        return Column{QString::fromLatin1(heading), false, false, true};
    };
    const auto number = [](const char *heading) {
        return Column{QString::fromLatin1(heading), true, false, true};
    };
    const auto shortening = [](const char *heading) {
        return Column{QString::fromLatin1(heading), false, true, true};
    };
    return tableLines({plain("ACCOUNT"), plain("REGION"), plain("VAULT"), plain("LOCK"),
                       optional("SINCE"), plain("LEFT"), number("ARCHIVES"), number("BYTES"),
                       shortening("SAME AS"), shortening("TAGS"), shortening("ACCESS POLICY"),
                       shortening("DELETION OF ARCHIVES")},
                      table, terminal);
}

} // namespace vaultlock::cli
