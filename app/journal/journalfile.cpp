#include "journal/journalfile.h"

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

tl::unexpected<SqlFailure> systemFailure(const QString &path)
{
    const QString reason = qt_error_string(errno);
    return sqlFailure(SqlFailure::Cause::Unavailable, path + QStringLiteral(": ") + reason);
}

std::optional<struct ::stat> statusOf(const QString &path)
{
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

void narrowMode(const QString &path, ::mode_t mode)
{
    const auto status = statusOf(path);
    if (status && status->st_uid == ::geteuid() && (status->st_mode & 07777 & ~mode) != 0)
        (void)::chmod(QFile::encodeName(path).constData(), mode);
}

/// rename() would replace what has the name; the caller holds the lock and has made sure.
SqlResult<void> rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(from);
    return {};
}

SqlResult<void> createPrivate(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(),
               O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemFailure(path);
    // A narrower umask would lock ourselves out.
    const bool isDone = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!isDone)
        return systemFailure(path);
    return {};
}

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const auto suffix : companionSuffixes)
        QFile::remove(path + suffix);
}

} // namespace

SqlResult<void> JournalFile::makeFolder()
{
    const QFileInfo file(m_path);
    if (file.isSymLink() && file.exists())
        m_path = file.canonicalFilePath();
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        return systemFailure(folder);
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemFailure(folder);
    narrowMode(folder, S_IRWXU);
    return {};
}

std::optional<FileIdentity> JournalFile::identity() const
{
    const auto status = statusOf(m_path);
    if (!status)
        return std::nullopt;
    return FileIdentity{status->st_dev, status->st_ino};
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
    auto made = createPrivate(m_path);
    if (made)
        flushFolder();
    return made;
}

void JournalFile::narrowModes() const
{
    narrowMode(m_path, S_IRUSR | S_IWUSR);
    for (const auto suffix : companionSuffixes)
        narrowMode(m_path + suffix, S_IRUSR | S_IWUSR);
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
            return sqlFailure(SqlFailure::Cause::Unavailable, file.errorString());
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
    if (exists()) {
        if (const auto moved = rename(m_path, name); !moved)
            return sqlFailure(moved.error());
    }
    for (const auto suffix : {logSuffix, rollbackSuffix}) {
        if (!QFileInfo::exists(m_path + suffix))
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
    if (auto moved = rename(replacementPath(), m_path); !moved)
        return moved;
    flushFolder();
    return {};
}

SqlResult<void> JournalFile::finishInterruptedReplacement() const
{
    removeCopy();
    if (exists()) {
        removeWithCompanions(replacementPath());
        return {};
    }
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
