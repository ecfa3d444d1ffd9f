// SPDX-License-Identifier: GPL-3.0-or-later

// Where the state is kept: one file, replaced atomically, readable by its owner only.
#pragma once

#include "core/result.h"
#include "sandbox/state/state.h"

#include <QString>

#include <optional>

namespace vaultlock::sandbox {

class StateFile
{
public:
    struct Loaded
    {
        std::optional<State> state; ///< none: there was no file, or it was damaged
        QString setAside;           ///< where the damaged file was moved to; else empty
    };

    /// Its folder must exist. An empty path: nothing is kept, and everything succeeds.
    explicit StateFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// A file that is not a whole state is moved aside, never overwritten: `PATH.damaged`,
    /// `PATH.damaged-2`, …. SandboxUnavailable: the file cannot be read, or not be moved, or is of
    /// a newer version, and stays as it is.
    Result<Loaded> load() const;
    /// On disk when it returns, mode 0600; on failure the file is as it was.
    /// SandboxUnavailable: it cannot be written.
    Result<void> save(const State &state) const;

    /// Another text after every save(), whoever saved; empty where there is no file.
    QByteArray version() const;

private:
    Result<QString> setAside() const;

    QString m_path;
};

} // namespace vaultlock::sandbox
