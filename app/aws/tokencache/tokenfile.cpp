// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/tokencache/tokenfile.h"

#include "aws/reply/strictjson.h"
#include "core/privateplace.h"
#include "core/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vaultlock::aws {

namespace {

constexpr qint64 largestToken = 65'536;
constexpr ::mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

tl::unexpected<Error> refusedFile(const QString &path, const QString &why)
{
    return failure(ErrorKind::SignInFileUnusable, path + QStringLiteral(": ") + why);
}

/// What keeps it from being ours; empty: nothing.
QString strangeness(const struct ::stat &status)
{
    if (S_ISLNK(status.st_mode))
        return QStringLiteral("it is a symbolic link");
    if (!S_ISREG(status.st_mode))
        return QStringLiteral("it is not a regular file");
    if (status.st_uid != ::geteuid())
        return QStringLiteral("it belongs to another user");
    return {};
}

/// What is no plain file of this user is not replaced.
Result<void> checkFileIsOurs(const QString &path)
{
    struct ::stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    if (const QString why = strangeness(status); !why.isEmpty())
        return refusedFile(path, why);
    return {};
}

tl::unexpected<Error> unwritableFile(const QString &path, const QSaveFile &file)
{
    return failure(ErrorKind::FileNotWritable, path + QStringLiteral(": ") + file.errorString());
}

Result<QJsonObject> readObject(QFile &file, const QString &path)
{
    const QByteArray text = file.read(largestToken + 1);
    if (text.size() > largestToken)
        return refusedFile(path, QStringLiteral("it is larger than any token"));
    const auto object = readStrictObject(text);
    if (!object)
        return refusedFile(path, object.error() == JsonFault::Incomplete
                                     ? QStringLiteral("it ends in the middle: sign in again")
                                     : QStringLiteral("it holds no token: sign in again"));
    return *object;
}

} // namespace

Result<std::optional<QJsonObject>> readTokenFile(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return std::optional<QJsonObject>();
    if (descriptor < 0)
        return refusedFile(path, errno == ELOOP ? QStringLiteral("it is a symbolic link")
                                                : qt_error_string(errno));
    QFile file;
    struct ::stat status = {};
    if (!file.open(descriptor, QFile::ReadOnly, QFile::AutoCloseHandle) ||
        ::fstat(descriptor, &status) != 0)
        return refusedFile(path, QStringLiteral("it cannot be read"));
    if (const QString why = strangeness(status); !why.isEmpty())
        return refusedFile(path, why);
    if ((status.st_mode & rightsOfOthers) != 0)
        return refusedFile(path, QStringLiteral("other users may use it (chmod 600 mends that)"));
    const auto object = readObject(file, path);
    if (!object)
        return failure(object.error());
    return std::optional<QJsonObject>(*object);
}

Result<void> checkTokenFileIsWritable(const QString &path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    if (const auto checked = checkFileIsOurs(path); !checked)
        return checked;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritableFile(path, file);
    file.cancelWriting();
    return {};
}

Result<void> writeTokenFile(const QString &path, const QJsonObject &token)
{
    if (const auto checked = checkFileIsOurs(path); !checked)
        return checked;
    struct ::stat status = {};
    const bool isThere = ::lstat(QFile::encodeName(path).constData(), &status) == 0;
    const ::mode_t mode = isThere ? status.st_mode & 0777 & ~rightsOfOthers : S_IRUSR | S_IWUSR;
    QSaveFile file(path);
    // The mode is set while the file is still empty.
    const QByteArray text = QJsonDocument(token).toJson(QJsonDocument::Indented);
    const bool isWritten = file.open(QIODevice::WriteOnly) && ::fchmod(file.handle(), mode) == 0 &&
                           file.write(text) == text.size() && commitWhole(file);
    if (!isWritten)
        return unwritableFile(path, file);
    return {};
}

QString tokenText(const QJsonObject &token, const char *name)
{
    return token.value(QLatin1String(name)).toString();
}

QString tokenTimeText(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace vaultlock::aws
