// SPDX-License-Identifier: GPL-3.0-or-later

// The state in memory and on disk, one truth for all who keep it in the same file.
#pragma once

#include "core/filelock.h"
#include "core/result.h"
#include "sandbox/state/state.h"
#include "sandbox/state/statefile.h"

#include <QString>

#include <functional>
#include <optional>

namespace vaultlock::sandbox {

/// Two sandboxes may have one file: each takes its turn, and reads what the other has written.
/// Without a path it is in memory only.
class KeptState
{
public:
    explicit KeptState(QString path);

    /// Once, and first. What is in the file, else a new state, which is written at once: a file
    /// that cannot be written is better known early. Returns where a damaged file was set aside,
    /// else an empty text. SandboxUnavailable: the file cannot be read or written.
    Result<QString> open(const std::function<State()> &newState);

    const State &state() const { return *m_state; }

    /// While the lock is held, state() is the newest and nobody else can change it.
    /// SandboxUnavailable: the lock file cannot be had, or the file is now of another sandbox.
    Result<FileLock> lock();
    /// Only under the lock. The new state is on disk when it returns; after a failure the old one
    /// still holds.
    Result<void> keep(State next);

private:
    Result<FileLock> lockFile() const;

    QString m_path;
    StateFile m_file;
    QByteArray m_version; ///< of the file as it was last read or written here
    std::optional<State> m_state;
};

} // namespace vaultlock::sandbox
