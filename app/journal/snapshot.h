// SPDX-License-Identifier: GPL-3.0-or-later

// A journal's file as it stands, for those who only read.
#pragma once

#include "journal/journal.h"

#include <QMap>

#include <memory>

namespace vaultlock::journal {

/// What was in the file when it was read, all of it verified. The file is not changed, not even
/// where it is damaged, and may be in use meanwhile; nothing can be appended.
class Snapshot final : public Journal
{
    Q_OBJECT

public:
    /// Blocks. FileNotReadable where there is no such file, JournalUnavailable where it is no whole
    /// journal of this version.
    static Result<std::unique_ptr<Snapshot>> of(const QString &path);

    /// Fails.
    QFuture<Result<qint64>> append(const Entry &entry,
                                   const std::optional<EntryMark> &behind = {}) override;
    /// Fails where the newest of each attempt are asked for: nobody needs them of a snapshot.
    QFuture<Result<std::vector<Entry>>> read(const Selection &which = {}) override;
    QFuture<Result<QStringList>> vaults(const VaultPage &page = {}) override;

private:
    std::vector<Entry> m_entries;
    QMap<QString, std::vector<std::size_t>> m_ofVault; ///< indices into m_entries
};

} // namespace vaultlock::journal
