// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vaultlock {

namespace {

tl::unexpected<QString> refused(const QString &path, const QString &why)
{
    return tl::unexpected<QString>(path + QStringLiteral(": ") + why);
}

} // namespace

tl::expected<FileLock, QString> FileLock::opened(const QString &path)
{
    // A link would have us make a file elsewhere.
    FileLock lock(::open(QFile::encodeName(path).constData(),
                         O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                         S_IRUSR | S_IWUSR));
    if (!lock.isHeld())
        return refused(path, qt_error_string(errno));
    struct stat status = {};
    if (::fstat(lock.m_descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return refused(path, QStringLiteral("not a plain file"));
    return lock;
}

tl::expected<FileLock, QString> FileLock::attempt(const QString &path)
{
    auto lock = opened(path);
    if (!lock || ::flock(lock->m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno != EWOULDBLOCK)
        return refused(path, qt_error_string(errno));
    return FileLock();
}

tl::expected<FileLock, QString> FileLock::acquire(const QString &path,
                                                  std::optional<std::chrono::milliseconds> limit)
{
    constexpr unsigned long pauseMilliseconds = 5;
    auto lock = opened(path);
    if (!lock)
        return lock;
    const QDeadlineTimer deadline = limit ? QDeadlineTimer(*limit) : QDeadlineTimer();
    // Within a limit not blocking: a program that was stopped while it held the lock must not stop
    // us for ever.
    while (::flock(lock->m_descriptor, limit ? LOCK_EX | LOCK_NB : LOCK_EX) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return refused(path, qt_error_string(errno));
        if (limit && deadline.hasExpired())
            return refused(path, QStringLiteral("held by another instance"));
        if (errno == EWOULDBLOCK)
            QThread::msleep(pauseMilliseconds);
    }
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace vaultlock
