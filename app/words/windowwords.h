// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about the window itself: what it will not do now, and what it found at start.
#pragma once

#include "core/identifiers.h"
#include "journal/journal.h"
#include "words/errorwords.h"

namespace vaultlock::words {

/// Of the window: vault (empty: none), connection, and Qt's mark for unsaved text.
QString windowTitle(const QString &vault, const QString &connection, bool isLive);
/// Another connection was asked for while the lock of a vault is being changed.
ErrorWords switchingWhileBusy(const QString &vault);
/// A vault was asked for by its name, and the connection leads to another account now.
ErrorWords otherVaultOfThatName(const VaultArn &wanted, const VaultArn &shown);
/// Of a vault that somebody asked for by its name. policyFile: what was to be opened for it; empty:
/// nothing.
ErrorWords vaultNotThere(const VaultName &vault, const QString &policyFile, const Error &error);
/// The window was to be closed while a request that changes a lock is under way.
ErrorWords leavingWhileChanging(const QString &vault);
/// It is in memory alone; told as long as that is so.
ErrorWords lockIdNotOnDisk(const QString &vault);
/// The window was to be closed, and a lock ID is not on disk.
ErrorWords leavingWithUnsavedLockId(const QString &vault);
/// The window was to be closed while the outcome of a change is not known.
ErrorWords leavingWhileBusy(const QString &vault);
/// The window was to be closed, and the draft could not be written to disk.
ErrorWords leavingWithoutDraft();
/// The journal's file was damaged and was set aside: where its chain breaks, what was kept, where
/// it is.
ErrorWords journalSetAside(const journal::Damage &damage);
/// While the program ran somebody wrote other lines into the journal's file, chained anew.
ErrorWords journalRewritten();
/// While the program ran the journal's file was removed (path: empty), or another was put in its
/// place and has this name now.
ErrorWords journalReplaced(const QString &path);

/// The clipboard has it, or has not taken it.
QString copied();
/// It has it, and nobody is known to keep it when the window is gone.
QString copiedForNow();
QString notCopied();

} // namespace vaultlock::words
