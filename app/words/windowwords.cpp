// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/windowwords.h"

#include "language/words.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

QString windowTitle(const QString &vault, const QString &connection, bool isLive)
{
    QStringList parts{isLive ? QStringLiteral("LIVE ") + connection : connection};
    if (!vault.isEmpty())
        parts.prepend(vault);
    // The place holder of the mark for unsaved text must not come from outside.
    return visible(parts.join(QStringLiteral(" · "))).remove(QStringLiteral("[*]")) +
           QStringLiteral("[*] — Vaultlock");
}

ErrorWords switchingWhileBusy(const QString &vault)
{
    return {Words::tr("The lock of %1 is being changed.").arg(vault),
            Words::tr("Its outcome has to come from the service that was asked, so this "
                      "connection stays."),
            Words::tr("Wait until the outcome is known, then change the connection."),
            {}};
}

ErrorWords otherVaultOfThatName(const VaultArn &wanted, const VaultArn &shown)
{
    return {Words::tr("This is another vault than the one of the running lock."),
            Words::tr("The lock is of %1. This connection leads to %2.")
                .arg(wanted.toString(), shown.toString()),
            Words::tr("Choose the connection that leads to account %1.")
                .arg(wanted.account().toString()),
            {}};
}

ErrorWords vaultNotThere(const VaultName &vault, const QString &policyFile, const Error &error)
{
    const QString name = visible(vault.toString());
    const ErrorWords general = errorWords(error);
    return {
        Words::tr("There is no vault %1 here.").arg(name),
        policyFile.isEmpty()
            ? general.meaning
            : Words::tr("The policy that came with it was not opened: %1").arg(visible(policyFile)),
        general.remedy, general.details};
}

ErrorWords leavingWhileChanging(const QString &vault)
{
    return {Words::tr("The lock of %1 is being changed.").arg(vault),
            Words::tr("The service's reply may hold a lock ID that it never shows again."),
            Words::tr("Vaultlock closes by itself as soon as the outcome is known."),
            {}};
}

ErrorWords lockIdNotOnDisk(const QString &vault)
{
    return {Words::tr("The lock ID of %1 is not on disk.").arg(vault),
            Words::tr("It is in the window, and nowhere else; the service never shows it "
                      "again. Vaultlock tries again and again to write it."),
            Words::tr("Copy it now, from the page of its vault, and keep it."),
            {}};
}

ErrorWords leavingWithUnsavedLockId(const QString &vault)
{
    const ErrorWords told = lockIdNotOnDisk(vault);
    return {told.what,
            told.meaning,
            Words::tr("Copy it and keep it, or close the window again to leave without it."),
            {}};
}

ErrorWords leavingWhileBusy(const QString &vault)
{
    return {Words::tr("What came of the last request for %1 is not known.").arg(vault),
            Words::tr("What was asked for is in the journal; the next start asks the service "
                      "what came of it."),
            Words::tr("Wait until the outcome is known, or close the window again to leave "
                      "now."),
            {}};
}

ErrorWords leavingWithoutDraft()
{
    return {Words::tr("The draft could not be kept."),
            Words::tr("It is in the window, and nowhere else."),
            Words::tr("Save it to a file, or close the window again to leave without it."),
            {}};
}

ErrorWords journalSetAside(const journal::Damage &damage)
{
    const qint64 entriesKept = damage.entriesKept;
    const qint64 entriesUnverified = damage.entriesUnverified;
    const qint64 lockIdsRecovered = damage.lockIdsRecovered;
    QString why = damage.brokenAt > 0
                      ? Words::tr("Entry %1 is the first that does not follow the one before, "
                                  "or is not as it was written. ")
                            .arg(damage.brokenAt)
                      : QString();
    why += entriesKept == 1 ? Words::tr("One entry that is whole was kept.")
                            : Words::tr("%1 entries that are whole were kept.").arg(entriesKept);
    if (entriesUnverified == 1)
        why += Words::tr(" One that could not be verified is the journal's newest; do not "
                         "rely on it.");
    else if (entriesUnverified > 1)
        why += Words::tr(" %1 that could not be verified are the journal's newest; do not "
                         "rely on them.")
                   .arg(entriesUnverified);
    if (lockIdsRecovered == 1)
        why += Words::tr(" One lock ID that stood in it is offered where its lock is shown.");
    else if (lockIdsRecovered > 1)
        why += Words::tr(" %1 lock IDs that stood in it are offered where their locks are "
                         "shown.")
                   .arg(lockIdsRecovered);
    return {Words::tr("The journal could not be read as a whole and was set aside."), why,
            Words::tr("Keep the file that was set aside: a lock ID may be in it."),
            damage.setAside};
}

ErrorWords journalRewritten()
{
    return {Words::tr("Somebody has rewritten the journal while Vaultlock was running."),
            Words::tr("Entries that had stood in it were gone or others. What was remembered "
                      "of them stands at its end again; what stands before it may be anybody's."),
            Words::tr("Do not rely on it: hold it against the service, and find out who can "
                      "write to its file."),
            {}};
}

ErrorWords journalReplaced(const QString &path)
{
    const QString why = Words::tr("Its entries were still at hand and are written anew.");
    if (path.isEmpty())
        return {Words::tr("The journal was removed while Vaultlock was running."),
                why,
                Words::tr("Nothing has to be done."),
                {}};
    return {Words::tr("The journal was replaced by another file while Vaultlock was running."), why,
            Words::tr("The other file was set aside, as it was."), path};
}

QString copied()
{
    return Words::tr("Copied.");
}

QString copiedForNow()
{
    return Words::tr("Copied. Paste it before you close Vaultlock.");
}

QString notCopied()
{
    return Words::tr("The desktop's clipboard did not take it. Select the text instead.");
}

} // namespace vaultlock::words
