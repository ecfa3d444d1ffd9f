#include "journal/journalfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace vaultlock::journal {

namespace {

constexpr auto logSuffix = QLatin1String("-wal");
constexpr auto sharedMemorySuffix = QLatin1String("-shm");
constexpr auto rollbackSuffix = QLatin1String("-journal");
constexpr auto companionSuffixes = std::array{logSuffix, sharedMemorySuffix, rollbackSuffix};

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
    struct ::statfs status = {};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (::statfs(QFile::encodeName(folder).constData(), &status) != 0)
        return false;
    // statfs(2), and linux/magic.h for those that it leaves out.
    constexpr std::array<quint32, 13> types = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE
        0x5346414f, // AFS
        0x6b414653, // AFS of the kernel
        0x73757245, // CODA
        0x564c,     // NCP
        0x01021997, // 9P
        0x00c36400, // CEPH
        0x0bd00bd0, // Lustre
        0x786f4256, // VirtualBox shared folders
    };
    return std::find(types.begin(), types.end(), static_cast<quint32>(status.f_type)) !=
           types.end();
}

SqlResult<void> JournalFile::createPrivate(const QString &path)
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

SqlResult<void> JournalFile::copyPrivate(const QString &from, const QString &to)
{
    if (auto made = createPrivate(to); !made)
        return made;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return sqlFailure(SqlFailure::Cause::Unavailable, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return sqlFailure(SqlFailure::Cause::Unavailable, target.errorString());
    constexpr qint64 pieceSize = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return sqlFailure(SqlFailure::Cause::Unavailable, source.errorString());
        if (target.write(piece) != piece.size())
            return sqlFailure(SqlFailure::Cause::Unavailable, target.errorString());
    }
    if (!target.flush())
        return sqlFailure(SqlFailure::Cause::Unavailable, target.errorString());
    return {};
}

void JournalFile::removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const auto suffix : companionSuffixes)
        QFile::remove(path + suffix);
}

QString JournalFile::freeName() const
{
    const QString base =
        m_path + QStringLiteral(".damaged-") +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const auto isTaken = [](const QString &name) {
        if (QFileInfo::exists(name))
            return true;
        return std::any_of(companionSuffixes.begin(), companionSuffixes.end(),
                           [&](QLatin1String suffix) { return QFileInfo::exists(name + suffix); });
    };
    QString name = base;
    for (int i = 2; isTaken(name); ++i)
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

SqlResult<QString> JournalFile::setAside() const
{
    const QString name = freeName();
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
    removeWithCompanions(copyPath());
    if (exists()) {
        removeWithCompanions(replacementPath());
        return {};
    }
    // SQLite would apply an orphaned log to the next file of that name, or delete it.
    if (hasCompanion(logSuffix) || hasCompanion(rollbackSuffix)) {
        if (const auto moved = setAside(); !moved)
            return sqlFailure(moved.error());
    }
    removeWithCompanions(m_path);
    if (QFileInfo::exists(replacementPath()))
        return installReplacement();
    return {};
}

} // namespace vaultlock::journal
