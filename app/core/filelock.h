// SPDX-License-Identifier: GPL-3.0-or-later

// Taking turns with other processes.
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace vaultlock {

/// An exclusive lock on a file of its own (flock(2)): it ends with the object or with the process,
/// however that ends. Move-only; the default one holds nothing.
class FileLock
{
public:
    /// Waits for its turn in the calling thread, unless a limit is given for as long as it takes.
    /// The file is made where there is none (0600), and stays. The error says why, for people, with
    /// the path.
    static tl::expected<FileLock, QString>
    acquire(const QString &path, std::optional<std::chrono::milliseconds> limit = {});

    /// Does not wait: the lock holds nothing where somebody else has it.
    static tl::expected<FileLock, QString> attempt(const QString &path);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    bool isHeld() const { return m_descriptor >= 0; }

private:
    static tl::expected<FileLock, QString> opened(const QString &path);
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace vaultlock
