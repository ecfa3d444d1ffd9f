// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privateplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vaultlock {

Result<void> makePrivateFolder(const QString &path)
{
    const QString above = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(above))
        return failure(ErrorKind::FileNotWritable,
                       above + QStringLiteral(": ") + qt_error_string(errno));
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    if (errno != EEXIST)
        return failure(ErrorKind::FileNotWritable,
                       path + QStringLiteral(": ") + qt_error_string(errno));
    keepToOwner(path);
    return {};
}

void keepToOwner(const QString &path)
{
    constexpr ::mode_t purposeful = S_ISUID | S_ISGID | S_ISVTX;
    const QByteArray name = QFile::encodeName(path);
    struct ::stat status = {};
    if (::lstat(name.constData(), &status) != 0 || status.st_uid != ::geteuid() ||
        (status.st_mode & purposeful) != 0)
        return;
    const bool isFolder = S_ISDIR(status.st_mode);
    if (!isFolder && !S_ISREG(status.st_mode))
        return;
    const ::mode_t mode = isFolder ? S_IRWXU : S_IRUSR | S_IWUSR;
    // Should a link have taken its place by now, that is not followed.
    if ((status.st_mode & 0777 & ~mode) != 0) {
        [[maybe_unused]] const int done =
            ::fchmodat(AT_FDCWD, name.constData(), mode, AT_SYMLINK_NOFOLLOW);
    }
}

} // namespace vaultlock
