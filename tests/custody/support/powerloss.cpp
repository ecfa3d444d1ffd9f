// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/powerloss.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace vaultlock::tests {

using watcheddisk::Call;
using Kind = Call::Kind;

namespace {

constexpr qint64 sectorSize = 512;

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

/// Memory that processes share, and a lock: nothing of them is meant to outlive the power.
bool isOfTheDisk(const QByteArray &path)
{
    return !path.endsWith("-shm") && !path.endsWith(".lock");
}

/// Of the write, from one byte to another.
void put(QByteArray &content, const Call &write, qint64 from, qint64 to)
{
    const qint64 end = write.offset + to;
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0')); // a hole reads as zeros
    content.replace(write.offset + from, to - from, write.data.mid(from, to - from));
}

void carryOut(QByteArray &content, const Call &call)
{
    if (call.kind == Kind::Write)
        put(content, call, 0, call.data.size());
    else if (call.offset < content.size())
        content.truncate(call.offset);
    else
        content.append(QByteArray(call.offset - content.size(), '\0'));
}

/// Each of its sectors, or not.
void applySectors(QByteArray &content, const Call &write, QRandomGenerator &chance)
{
    for (qint64 from = 0; from < write.data.size();) {
        const qint64 left = sectorSize - (write.offset + from) % sectorSize;
        const qint64 to = std::min<qint64>(from + left, write.data.size());
        if (chance.bounded(2) == 0)
            put(content, write, from, to);
        from = to;
    }
}

/// A name comes to be with the first call to its file.
struct NameChange
{
    Kind kind;
    QByteArray name;
    QByteArray newName; ///< of Rename
    quint64 file = 0;   ///< of one that is made
};

void carryOut(std::map<QByteArray, quint64> &names, const NameChange &change)
{
    if (change.kind == Kind::Write) {
        names[change.name] = change.file;
        return;
    }
    const auto found = names.find(change.name);
    if (found == names.end())
        return;
    const quint64 file = found->second;
    names.erase(found);
    if (change.kind == Kind::Rename)
        names[change.newName] = file;
}

} // namespace

struct PowerLoss::Disk
{
    std::map<QByteArray, quint64> names;
    std::map<quint64, QByteArray> contents;
    std::set<quint64> known;               ///< files that have or had a name
    std::vector<NameChange> pendingNames;  ///< not flushed with the folder
    std::vector<const Call *> pendingData; ///< not flushed with their files, in order
};

PowerLoss::PowerLoss(QByteArray folder)
    : m_folder(std::move(folder))
{
    const QDir dir(QString::fromUtf8(m_folder));
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        const QByteArray path = QFile::encodeName(dir.filePath(name));
        struct ::stat status = {};
        QFile file(dir.filePath(name));
        if (!isOfTheDisk(path) || ::stat(path.constData(), &status) != 0 ||
            !file.open(QIODevice::ReadOnly))
            continue;
        m_names[nameOf(path)] = status.st_ino;
        m_contents[status.st_ino] = file.readAll();
    }
}

PowerLoss PowerLoss::with(std::vector<Call> calls) const
{
    PowerLoss loss = *this;
    loss.m_calls = std::move(calls);
    return loss;
}

void PowerLoss::pass(const Call &call, Disk &disk) const
{
    if (call.kind == Kind::Note || !isOfTheDisk(call.path))
        return;
    if (call.kind == Kind::Rename || call.kind == Kind::Remove) {
        disk.pendingNames.push_back({call.kind, nameOf(call.path), nameOf(call.data), 0});
        return;
    }
    if (call.path == m_folder) {
        for (const NameChange &change : std::exchange(disk.pendingNames, {}))
            carryOut(disk.names, change);
        return;
    }
    if (disk.known.insert(call.file).second)
        disk.pendingNames.push_back({Kind::Write, nameOf(call.path), {}, call.file});
    if (call.kind != Kind::Flush) {
        disk.pendingData.push_back(&call);
        return;
    }
    const auto others =
        std::stable_partition(disk.pendingData.begin(), disk.pendingData.end(),
                              [&call](const Call *pending) { return pending->file == call.file; });
    std::for_each(disk.pendingData.begin(), others,
                  [&](const Call *pending) { carryOut(disk.contents[pending->file], *pending); });
    disk.pendingData.erase(disk.pendingData.begin(), others);
}

Files PowerLoss::filesAt(std::size_t number, Reached reached, QRandomGenerator &chance) const
{
    Disk disk{m_names, m_contents, {}, {}, {}};
    for (const auto &[name, file] : m_names)
        disk.known.insert(file);
    for (std::size_t i = 0; i < number; ++i)
        pass(m_calls[i], disk);

    const auto someOf = [&](std::size_t size) {
        if (reached == Reached::Nothing)
            return std::size_t(0);
        return reached == Reached::Everything
                   ? size
                   : std::size_t(chance.bounded(static_cast<int>(size) + 1));
    };
    const std::size_t names = someOf(disk.pendingNames.size());
    for (std::size_t i = 0; i < names; ++i)
        carryOut(disk.names, disk.pendingNames[i]);
    const bool isAny = reached == Reached::Sectors;
    const std::size_t data = isAny ? disk.pendingData.size() : someOf(disk.pendingData.size());
    for (std::size_t i = 0; i < data; ++i) {
        const Call &call = *disk.pendingData[i];
        const bool isTorn = reached == Reached::Beginning && i + 1 == data;
        if (call.kind == Kind::Write && (isAny || isTorn))
            applySectors(disk.contents[call.file], call, chance);
        else if (!isAny || chance.bounded(2) == 0)
            carryOut(disk.contents[call.file], call);
    }
    Files files;
    for (const auto &[name, file] : disk.names)
        files[name] = disk.contents[file];
    return files;
}

} // namespace vaultlock::tests
