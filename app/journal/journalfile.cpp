// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "core/privateplace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vaultlock::journal {

namespace {

constexpr auto sharedMemorySuffix = QLatin1String("-shm");
constexpr std::array companionSuffixes{JournalFile::logSuffix, sharedMemorySuffix,
                                       JournalFile::rollbackSuffix};

std::optional<struct ::stat> statusOf(const QString &path)
{
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

bool isClosedToOthers(const QString &folder)
{
    const auto status = statusOf(folder);
    return status && (status->st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/// rename() would replace what has the name; the caller holds the lock and has made sure.
SqlResult<void> rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unavailable(from, qt_error_string(errno));
    return {};
}

SqlResult<void> createPrivate(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    // A narrower umask would lock ourselves out.
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, owner) ||
        !file.setPermissions(owner) || ::fsync(file.handle()) != 0)
        return unavailable(path, file.errorString());
    return {};
}

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const auto suffix : companionSuffixes)
        QFile::remove(path + suffix);
}

} // namespace

bool JournalFile::isLink() const
{
    return QFileInfo(m_path).isSymLink();
}

bool JournalFile::followLink()
{
    const QFileInfo file(m_path);
    if (!file.isSymLink() || !file.exists())
        return false;
    m_path = file.canonicalFilePath();
    m_isBehindLink = true;
    return true;
}

SqlResult<void> JournalFile::makeFolder()
{
    if (auto kind = checkKind(); !kind)
        return kind;
    const QString folder = QFileInfo(m_path).absolutePath();
    m_isBehindLink = m_isBehindLink || QFileInfo(folder).isSymLink();
    if (m_isBehindLink)
        return {};
    return makePrivateFolder(folder).map_error([](const Error &error) {
        return SqlFailure{SqlFailure::Cause::Unavailable, error.detail, false};
    });
}

SqlResult<void> JournalFile::checkKind() const
{
    const auto status = statusOf(m_path);
    if (status && !S_ISREG(status->st_mode))
        return unavailable(m_path, QStringLiteral("not a file"));
    return {};
}

std::optional<FileIdentity> JournalFile::identity() const
{
    const auto status = statusOf(m_path);
    if (!status)
        return std::nullopt;
    return FileIdentity{status->st_dev, status->st_ino};
}

FileStamp JournalFile::stamp() const
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    const auto status = statusOf(m_path);
    return status ? FileStamp{status->st_size,
                              status->st_mtim.tv_sec * nanoseconds + status->st_mtim.tv_nsec}
                  : FileStamp{};
}

bool JournalFile::isThere() const
{
    struct ::stat status = {};
    return ::lstat(QFile::encodeName(m_path).constData(), &status) == 0;
}

qint64 JournalFile::size() const
{
    const auto status = statusOf(m_path);
    return status ? status->st_size : 0;
}

bool JournalFile::hasCompanion(QLatin1String suffix) const
{
    const auto status = statusOf(m_path + suffix);
    return status && status->st_size > 0;
}

bool JournalFile::isOnNetwork() const
{
    // As mount(8) names them.
    const QString type =
        QString::fromLatin1(QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType());
    constexpr std::array beginnings{"nfs",   "cifs", "smb",  "fuse",   "afs",   "coda",
                                    "ncpfs", "9p",   "ceph", "lustre", "vboxsf"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&type](const char *beginning) {
        return type.startsWith(QLatin1String(beginning));
    });
}

SqlResult<void> JournalFile::create() const
{
    return createPrivate(m_path).map([this] { flushFolder(); });
}

void JournalFile::narrowModes() const
{
    if (m_isBehindLink || !isClosedToOthers(QFileInfo(m_path).absolutePath()))
        return;
    keepToOwner(m_path);
    for (const auto suffix : companionSuffixes)
        keepToOwner(m_path + suffix);
}

SqlResult<void> JournalFile::createReplacement() const
{
    removeWithCompanions(replacementPath());
    return createPrivate(replacementPath());
}

SqlResult<void> JournalFile::copy() const
{
    removeCopy();
    for (const auto suffix : {QLatin1String(), logSuffix, rollbackSuffix}) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.copy(copyPath() + suffix)) // with its mode
            return unavailable(file.fileName(), file.errorString());
    }
    return {};
}

void JournalFile::removeCopy() const
{
    removeWithCompanions(copyPath());
}

QString JournalFile::freeName(const QString &why) const
{
    const QString base =
        QStringLiteral("%1.%2-%3")
            .arg(m_path, why,
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    const QFileInfo info(base);
    QString name = base;
    // A log may have been set aside alone.
    for (int i = 2; !info.dir().entryList({QFileInfo(name).fileName() + u'*'}).isEmpty(); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

void JournalFile::flushFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

SqlResult<QString> JournalFile::setAside(const QString &why) const
{
    const QString name = freeName(why);
    // The file first: a log that is left behind is seen and follows it; a file without its log
    // might look whole.
    for (const auto suffix : {QLatin1String(), logSuffix, rollbackSuffix}) {
        if (!QFileInfo::exists(m_path + suffix) && !(suffix.isEmpty() && isThere()))
            continue;
        if (const auto moved = rename(m_path + suffix, name + suffix); !moved)
            return sqlFailure(moved.error());
    }
    QFile::remove(m_path + sharedMemorySuffix);
    flushFolder();
    return name;
}

SqlResult<void> JournalFile::installReplacement() const
{
    return rename(replacementPath(), m_path).map([this] { flushFolder(); });
}

SqlResult<void> JournalFile::finishInterruptedReplacement() const
{
    removeCopy();
    if (exists()) {
        removeWithCompanions(replacementPath());
        return {};
    }
    if (isThere()) // a link: the disk that it leads to may be there again
        return {};
    // SQLite would apply an orphaned log to the next file of that name, or delete it.
    if (hasCompanion(logSuffix) || hasCompanion(rollbackSuffix)) {
        if (const auto moved = setAside(QStringLiteral("damaged")); !moved)
            return sqlFailure(moved.error());
    }
    removeWithCompanions(m_path);
    if (QFileInfo::exists(replacementPath()))
        return installReplacement();
    return {};
}

} // namespace vaultlock::journal
