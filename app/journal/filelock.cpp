// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/filelock.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>
#include <sys/file.h>

namespace vaultlock::journal {

SqlResult<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path,
                                                       std::chrono::milliseconds limit)
{
    constexpr unsigned long pauseMilliseconds = 5;
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (!lock->m_file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return unavailable(path, lock->m_file.errorString());
    const QDeadlineTimer deadline(limit);
    // Not blocking: a program that was stopped while it held the lock must not stop us for ever.
    while (::flock(lock->m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return unavailable(path, qt_error_string(errno));
        if (deadline.hasExpired())
            return unavailable(path, QStringLiteral("held by another instance"));
        QThread::msleep(pauseMilliseconds);
    }
    return lock;
}

} // namespace vaultlock::journal
