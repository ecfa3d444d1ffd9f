// SPDX-License-Identifier: GPL-3.0-or-later

// What a program that was started (again) says and has, against what the service did.
#pragma once

#include "custody/support/program.h"
#include "custody/support/service.h"

#include <QStringList>

#include <vector>

namespace vaultlock::tests {

/// Where a lock ID was found.
struct Places
{
    bool screen = false;
    bool offered = false; ///< on screen, as one that was recovered
    bool journal = false;
    bool setAside = false; ///< in a file beside the journal, whole

    bool any() const { return screen || offered || journal || setAside; }
};

struct Verdict
{
    bool isSettled = false;
    lock::LockIdCustody custody = lock::LockIdCustody::Elsewhere;
    Places places; ///< of the ID that was asked for
    std::vector<journal::Entry> entries;
    QStringList wrong; ///< what is not so, with what is
};

/// Reads with the session until nothing is open, and looks everywhere for the ID (empty: for none).
Verdict verdictOf(Program &program, lock::VaultLockSession &session, Service &service,
                  const QString &journalPath, const QByteArray &lockId);

/// Entries that conclude what the service has not said: its locks of that vault, oldest first.
QStringList wrongConclusions(const std::vector<journal::Entry> &entries,
                             const std::vector<Life> &lives);

/// In the journal, as far as it can be read, or in any file beside it.
Places placesOf(const QByteArray &lockId, const std::vector<journal::Entry> &entries,
                const QString &journalPath);

} // namespace vaultlock::tests
