// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reconciliationresultwords.h"

#include "language/words.h"
#include "words/reconciliationwords.h"

namespace vaultlock::words {

using reconciliation::Totals;
using reconciliation::VaultRow;

namespace {

struct Counted
{
    int count;
    const char *one;
    const char *many;
};

QString inWords(const Counted &counted)
{
    return counted.count == 1 ? Words::tr(counted.one) : Words::tr(counted.many).arg(counted.count);
}

} // namespace

QString reconciliationTotals(const Totals &totals)
{
    const Counted all[] = {
        {totals.alarms, QT_TRANSLATE_NOOP("Words", "1 vault raises an alarm"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults raise an alarm")},
        {totals.differ, QT_TRANSLATE_NOOP("Words", "1 vault differs"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults differ")},
        {totals.unknown, QT_TRANSLATE_NOOP("Words", "of 1 vault nothing is known"),
         QT_TRANSLATE_NOOP("Words", "of %1 vaults nothing is known")},
        {totals.pending, QT_TRANSLATE_NOOP("Words", "1 vault is still to be compared"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults are still to be compared")},
        {totals.elsewhere, QT_TRANSLATE_NOOP("Words", "1 vault has a lock made elsewhere"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults have locks made elsewhere")},
        {totals.agree, QT_TRANSLATE_NOOP("Words", "1 vault agrees"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults agree")},
        {totals.notAsked, QT_TRANSLATE_NOOP("Words", "1 vault of other connections was not asked"),
         QT_TRANSLATE_NOOP("Words", "%1 vaults of other connections were not asked")},
    };
    QStringList parts;
    for (const Counted &counted : all) {
        if (counted.count > 0)
            parts << inWords(counted);
    }
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
               Words::tr(" Whether it and the service agree is not known.");
    const QString totals = rows.empty() && isRunning
                               ? QString()
                               : reconciliationTotals(reconciliation::totalsOf(rows));
    return isRunning ? Words::tr("The journal is read, and the service asked. ") + totals : totals;
}

QString differencesFound(const Totals &totals)
{
    const int count = totals.alarms + totals.differ;
    return count == 0
               ? QString()
               : inWords({count,
                          QT_TRANSLATE_NOOP("Words",
                                            "The journal and the service differ about 1 vault."),
                          QT_TRANSLATE_NOOP(
                              "Words", "The journal and the service differ about %1 vaults.")});
}

ErrorWords differencesAlarm(const std::vector<VaultRow> &rows)
{
    const VaultRow &worst = rows[reconciliation::readingOrder(rows).front()];
    return {differencesFound(reconciliation::totalsOf(rows)),
            Words::tr("“%1”: %2").arg(reconciledVault(worst), differenceMeaning(worst)),
            Words::tr("Choose Vault › Check journal against the service to see all that "
                      "differs."),
            {}};
}

QString journalKnowsNoVault()
{
    return Words::tr("The journal knows of no vault.");
}

QString reconciliationNotConnected()
{
    return Words::tr("There is no connection, so the service cannot be asked.");
}

} // namespace vaultlock::words
