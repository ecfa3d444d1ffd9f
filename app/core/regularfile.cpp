// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/regularfile.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vaultlock {

namespace {

tl::unexpected<UnreadFile> notRegular()
{
    return tl::unexpected<UnreadFile>(
        {UnreadFile::Why::NotRegular, QStringLiteral("it is not a regular file")});
}

tl::unexpected<UnreadFile> unread(int reason)
{
    const bool isMissing = reason == ENOENT || reason == ENOTDIR;
    const auto why = isMissing ? UnreadFile::Why::Missing : UnreadFile::Why::NotReadable;
    return tl::unexpected<UnreadFile>({why, qt_error_string(reason)});
}

bool isNullDevice(const struct ::stat &status)
{
    struct ::stat null = {};
    return S_ISCHR(status.st_mode) && ::stat("/dev/null", &null) == 0 &&
           null.st_rdev == status.st_rdev;
}

bool isHarmless(const struct ::stat &status)
{
    return S_ISREG(status.st_mode) || isNullDevice(status);
}

} // namespace

tl::expected<QByteArray, UnreadFile> readRegularFile(const QString &path, qint64 most)
{
    const QByteArray name = QFile::encodeName(path);
    struct ::stat status = {};
    // Before it is opened: to open some devices is to use them.
    if (::stat(name.constData(), &status) != 0)
        return unread(errno);
    if (!isHarmless(status))
        return notRegular();
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return unread(errno);
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    if (::fstat(descriptor, &status) != 0 || !isHarmless(status)) // it may have been changed since
        return notRegular();
    // Of one size from the beginning: a buffer that grows leaves copies behind. Files of /proc
    // have no size.
    constexpr qint64 leastRoom = 65'536;
    QByteArray content(std::min(most, std::max(qint64{status.st_size} + 1, leastRoom)), '\0');
    qsizetype size = 0;
    while (size < content.size()) {
        const ssize_t got = ::read(descriptor, content.data() + size,
                                   static_cast<std::size_t>(content.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unread(errno);
        if (got == 0)
            break;
        size += got;
    }
    content.truncate(size);
    return content;
}

} // namespace vaultlock
