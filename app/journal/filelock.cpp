#include "journal/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vaultlock::journal {

namespace {

constexpr unsigned long pauseMilliseconds = 5;

tl::unexpected<SqlFailure> systemFailure(const QString &path)
{
    return sqlFailure(SqlFailure::Cause::Unavailable,
                      path + QStringLiteral(": ") + qt_error_string(errno));
}

} // namespace

SqlResult<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path,
                                                       std::chrono::milliseconds limit)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemFailure(path);
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    const QDeadlineTimer deadline(limit);
    // Not blocking: a program that was stopped while it held the lock must not stop us for ever.
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return systemFailure(path);
        if (deadline.hasExpired())
            return sqlFailure(SqlFailure::Cause::Unavailable,
                              path + QStringLiteral(": held by another instance"));
        QThread::msleep(pauseMilliseconds);
    }
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

} // namespace vaultlock::journal
