// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/vaultcodec.h"

#include "sandbox/state/archivecodec.h"
#include "sandbox/state/contentcodec.h"
#include "sandbox/state/fields.h"

namespace vaultlock::sandbox {

namespace {

QJsonObject encodedLock(const Lock &lock)
{
    return {{QStringLiteral("policy"), QString::fromUtf8(lock.policy)},
            {QStringLiteral("id"), QString::fromUtf8(lock.id)},
            {QStringLiteral("created"), timeText(lock.created)},
            {QStringLiteral("expires"), timeText(lock.expires)},
            {QStringLiteral("locked"), lock.isLocked}};
}

Result<Lock> decodedLock(const QJsonObject &object)
{
    Fields fields(object, "lock");
    return fields.checked(Lock{fields.bytes("policy"), fields.bytes("id"), fields.time("created"),
                               fields.time("expires"), fields.flag("locked")});
}

QJsonObject encodedTags(const Vault &vault)
{
    QJsonObject tags;
    for (auto tag = vault.tags.cbegin(); tag != vault.tags.cend(); ++tag)
        tags[tag.key()] = tag.value();
    return tags;
}

QJsonObject encodedNotifications(const Notifications &notifications)
{
    return {{QStringLiteral("topic"), notifications.snsTopic},
            {QStringLiteral("events"), QJsonArray::fromStringList(notifications.events)}};
}

QStringList texts(const QJsonArray &list)
{
    QStringList result;
    for (const QJsonValue &value : list)
        result.append(value.toString());
    return result;
}

/// What a vault of format 1 does not have.
Result<void> decodeContent(Fields &fields, Vault &vault)
{
    vault.firstWrite = fields.optionalTime("firstWrite");
    for (const QString &id : texts(fields.list("deleted")))
        vault.deletedArchives.append(id.toUtf8());
    if (fields.has("notifications")) {
        Fields notifications(fields.object("notifications"), "notifications");
        vault.notifications =
            Notifications{notifications.text("topic"), texts(notifications.list("events"))};
    }
    if (const auto archives = decodeArchives(fields.list("stored"), vault); !archives)
        return archives;
    if (const auto uploads = decodeUploads(fields.list("uploads"), vault); !uploads)
        return uploads;
    return decodeJobs(fields.list("jobs"), vault);
}

Result<CapacityUnit> decodedUnit(const QJsonObject &object)
{
    Fields fields(object, "capacity");
    return fields.checked(
        CapacityUnit{fields.bytes("id"), fields.time("begins"), fields.time("ends")});
}

} // namespace

QJsonObject encodedVault(const Vault &vault)
{
    QJsonObject object{{QStringLiteral("name"), vault.name.toString()},
                       {QStringLiteral("created"), timeText(vault.created)},
                       {QStringLiteral("archives"), vault.sampleArchives},
                       {QStringLiteral("size"), vault.sampleBytes},
                       {QStringLiteral("tags"), encodedTags(vault)}};
    if (vault.lastInventory)
        object[QLatin1String("inventory")] = timeText(*vault.lastInventory);
    if (!vault.accessPolicy.isEmpty())
        object[QLatin1String("accessPolicy")] = QString::fromUtf8(vault.accessPolicy);
    if (vault.lock)
        object[QLatin1String("lock")] = encodedLock(*vault.lock);
    if (vault.firstWrite)
        object[QLatin1String("firstWrite")] = timeText(*vault.firstWrite);
    if (vault.notifications)
        object[QLatin1String("notifications")] = encodedNotifications(*vault.notifications);
    QJsonArray deleted;
    for (const QByteArray &id : vault.deletedArchives)
        deleted.append(QString::fromUtf8(id));
    const auto addList = [&object](const char *key, const QJsonArray &list) {
        if (!list.isEmpty())
            object[QLatin1String(key)] = list;
    };
    addList("deleted", deleted);
    addList("stored", encodedArchives(vault));
    addList("uploads", encodedUploads(vault));
    addList("jobs", encodedJobs(vault));
    return object;
}

Result<Vault> decodedVault(const QJsonObject &object)
{
    Fields fields(object, "vault");
    const auto name = VaultName::fromString(fields.text("name"));
    if (!name)
        return failure(ErrorKind::InvalidInput, QStringLiteral("vault name"));
    Vault vault{*name,
                fields.time("created"),
                fields.optionalTime("inventory"),
                fields.number("archives"),
                fields.number("size"),
                {},
                fields.text("accessPolicy").toUtf8(),
                {},
                {}};
    const QJsonObject tags = fields.has("tags") ? fields.object("tags") : QJsonObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        vault.tags.insert(tag.key(), tag.value().toString());
    if (fields.has("lock")) {
        auto lock = decodedLock(fields.object("lock"));
        if (!lock)
            return failure(lock.error());
        vault.lock = *std::move(lock);
    }
    if (const auto content = decodeContent(fields, vault); !content)
        return failure(content.error());
    return fields.checked(vault);
}

QJsonObject encodedSettings(const AccountSettings &settings)
{
    QJsonArray capacity;
    for (const CapacityUnit &unit : settings.capacity) {
        capacity.append(QJsonObject{{QStringLiteral("id"), QString::fromUtf8(unit.id)},
                                    {QStringLiteral("begins"), timeText(unit.begins)},
                                    {QStringLiteral("ends"), timeText(unit.ends)}});
    }
    QJsonObject object{{QStringLiteral("strategy"), strategyText(settings.strategy)},
                       {QStringLiteral("capacity"), capacity}};
    if (settings.bytesPerHour)
        object[QLatin1String("bytesPerHour")] = *settings.bytesPerHour;
    return object;
}

Result<AccountSettings> decodedSettings(const QJsonObject &object)
{
    Fields fields(object, "account");
    AccountSettings settings;
    const auto strategy = strategyOf(fields.text("strategy"));
    if (!strategy)
        fields.note("strategy");
    settings.strategy = strategy.value_or(RetrievalStrategy::None);
    if (fields.has("bytesPerHour"))
        settings.bytesPerHour = fields.number("bytesPerHour");
    const auto units = decodeEach(fields.list("capacity"), decodedUnit,
                                  [&](const auto &unit) { settings.capacity.append(unit); });
    if (!units)
        return failure(units.error());
    return fields.checked(settings);
}

} // namespace vaultlock::sandbox
