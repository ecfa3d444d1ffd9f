// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reconciliationresultwords.h"

#include "words/errorwords.h"
#include "words/reconciliationwords.h"

namespace vaultlock::words {

using reconciliation::Totals;
using reconciliation::VaultRow;

namespace {

QString vaults(int count)
{
    return count == 1 ? QStringLiteral("1 vault") : QStringLiteral("%1 vaults").arg(count);
}

} // namespace

QString reconciliationTotals(const Totals &totals)
{
    const auto verb = [](int count, const char *one, const char *many) {
        return QLatin1String(count == 1 ? one : many);
    };
    QStringList parts;
    if (totals.alarms > 0)
        parts << QStringLiteral("%1 %2 an alarm")
                     .arg(vaults(totals.alarms), verb(totals.alarms, "raises", "raise"));
    if (totals.differ > 0)
        parts << QStringLiteral("%1 %2").arg(vaults(totals.differ),
                                             verb(totals.differ, "differs", "differ"));
    if (totals.unknown > 0)
        parts << QStringLiteral("of %1 nothing is known").arg(vaults(totals.unknown));
    if (totals.pending > 0)
        parts << QStringLiteral("%1 %2 still to be compared")
                     .arg(vaults(totals.pending), verb(totals.pending, "is", "are"));
    if (totals.agree > 0)
        parts << QStringLiteral("%1 %2").arg(vaults(totals.agree),
                                             verb(totals.agree, "agrees", "agree"));
    if (totals.notAsked > 0)
        parts << QStringLiteral("%1 of other connections %2 not asked")
                     .arg(vaults(totals.notAsked), verb(totals.notAsked, "was", "were"));
    if (parts.isEmpty())
        return journalKnowsNoVault();
    QString text = parts.join(QStringLiteral(", ")) + u'.';
    text[0] = text[0].toUpper();
    return text;
}

QString reconciliationResult(const std::vector<VaultRow> &rows,
                             const std::optional<Error> &journalError, bool isRunning)
{
    if (journalError)
        return errorWords(*journalError).what +
               QStringLiteral(" Whether it and the service agree is not known.");
    const QString totals = rows.empty() && isRunning
                               ? QString()
                               : reconciliationTotals(reconciliation::totalsOf(rows));
    return isRunning ? QStringLiteral("The journal is read, and the service asked. ") + totals
                     : totals;
}

QString differencesFound(const std::vector<VaultRow> &rows)
{
    const Totals totals = reconciliation::totalsOf(rows);
    const int count = totals.alarms + totals.differ;
    if (count == 0)
        return {};
    const VaultRow &first = rows[reconciliation::readingOrder(rows).front()];
    if (count == 1)
        return QStringLiteral("The journal and the service differ about the lock of “%1”. %2")
            .arg(reconciledVault(first), differenceMeaning(first));
    return QStringLiteral("The journal and the service differ about the locks of %1; “%2” first.")
        .arg(vaults(count), reconciledVault(first));
}

QString whereDifferencesAre()
{
    return QStringLiteral("Choose Vault › Journal against the service to see all that differs.");
}

QString journalKnowsNoVault()
{
    return QStringLiteral("The journal knows of no vault.");
}

QString reconciliationNotConnected()
{
    return QStringLiteral("There is no connection, so the service cannot be asked.");
}

} // namespace vaultlock::words
