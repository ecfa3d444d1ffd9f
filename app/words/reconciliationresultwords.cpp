// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reconciliationresultwords.h"

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

QString differencesFound(const Totals &totals)
{
    const int count = totals.alarms + totals.differ;
    return count == 0
               ? QString()
               : QStringLiteral("The journal and the service differ about %1.").arg(vaults(count));
}

ErrorWords differencesAlarm(const std::vector<VaultRow> &rows)
{
    const VaultRow &worst = rows[reconciliation::readingOrder(rows).front()];
    return {differencesFound(reconciliation::totalsOf(rows)),
            QStringLiteral("“%1”: %2").arg(reconciledVault(worst), differenceMeaning(worst)),
            QStringLiteral("Choose Vault › Check journal against the service to see all that "
                           "differs."),
            {}};
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
