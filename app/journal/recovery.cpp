// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/recovery.h"

#include "core/identifiers.h"
#include "journal/line.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace vaultlock::journal {

namespace {

constexpr char lockIdMember[] = R"("lockId":")";
/// As far as a line of ordinary length reaches; one that has an ID has no policy in it.
constexpr qsizetype farthest = 4096;

/// The string of the member within the part; none of what is looked for needs escapes.
QString member(const QByteArray &part, const QByteArray &name)
{
    const QByteArray beginning = '"' + name + R"(":")";
    const qsizetype at = part.indexOf(beginning);
    const qsizetype begin = at + beginning.size();
    const qsizetype end = at < 0 ? -1 : part.indexOf('"', begin);
    return end < 0 ? QString() : QString::fromLatin1(part.mid(begin, end - begin));
}

/// The members of a line stand by name: the attempt before the ID, origin and vault behind it.
Entry entryAt(const QByteArray &content, qsizetype at)
{
    const QByteArray beginning(lineBeginning);
    const qsizetype begin =
        std::max({content.lastIndexOf(beginning, at), at - farthest, qsizetype(0)});
    const qsizetype next = content.indexOf(beginning, at);
    const qsizetype end = std::min(next < 0 ? content.size() : next, at + farthest);
    const QByteArray behind = content.mid(at, end - at);
    Entry entry;
    entry.kind = EntryKind::Unverified;
    entry.attempt = QUuid(member(content.mid(begin, at - begin), "attempt"));
    entry.lockId = member(behind, "lockId");
    entry.origin = member(behind, "origin");
    entry.vaultArn = member(behind, "vaultArn");
    const QByteArray last = entry.vaultArn.toLatin1();
    entry.detail = textFromUtf8(behind.left(behind.indexOf(last) + last.size()));
    return entry;
}

bool isWhole(const Entry &entry)
{
    const auto origin = LockOrigin::fromKey(entry.origin);
    return origin && LockId::fromString(entry.lockId, *origin) &&
           VaultArn::fromService(entry.vaultArn);
}

} // namespace

std::vector<Entry> lockIdsIn(const QByteArray &content, const std::vector<Entry> &known)
{
    QSet<std::pair<QString, QString>> seen;
    for (const Entry &entry : known)
        seen.insert({entry.lockId, entry.vaultArn});
    std::vector<Entry> found;
    for (qsizetype at = content.indexOf(lockIdMember); at >= 0;
         at = content.indexOf(lockIdMember, at + 1)) {
        Entry entry = entryAt(content, at);
        const std::pair key(entry.lockId, entry.vaultArn);
        if (seen.contains(key) || !isWhole(entry))
            continue;
        seen.insert(key);
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace vaultlock::journal
