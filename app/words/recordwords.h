// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the journal's entries as they are looked through and taken along.
#pragma once

#include "core/error.h"
#include "journal/exportcheck.h"
#include "journal/journal.h"

#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// How much of the journal is on screen.
struct EntriesShown
{
    qint64 shown = 0;
    qint64 read = 0; ///< of the journal; at least as many as are shown
    bool isFiltered = false;
    bool isAll = false;     ///< the journal has no more than were read
    bool isReading = false; ///< more of it, just now
};

/// "12 of 340 entries", "340 entries", "The newest 200 entries; scroll for older ones", "12 of
/// 3,400 entries, still reading…"; where reading has failed, "12 of the newest 3,400 entries".
QString entriesShown(const EntriesShown &what);

QString entriesBeingExported();
/// "12 entries saved to /home/…"
QString entriesExported(qint64 count, const QString &path);
/// What happened, and that nothing is in the file.
QString entriesNotExported(const Error &error);

/// Of a journal that was verified, and what that does not show: "2 entries, each as the next one
/// and the end have it. …"
QString journalVerified(const journal::ExportProof &proof);
/// What is known of the journal in use: "1,234 entries, each as it was written, verified on 30 Nov
/// 2026, 23:12. SHA-256 of the last: 5f0c…". journal: its lastVerified(), isVerifying() and
/// damage() count.
QString journalIntegrity(const journal::Journal &journal, const QTimeZone &local);
/// Of an export that is not whole: where, and what it means.
QString exportFault(const journal::ExportFault &fault);

} // namespace vaultlock::words
