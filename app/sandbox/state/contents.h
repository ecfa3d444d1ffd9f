// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of archives, of parts and of jobs' outputs: in memory, or each in a file of a folder
// beside the state, by the SHA-256 of what is in it.
#pragma once

#include "core/result.h"
#include "sandbox/vaults/content.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace vaultlock::sandbox {

/// Two sandboxes may have one folder, as they have one state: only under its lock (keptstate.h).
class Contents
{
public:
    /// Empty: in memory. The folder is made when something is first written, 0700.
    explicit Contents(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    /// On disk when it returns, before the state that names it. SandboxUnavailable: it cannot be.
    Result<Content> add(const QByteArray &bytes);
    /// SandboxUnavailable: the bytes are missing, or are not those that were written.
    Result<QByteArray> read(const Content &content) const;
    /// Removes all others: what was added and is in no state, what no state names any more.
    void retain(const ContentSizes &wanted);
    /// Those that read() would refuse, by their SHA-256. Reads all of them.
    QStringList damaged(const ContentSizes &wanted) const;

private:
    QString pathOf(const QByteArray &sha256) const;

    QString m_folder;
    QHash<QByteArray, QByteArray> m_bytes; ///< in memory
};

} // namespace vaultlock::sandbox
