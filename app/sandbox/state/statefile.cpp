// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/statefile.h"

#include "core/regularfile.h"
#include "core/wholefile.h"
#include "sandbox/state/statecodec.h"

#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

namespace vaultlock::sandbox {

namespace {

// 2,000 vaults, each with a policy of 20 KB, are 42 MB. More is not ours.
constexpr qint64 largestState = 128 * 1024 * 1024;

tl::unexpected<Error> unavailableFile(const QFileDevice &file)
{
    return failure(ErrorKind::SandboxUnavailable,
                   file.fileName() + QLatin1String(": ") + file.errorString());
}

} // namespace

Result<StateFile::Loaded> StateFile::load() const
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return Loaded{};
    const auto text = readRegularFile(m_path, largestState + 1);
    if (text && text->size() > largestState)
        return failure(ErrorKind::SandboxUnavailable,
                       QStringLiteral("%1: more than %2 bytes").arg(m_path).arg(largestState));
    if (!text)
        return failure(ErrorKind::SandboxUnavailable,
                       m_path + QLatin1String(": ") + text.error().text);
    auto state = decodedState(*text);
    if (state)
        return Loaded{*std::move(state), {}};
    if (state.error().kind != ErrorKind::InvalidInput)
        return failure(state.error().kind, m_path + QLatin1String(": ") + state.error().detail);
    return setAside().map([](const QString &path) { return Loaded{{}, path}; });
}

Result<QString> StateFile::setAside() const
{
    QString path = m_path + QLatin1String(".damaged");
    for (int number = 2; QFile::exists(path); ++number)
        path = m_path + QStringLiteral(".damaged-%1").arg(number);
    QFile file(m_path);
    if (!file.rename(path))
        return unavailableFile(file);
    return path;
}

Result<void> StateFile::save(const State &state) const
{
    if (m_path.isEmpty())
        return {};
    QSaveFile file(m_path);
    // The mode is set while the file is still empty: lock IDs are nobody else's business.
    const QByteArray text = encoded(state);
    if (text.size() > largestState) // what is written can be read again
        return failure(ErrorKind::SandboxUnavailable,
                       QStringLiteral("%1: more than %2 bytes").arg(m_path).arg(largestState));
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(text) == text.size() && commitWhole(file);
    if (!isWritten)
        return unavailableFile(file);
    return {};
}

/// Every save makes a new file, so that its inode and its time tell.
QByteArray StateFile::version() const
{
    struct stat status = {};
    if (m_path.isEmpty() || ::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    return QByteArray::number(qulonglong{status.st_ino}) + ':' +
           QByteArray::number(qlonglong{status.st_mtim.tv_sec}) + ':' +
           QByteArray::number(qlonglong{status.st_mtim.tv_nsec});
}

} // namespace vaultlock::sandbox
