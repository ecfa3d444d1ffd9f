// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/lastlook.h"

#include "core/jsontext.h"
#include "core/privateplace.h"
#include "core/regularfile.h"
#include "core/wholefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

#include <utility>

namespace vaultlock::fleet {

namespace {

using lock::LockStage;

constexpr int lookFormat = 1;
constexpr qint64 mostBytesOfALook = 256 * 1024 * 1024;

/// Of an account in a Region, wherever its vaults are read.
QString regionKey(const QString &origin, const VaultArn &vault)
{
    return vaultKey(origin, vault.region().toString() + u'|' + vault.account().toString());
}

std::optional<LockStage> stageOf(const QString &text)
{
    for (const LockStage stage : {LockStage::Unlocked, LockStage::InProgress, LockStage::Locked}) {
        if (lock::lockStageCode(stage) == text)
            return stage;
    }
    return std::nullopt;
}

Seen seenIn(const Row &row)
{
    Seen seen{
        row.origin, row.vault.vault.arn.toString(), {}, row.tags.value, row.accessPolicy.value};
    if (stageOf(lock::lockStageCode(row.vault.stage)))
        seen.lock = Seen::Lock{row.vault.stage, row.lockCreated, row.policySha256};
    return seen;
}

void write(JsonText &text, const Seen &seen)
{
    const auto member = [&text](const char *name, const QString &value) {
        text.key(name);
        text.text(value);
    };
    text.beginObject();
    if (seen.accessPolicy)
        member("accessPolicySha256", QString::fromLatin1(*seen.accessPolicy));
    if (seen.lock && seen.lock->created)
        member("lockCreated", seen.lock->created->toUTC().toString(Qt::ISODateWithMs));
    if (seen.lock)
        member("lockState", lock::lockStageCode(seen.lock->stage));
    member("origin", seen.origin);
    if (seen.lock)
        member("policySha256", QString::fromLatin1(seen.lock->policySha256));
    if (seen.tags) {
        QJsonObject tags;
        for (auto tag = seen.tags->begin(); tag != seen.tags->end(); ++tag)
            tags.insert(tag.key(), tag.value());
        text.key("tags");
        text.value(tags);
    }
    member("vaultArn", seen.vaultArn);
    text.endObject();
}

Seen seenOf(const QJsonObject &object)
{
    Seen seen{object.value(u"origin").toString(), object.value(u"vaultArn").toString(), {}, {}, {}};
    if (const auto stage = stageOf(object.value(u"lockState").toString())) {
        seen.lock = Seen::Lock{*stage, {}, object.value(u"policySha256").toString().toLatin1()};
        const auto created =
            QDateTime::fromString(object.value(u"lockCreated").toString(), Qt::ISODateWithMs);
        if (created.isValid())
            seen.lock->created = created;
    }
    if (object.contains(u"tags")) {
        seen.tags.emplace();
        const QJsonObject tags = object.value(u"tags").toObject();
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            seen.tags->insert(tag.key(), tag.value().toString());
    }
    if (object.contains(u"accessPolicySha256"))
        seen.accessPolicy = object.value(u"accessPolicySha256").toString().toLatin1();
    return seen;
}

template <typename T>
bool differs(const std::optional<T> &before, const std::optional<T> &after)
{
    return before && after && *before != *after;
}

/// Where the list is whole: what it does not have is not there.
QSet<QString> wholeRegions(const LookedAt &now)
{
    QSet<QString> whole;
    for (const Row &row : now.rows) {
        if (now.isWhole[row.place])
            whole.insert(regionKey(row.origin, row.vault.vault.arn));
    }
    return whole;
}

bool isGone(const Seen &seen, const QSet<QString> &whole, const QSet<QString> &there)
{
    if (there.contains(vaultKey(seen.origin, seen.vaultArn)))
        return false;
    const auto arn = VaultArn::fromService(seen.vaultArn);
    return arn && whole.contains(regionKey(seen.origin, *arn));
}

QSet<QString> keysOf(const std::vector<Row> &rows)
{
    QSet<QString> keys;
    for (const Row &row : rows)
        keys.insert(vaultKey(row.origin, row.vault.vault.arn.toString()));
    return keys;
}

Seen nameOnly(const Seen &seen)
{
    return {seen.origin, seen.vaultArn, {}, {}, {}};
}

} // namespace

QString vaultKey(const QString &origin, const QString &arn)
{
    return origin + u'\n' + arn;
}

QString LastLook::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vaultlock/Vaultlock/fleet.json");
}

