// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lockquestionwords.h"

#include "language/words.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

QString initiateConsequence()
{
    return Words::tr(
        "This policy takes effect at once, for everyone. You then have 24 hours to test it, "
        "and to complete or abort the lock. After Complete nobody can change or remove it.");
}

QString completeConsequence()
{
    return Words::tr(
        "After this nobody can change or remove the policy: not you, not the account's root user, "
        "not AWS.");
}

QString abortConsequence()
{
    return Words::tr("The policy is removed at once, and the lock ID is void. The vault "
                     "has no lock then, and a new one can be initiated.");
}

QString enteredLockIdUse()
{
    return Words::tr(
        "Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses "
        "it when you complete the lock; the service alone can tell whether it is right.");
}

QString recoveredLockIdsToTry()
{
    return Words::tr("Recovered from the damaged journal, and not verified:");
}

QString connectionLine(const QString &connectionName, bool isLive)
{
    const QString name = visible(connectionName);
    return isLive ? QStringLiteral("LIVE: %1").arg(name) : name;
}

QString initiatedLine(const QDateTime &created, const Initiator &initiator, const QTimeZone &local)
{
    const QString elsewhere =
        initiator.receivedFrom.isEmpty()
            ? Words::tr("somebody else, or another program")
            : Words::tr("the lock was received from %1").arg(visible(initiator.receivedFrom));
    const QString who = initiator.isHere
                            ? Words::tr("by this computer's Vaultlock")
                            : Words::tr("not by this computer's Vaultlock: ") + elsewhere;
    return created.isValid() ? QStringLiteral("%1, %2").arg(momentText(created, local), who) : who;
}

QString trialsLine(const QStringList &tried, const QStringList &open)
{
    if (tried.isEmpty() && open.isEmpty())
        return {};
    if (open.isEmpty())
        return Words::tr("Everything on the list.");
    const QString left = open.join(QStringLiteral("; "));
    if (tried.isEmpty())
        return Words::tr("Nothing of the list yet: %1.").arg(left);
    return Words::tr("%1 of %2. Not yet: %3.")
        .arg(tried.size())
        .arg(tried.size() + open.size())
        .arg(left);
}

QString noFindings()
{
    return Words::tr("No problems were found in this policy.");
}

QString dangerAcceptance(policy::Rule rule)
{
    const std::string_view name = policy::ruleName(rule);
    return Words::tr("I accept this danger (%1)")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QString dangersToAccept(std::size_t accepted, std::size_t all)
{
    return accepted == 0
               ? Words::tr("Accept or mend each danger first.")
               : Words::tr("Accept or mend each danger first (%1 of %2).").arg(accepted).arg(all);
}

QString vaultNameToType()
{
    return Words::tr("Type the vault's name to confirm:");
}

QString vaultNameNotTyped()
{
    return Words::tr("Type the vault's name first.");
}

QString laidOutForReading()
{
    return Words::tr("Laid out for reading: only white space differs from the policy itself");
}

QString laidOutMeaning()
{
    return Words::tr("Without it, the text is shown as it is, byte for byte.");
}

QString lockIdNotEntered()
{
    return Words::tr("Enter the lock ID first.");
}

QString noSuchLockId()
{
    return Words::tr("This cannot be a lock ID: it is one word of plain letters, digits and "
                     "signs.");
}

QString returnTakesNoStep(const QString &verb)
{
    return Words::tr("Return takes no step here, so that none is taken by habit: press “%1” "
                     "itself, by the mouse or with Space.")
        .arg(verb);
}

QString sameLockIdRefused()
{
    return Words::tr("The service has refused this lock ID.");
}

QString reportSaved(const QString &path)
{
    return Words::tr("Saved as %1").arg(visible(path));
}

QString reportFileName(const QString &vaultName)
{
    return visible(vaultName) + QStringLiteral("-review.pdf");
}

QString notDoneHeading(lock::Operation operation)
{
    switch (operation) {
    case lock::Operation::Initiate:
        return Words::tr("The lock was not initiated");
    case lock::Operation::Complete:
        return Words::tr("The lock was not completed");
    case lock::Operation::Abort:
        return Words::tr("The lock was not aborted");
    }
    return {};
}

QString lockIdRefusedHeading()
{
    return Words::tr("The service refused this lock ID");
}

QString lockIdNotKeptHeading()
{
    return Words::tr("This lock ID was not kept");
}

QString noVaultChosenHeading()
{
    return Words::tr("No vault chosen");
}

QString noVaultChosen()
{
    return Words::tr("The lock of the vault that you choose is shown here.");
}

} // namespace vaultlock::words
