// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keptthings.h"

#include "core/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace vaultlock::settings {

namespace {

const QString lockEnding = QStringLiteral(".lock");

/// Names in the settings, with a slash at the end where a whole group is meant.
QStringList namesOf(KeptThing thing)
{
    switch (thing) {
    case KeptThing::RecentFiles:
        return {QStringLiteral("editor/recentFiles")};
    case KeptThing::Connections:
        return {QStringLiteral("connection/kind"), QStringLiteral("connection/name"),
                QStringLiteral("connection/region"), QStringLiteral("lastVault/"),
                QStringLiteral("routes/")};
    case KeptThing::Looks:
        return {QStringLiteral("window/"), QStringLiteral("vaultList/"),
                QStringLiteral("editor/view"), QStringLiteral("editor/zoom")};
    case KeptThing::Attempts:
        return {QStringLiteral("attempts/"), QStringLiteral("thresholds/")};
    case KeptThing::TypedKeys:
        return {QStringLiteral("keysInKeychain/")};
    case KeptThing::OtherChoices:
        return {QStringLiteral("evidence/"), QStringLiteral("fleet/")};
    default:
        return {};
    }
}

bool isAmong(const QString &key, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&key](const QString &name) {
        return name.endsWith(u'/') ? key.startsWith(name) : key == name;
    });
}

QStringList keysOf(KeptThing thing, const QSettings &settings)
{
    QStringList keys = settings.allKeys();
    const QStringList names = namesOf(thing);
    keys.removeIf([&names](const QString &key) { return !isAmong(key, names); });
    return keys;
}

/// The journal is several files (SQLite's own, beside it), and so are the settings set aside.
QStringList filesBeside(const QString &path, const QStringList &endings)
{
    QStringList files;
    const QFileInfo file(path);
    for (const QString &ending : endings) {
        for (const QFileInfo &found :
             QDir(file.path())
                 .entryInfoList({file.fileName() + ending}, QDir::Files | QDir::Hidden))
            files.append(found.filePath());
    }
    return files;
}

QStringList draftFiles(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        if (!file.endsWith(lockEnding))
            files.append(file);
    }
    return files;
}

QStringList filesOf(KeptThing thing, const Places &places)
{
    const auto only = [](const QString &path) {
        return path.isEmpty() || !QFileInfo::exists(path) ? QStringList() : QStringList(path);
    };
    switch (thing) {
    case KeptThing::Journal:
        return places.journal.isEmpty()
                   ? QStringList()
                   : filesBeside(places.journal,
                                 {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                  QStringLiteral(".damaged*"), QStringLiteral(".replaced*")});
    case KeptThing::TeamPlace:
        return places.journal.isEmpty()
                   ? QStringList()
                   : filesBeside(places.journal,
                                 {QStringLiteral(".team-settings"), QStringLiteral(".team")});
    case KeptThing::Drafts:
        return places.drafts.isEmpty() ? QStringList() : draftFiles(places.drafts);
    case KeptThing::Sandbox:
        return only(places.sandbox);
    case KeptThing::FleetLook:
        return only(places.fleetLook);
    case KeptThing::Campaign:
        return only(places.campaign);
    case KeptThing::LoginStart:
        return only(places.loginStart);
    case KeptThing::DamagedFiles:
        return places.settings.isEmpty()
                   ? QStringList()
                   : filesBeside(places.settings, {QStringLiteral(".damaged*")});
    default:
        return {};
    }
}

qint64 sizeOf(const QStringList &files)
{
    qint64 size = 0;
    for (const QString &file : files)
        size += QFileInfo(file).size();
    return size;
}

/// Another window may be writing it.
Result<void> removeDrafts(const QStringList &files)
{
    for (const QString &file : files) {
        const auto lock = FileLock::attempt(file + lockEnding);
        if (!lock)
            return failure(ErrorKind::FileNotWritable, lock.error());
        if (!lock->isHeld())
            continue;
        QFile draft(file);
        if (!draft.remove())
            return failure(ErrorKind::FileNotWritable,
                           file + QStringLiteral(": ") + draft.errorString());
        QFile::remove(file + lockEnding);
    }
    return {};
}

} // namespace

std::vector<Kept> keptThings(const Places &places, const QSettings &settings)
{
    std::vector<Kept> found;
    for (int i = 0; i <= static_cast<int>(lastKeptThing); ++i) {
        const auto thing = static_cast<KeptThing>(i);
        if (const QStringList keys = keysOf(thing, settings); !keys.isEmpty())
            found.push_back({thing, settings.fileName(), keys.size(), true});
        const QStringList files = filesOf(thing, places);
        if (!files.isEmpty())
            found.push_back({thing, thing == KeptThing::Drafts ? places.drafts : files.constFirst(),
                             sizeOf(files)});
    }
    return found;
}

Removal removalOf(KeptThing thing)
{
    switch (thing) {
    case KeptThing::Journal:
    case KeptThing::Sandbox:
        return Removal::ByHand;
    case KeptThing::TeamPlace:
    case KeptThing::TypedKeys:
    case KeptThing::LoginStart:
    case KeptThing::RecentFiles:
        return Removal::ByItsOwner;
    default:
        return Removal::AtOnce;
    }
}

Result<void> remove(KeptThing thing, const Places &places, QSettings &settings)
{
    if (removalOf(thing) != Removal::AtOnce)
        return failure(ErrorKind::InvalidInput);
    for (const QString &key : keysOf(thing, settings))
        settings.remove(key);
    const QStringList files = filesOf(thing, places);
    if (thing == KeptThing::Drafts)
        return removeDrafts(files);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.remove())
            return failure(ErrorKind::FileNotWritable,
                           path + QStringLiteral(": ") + file.errorString());
    }
    return {};
}

} // namespace vaultlock::settings