Result<LastLook> LastLook::load(const QString &path)
{
    const auto bytes = readRegularFile(path, mostBytesOfALook);
    if (!bytes && bytes.error().why == UnreadFile::Why::Missing)
        return LastLook();
    if (!bytes)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, bytes.error().text));
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(u"fleetLook").toInt() != lookFormat || !object.value(u"vaults").isArray())
        return failure(ErrorKind::InvalidInput, path);
    LastLook look;
    const QJsonArray vaults = object.value(u"vaults").toArray();
    for (const QJsonValue &vault : vaults) {
        Seen seen = seenOf(vault.toObject());
        const QString key = vaultKey(seen.origin, seen.vaultArn);
        look.m_seen.insert_or_assign(key, std::move(seen));
    }
    return look;
}

Result<void> LastLook::save(const QString &path) const
{
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return failure(made.error());
    JsonText text(JsonText::Layout::Compact);
    text.beginObject();
    text.key("fleetLook");
    text.number(lookFormat);
    text.key("vaults");
    text.beginArray();
    for (const auto &[key, seen] : m_seen)
        write(text, seen);
    text.endArray();
    text.endObject();
    return writePrivateFile(path, text.done());
}

LookedAt LookedAt::of(const Fleet &fleet)
{
    LookedAt now{fleet.rows(), {}};
    for (const Fleet::PlaceReport &report : fleet.places())
        now.isWhole.push_back(report.hasEnded && !report.error);
    return now;
}

QStringList LastLook::vaultNames() const
{
    QStringList names;
    for (const auto &[key, seen] : m_seen)
        names << seen.vaultArn.sliced(seen.vaultArn.lastIndexOf(u'/') + 1);
    names.sort();
    names.removeDuplicates();
    return names;
}

std::vector<Change> LastLook::changesTo(const LookedAt &now) const
{
    using Kind = Change::Kind;
    std::map<QString, std::vector<Change>> byVault;
    const std::vector<Row> &rows = now.rows;
    for (const Row &row : rows) {
        const Seen after = seenIn(row);
        const QString key = vaultKey(after.origin, after.vaultArn);
        const auto found = m_seen.find(key);
        if (found == m_seen.end()) {
            byVault[key].push_back({Kind::VaultIsNew, nameOnly(after), after});
            continue;
        }
        const Seen &before = found->second;
        if (differs(before.lock, after.lock))
            byVault[key].push_back({Kind::LockChanged, before, after});
        if (differs(before.tags, after.tags))
            byVault[key].push_back({Kind::TagsChanged, before, after});
        if (differs(before.accessPolicy, after.accessPolicy))
            byVault[key].push_back({Kind::AccessPolicyChanged, before, after});
    }
    const QSet<QString> whole = wholeRegions(now);
    const QSet<QString> there = keysOf(rows);
    for (const auto &[key, seen] : m_seen) {
        if (isGone(seen, whole, there))
            byVault[key].push_back({Kind::VaultIsGone, seen, nameOnly(seen)});
    }
    std::vector<Change> changes;
    for (const auto &[key, ofVault] : byVault)
        changes.insert(changes.end(), ofVault.begin(), ofVault.end());
    return changes;
}

void LastLook::take(const LookedAt &looked)
{
    const std::vector<Row> &rows = looked.rows;
    const QSet<QString> whole = wholeRegions(looked);
    const QSet<QString> there = keysOf(rows);
    std::erase_if(m_seen, [&](const auto &entry) { return isGone(entry.second, whole, there); });
    for (const Row &row : rows) {
        Seen now = seenIn(row);
        Seen &seen = m_seen[vaultKey(now.origin, now.vaultArn)];
        if (!now.lock)
            now.lock = seen.lock;
        if (!now.tags)
            now.tags = seen.tags;
        if (!now.accessPolicy)
            now.accessPolicy = seen.accessPolicy;
        seen = std::move(now);
    }
}

} // namespace vaultlock::fleet
