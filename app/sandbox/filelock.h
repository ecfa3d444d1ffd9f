// SPDX-License-Identifier: GPL-3.0-or-later

// Taking turns with other processes.
#pragma once

#include "core/result.h"

#include <QString>

namespace vaultlock::sandbox {

/// An exclusive lock on a file of its own (flock(2)): waits for its turn, and ends with the object
/// or with the process, however that ends. Move-only; the default one holds nothing.
class FileLock
{
public:
    /// Makes the file where there is none, mode 0600. SandboxUnavailable: it cannot be made.
    static Result<FileLock> acquire(const QString &path);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace vaultlock::sandbox
