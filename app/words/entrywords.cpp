// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/entrywords.h"

#include "core/identifiers.h"
#include "words/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace vaultlock::words {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Journal", sentence);
}

} // namespace

QString entryText(journal::EntryKind kind)
{
    using journal::EntryKind;
    switch (kind) {
    case EntryKind::InitiateIntended:
        return say("Initiate lock was asked for");
    case EntryKind::LockIdReceived:
        return say("Lock initiated: the lock ID arrived");
    case EntryKind::InitiateFailed:
        return say("Nothing was initiated");
    case EntryKind::LockIdLost:
        return say("Lock initiated; its lock ID is not here");
    case EntryKind::LockIdEntered:
        return say("A lock ID was entered by hand");
    case EntryKind::CompleteIntended:
        return say("Complete lock was asked for");
    case EntryKind::Completed:
        return say("Lock completed: the vault is locked");
    case EntryKind::CompleteFailed:
        return say("The lock was not completed");
    case EntryKind::AbortIntended:
        return say("Abort lock was asked for");
    case EntryKind::Aborted:
        return say("Lock aborted: the policy is removed");
    case EntryKind::AbortFailed:
        return say("The lock was not aborted");
    case EntryKind::Expired:
        return say("The 24 hours ended: the service removed the policy");
    case EntryKind::ObservedLocked:
        return say("The service says that the vault is locked");
    case EntryKind::ObservedNoLock:
        return say("The service says that the lock is gone");
    case EntryKind::ObservedInProgress:
        return say("The service says of the lock in progress what does not fit");
    case EntryKind::Unverified:
        return say("An entry of a damaged journal that could not be verified");
    }
    return {};
}

QString entryVault(const journal::Entry &entry)
{
    const auto arn = VaultArn::fromService(entry.vaultArn);
    return visible(arn ? arn->name().toString() : entry.vaultArn);
}

QString entryTime(const journal::Entry &entry)
{
    const QDateTime local = entry.time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString entryLine(const journal::Entry &entry)
{
    QStringList parts{entry.time.toUTC().toString(Qt::ISODate), entry.vaultArn,
                      entryText(entry.kind), entry.lockId, visible(entry.detail.simplified())};
    parts.removeAll(QString());
    return parts.join(u'\t');
}

} // namespace vaultlock::words
