// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's file and its companions on the disk: made, kept private, set aside. Nothing in here
// opens the database.
#pragma once

#include "journal/sqlfailure.h"

#include <QString>

#include <optional>
#include <utility>

namespace vaultlock::journal {

/// Which file a path leads to: device and inode.
using FileIdentity = std::pair<quint64, quint64>;

/// Size, and nanoseconds of the last change of its content.
using FileStamp = std::pair<qint64, qint64>;

class JournalFile
{
public:
    explicit JournalFile(QString path)
        : m_path(std::move(path))
    {
    }

    const QString &path() const { return m_path; }
    QString lockPath() const { return m_path + QStringLiteral(".lock"); }
    /// A replacement, built beside the file until it is complete.
    QString replacementPath() const { return m_path + QStringLiteral(".new"); }
    /// A copy of a damaged file, to be searched.
    QString copyPath() const { return m_path + QStringLiteral(".salvage"); }

    bool isLink() const;
    /// Where the path is a link to a file, the path is where it leads to from now on: somebody
    /// else's place, in which nothing gets another mode. Whether it was one.
    bool followLink();
    /// 0700, for the last folder of the path (core/privateplace.h), unless that is a link. Fails as
    /// checkKind().
    SqlResult<void> makeFolder();
    /// Fails where the path leads to a device, a folder or whatever else is no file: nothing may be
    /// made beside it.
    SqlResult<void> checkKind() const;
    /// Absent: there is no file.
    std::optional<FileIdentity> identity() const;
    bool exists() const { return identity().has_value(); }
    FileStamp stamp() const;
    /// Something has the name, were it a link that leads nowhere.
    bool isThere() const;
    qint64 size() const; ///< 0 also where there is no file
    /// SQLite's `-wal` or `-journal`, with something in it.
    bool hasCompanion(QLatin1String suffix) const;
    static constexpr auto logSuffix = QLatin1String("-wal");
    static constexpr auto rollbackSuffix = QLatin1String("-journal");
    /// NFS, SMB and their like, or FUSE, behind which one of them may be.
    bool isOnNetwork() const;

    /// Makes an empty file, 0600; fails if there is one already.
    SqlResult<void> create() const;
    /// 0600 for the file and its companions, where they are ours and in a folder of our own.
    void narrowModes() const;

    /// Gives the file and its companions another name, which nothing had before:
    /// `journal.sqlite.<why>-20260302T150405Z`.
    SqlResult<QString> setAside(const QString &why) const;
    /// Gives the replacement the file's name. Only when there is no file.
    SqlResult<void> installReplacement() const;
    /// Ends what a killed program began: what belongs to a file that was set aside goes the same
    /// way, a complete replacement takes its place, half-made copies go.
    SqlResult<void> finishInterruptedReplacement() const;

    /// An empty replacement, 0600, in the place of one that there may be.
    SqlResult<void> createReplacement() const;
    /// At copyPath(), with the companions. The caller removes it.
    SqlResult<void> copy() const;
    void removeCopy() const;

private:
    QString freeName(const QString &why) const;
    void flushFolder() const;

    QString m_path;
    bool m_isBehindLink = false;
};

} // namespace vaultlock::journal
