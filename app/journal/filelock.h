// SPDX-License-Identifier: GPL-3.0-or-later

// One program at a time.
#pragma once

#include "journal/sqlfailure.h"

#include <QFile>

#include <chrono>
#include <memory>

namespace vaultlock::journal {

/// A lock that the system keeps (flock) for as long as this lives, so that a killed program leaves
/// none behind. It guards what SQLite's own locks cannot: a file that is set aside while somebody
/// appends to it.
class FileLock
{
public:
    /// Waits for a holder in the calling thread. The file is made (0600) and stays.
    static SqlResult<std::unique_ptr<FileLock>> acquire(const QString &path,
                                                        std::chrono::milliseconds limit);

private:
    explicit FileLock(const QString &path)
        : m_file(path)
    {
    }
    QFile m_file;
};

} // namespace vaultlock::journal
