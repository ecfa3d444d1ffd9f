// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/vaultcsv.h"

#include "core/spreadsheet.h"
#include "language/inenglish.h"
#include "lock/countdown.h"
#include "words/errorwords.h"
#include "words/statewords.h"

#include <QStringList>

#include <chrono>

namespace vaultlock::words {

namespace {

using Row = lock::VaultSurvey::Row;

QString csvMoment(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? moment->toUTC().toString(Qt::ISODate) : QString();
}

QString csvNumber(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString secondsLeft(const Row &row, const Clock &clock)
{
    if (row.stage != lock::LockStage::InProgress || !row.expires)
        return {};
    const auto left = lock::Countdown(*row.expires, row.serverTime).remaining(clock);
    return QString::number(std::chrono::floor<std::chrono::seconds>(left).count());
}

QString csvState(const Row &row)
{
    const bool isStillToRead = row.stage == lock::LockStage::Unknown && !row.why;
    return isStillToRead ? QStringLiteral("Not read") : stageName(row.stage);
}

} // namespace

QByteArray vaultsCsv(const std::vector<Row> &rows, const Clock &clock)
{
    const language::InEnglish english;
    QByteArray text = csvRecord(
        {QStringLiteral("Name"), QStringLiteral("ARN"), QStringLiteral("Lock"),
         QStringLiteral("Ends"), QStringLiteral("Seconds left"), QStringLiteral("Archives"),
         QStringLiteral("Bytes"), QStringLiteral("Created"), QStringLiteral("Last inventory"),
         QStringLiteral("Lock read at"), QStringLiteral("Why not known")});
    for (const Row &row : rows)
        text += csvRecord({row.vault.arn.name().toString(), row.vault.arn.toString(), csvState(row),
                           csvMoment(row.expires), secondsLeft(row, clock),
                           csvNumber(row.vault.archives), csvNumber(row.vault.sizeInBytes),
                           csvMoment(row.vault.created), csvMoment(row.vault.lastInventory),
                           csvMoment(row.asOf), row.why ? errorWords(*row.why).what : QString()});
    return text;
}

} // namespace vaultlock::words
