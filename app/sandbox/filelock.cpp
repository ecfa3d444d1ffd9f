// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace vaultlock::sandbox {

Result<FileLock> FileLock::acquire(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    FileLock lock(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    int locked = lock.m_descriptor < 0 ? -1 : ::flock(lock.m_descriptor, LOCK_EX);
    while (locked != 0 && errno == EINTR)
        locked = ::flock(lock.m_descriptor, LOCK_EX);
    if (locked != 0)
        return failure(ErrorKind::SandboxUnavailable,
                       path + QLatin1String(": ") + qt_error_string(errno));
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

} // namespace vaultlock::sandbox
