// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lockquestionwords.h"

#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

QString initiateConsequence()
{
    return QStringLiteral(
        "This policy takes effect at once, for everyone. You then have 24 hours to test it, "
        "and to complete or abort the lock. After Complete nobody can change or remove it.");
}

QString completeConsequence()
{
    return QStringLiteral(
        "After this nobody can change or remove the policy: not you, not the account's root user, "
        "not AWS.");
}

QString abortConsequence()
{
    return QStringLiteral("The policy is removed at once, and the lock ID is void. The vault "
                          "has no lock then, and a new one can be initiated.");
}

QString enteredLockIdUse()
{
    return QStringLiteral(
        "Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses "
        "it when you complete the lock; the service alone can tell whether it is right.");
}

QString recoveredLockIdsToTry()
{
    return QStringLiteral("Recovered from the damaged journal, and not verified:");
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
            ? QStringLiteral("somebody else, or another program")
            : QStringLiteral("the lock was received from %1").arg(visible(initiator.receivedFrom));
    const QString who = initiator.isHere
                            ? QStringLiteral("by this computer's Vaultlock")
                            : QStringLiteral("not by this computer's Vaultlock: ") + elsewhere;
    return created.isValid() ? QStringLiteral("%1, %2").arg(momentText(created, local), who) : who;
}

QString trialsLine(const QStringList &tried, const QStringList &open)
{
    if (tried.isEmpty() && open.isEmpty())
        return {};
    if (open.isEmpty())
        return QStringLiteral("Everything on the list.");
    const QString left = open.join(QStringLiteral("; "));
    if (tried.isEmpty())
        return QStringLiteral("Nothing of the list yet: %1.").arg(left);
    return QStringLiteral("%1 of %2. Not yet: %3.")
        .arg(tried.size())
        .arg(tried.size() + open.size())
        .arg(left);
}

QString noFindings()
{
    return QStringLiteral("No problems were found in this policy.");
}

QString dangerAcceptance(policy::Rule rule)
{
    const std::string_view name = policy::ruleName(rule);
    return QStringLiteral("I accept this danger (%1)")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QString dangersToAccept(std::size_t accepted, std::size_t all)
{
    return accepted == 0 ? QStringLiteral("Accept or mend each danger first.")
                         : QStringLiteral("Accept or mend each danger first (%1 of %2).")
                               .arg(accepted)
                               .arg(all);
}

QString vaultNameToType()
{
    return QStringLiteral("Type the vault's name to confirm:");
}

QString vaultNameNotTyped()
{
    return QStringLiteral("Type the vault's name first.");
}

QString laidOutForReading()
{
    return QStringLiteral("Laid out for reading: only white space differs from the policy itself");
}

QString laidOutMeaning()
{
    return QStringLiteral("Without it, the text is shown as it is, byte for byte.");
}

QString lockIdNotEntered()
{
    return QStringLiteral("Enter the lock ID first.");
}

QString noSuchLockId()
{
    return QStringLiteral("This cannot be a lock ID: it is one word of plain letters, digits and "
                          "signs.");
}

QString returnTakesNoStep(const QString &verb)
{
    return QStringLiteral("Return takes no step here, so that none is taken by habit: press “%1” "
                          "itself, by the mouse or with Space.")
        .arg(verb);
}

QString sameLockIdRefused()
{
    return QStringLiteral("The service has refused this lock ID.");
}

QString reportSaved(const QString &path)
{
    return QStringLiteral("Saved as %1").arg(visible(path));
}

QString reportFileName(const QString &vaultName)
{
    return visible(vaultName) + QStringLiteral("-review.pdf");
}

QString notDoneHeading(lock::Operation operation)
{
    switch (operation) {
    case lock::Operation::Initiate:
        return QStringLiteral("The lock was not initiated");
    case lock::Operation::Complete:
        return QStringLiteral("The lock was not completed");
    case lock::Operation::Abort:
        return QStringLiteral("The lock was not aborted");
    }
    return {};
}

QString lockIdRefusedHeading()
{
    return QStringLiteral("The service refused this lock ID");
}

QString lockIdNotKeptHeading()
{
    return QStringLiteral("This lock ID was not kept");
}

QString noVaultChosenHeading()
{
    return QStringLiteral("No vault chosen");
}

QString noVaultChosen()
{
    return QStringLiteral("The lock of the vault that you choose is shown here.");
}

} // namespace vaultlock::words
