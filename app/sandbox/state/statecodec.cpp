// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/statecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::sandbox {

namespace {

constexpr int currentFormat = 1;

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> readTime(const QJsonValue &value, const char *what)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorKind::InvalidInput, QLatin1String(what));
    return time.toUTC();
}

QJsonObject encodedLock(const Lock &lock)
{
    return {{QStringLiteral("policy"), QString::fromUtf8(lock.policy)},
            {QStringLiteral("id"), QString::fromUtf8(lock.id)},
            {QStringLiteral("created"), text(lock.created)},
            {QStringLiteral("expires"), text(lock.expires)},
            {QStringLiteral("locked"), lock.isLocked}};
}

Result<Lock> decodedLock(const QJsonObject &object)
{
    const auto created = readTime(object[QLatin1String("created")], "lock created");
    const auto expires = readTime(object[QLatin1String("expires")], "lock expires");
    if (!created)
        return failure(created.error());
    if (!expires)
        return failure(expires.error());
    Lock lock{object[QLatin1String("policy")].toString().toUtf8(),
              object[QLatin1String("id")].toString().toUtf8(), *created, *expires,
              object[QLatin1String("locked")].toBool()};
    if (lock.policy.isEmpty() || lock.id.isEmpty() || !object[QLatin1String("locked")].isBool())
        return failure(ErrorKind::InvalidInput, QStringLiteral("lock"));
    return lock;
}

QJsonObject encodedVault(const Vault &vault)
{
    QJsonObject object{{QStringLiteral("name"), vault.name.toString()},
                       {QStringLiteral("created"), text(vault.created)},
                       {QStringLiteral("archives"), vault.sampleArchives},
                       {QStringLiteral("size"), vault.sampleBytes}};
    if (vault.lastInventory)
        object[QLatin1String("inventory")] = text(*vault.lastInventory);
    QJsonObject tags;
    for (auto tag = vault.tags.cbegin(); tag != vault.tags.cend(); ++tag)
        tags[tag.key()] = tag.value();
    object[QLatin1String("tags")] = tags;
    if (!vault.accessPolicy.isEmpty())
        object[QLatin1String("accessPolicy")] = QString::fromUtf8(vault.accessPolicy);
    if (vault.lock)
        object[QLatin1String("lock")] = encodedLock(*vault.lock);
    return object;
}

Result<Vault> decodedVault(const QJsonObject &object)
{
    const auto name = VaultName::fromString(object[QLatin1String("name")].toString());
    if (!name)
        return failure(ErrorKind::InvalidInput, QStringLiteral("vault name"));
    const auto created = readTime(object[QLatin1String("created")], "vault created");
    if (!created)
        return failure(created.error());
    Vault vault{*name,
                *created,
                {},
                object[QLatin1String("archives")].toInteger(-1),
                object[QLatin1String("size")].toInteger(-1),
                {},
                object[QLatin1String("accessPolicy")].toString().toUtf8(),
                {},
                {}};
    if (vault.sampleArchives < 0 || vault.sampleBytes < 0)
        return failure(ErrorKind::InvalidInput, QStringLiteral("vault size"));
    if (object.contains(QLatin1String("inventory"))) {
        const auto inventory = readTime(object[QLatin1String("inventory")], "vault inventory");
        if (!inventory)
            return failure(inventory.error());
        vault.lastInventory = *inventory;
    }
    const QJsonObject tags = object[QLatin1String("tags")].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        vault.tags.insert(tag.key(), tag.value().toString());
    if (object.contains(QLatin1String("lock"))) {
        auto lock = decodedLock(object[QLatin1String("lock")].toObject());
        if (!lock)
            return failure(lock.error());
        vault.lock = *std::move(lock);
    }
    return vault;
}

} // namespace

QByteArray encoded(const State &state)
{
    QJsonArray vaults;
    for (const Vault &vault : state.store.vaults())
        vaults.append(encodedVault(vault));
    const QJsonObject root{
        {QStringLiteral("format"), currentFormat},
        {QStringLiteral("stateId"), state.id},
        {QStringLiteral("accountId"), state.store.account().toString()},
        {QStringLiteral("region"), state.store.region().toString()},
        {QStringLiteral("clockOffsetSeconds"), qint64{state.clockOffset.count()}},
        {QStringLiteral("identities"), encodedIdentities(state.identities)},
        {QStringLiteral("vaults"), vaults}};
    return QJsonDocument(root).toJson();
}

Result<State> decodedState(const QByteArray &text)
{
    QJsonParseError parseError{};
    const QJsonObject root = QJsonDocument::fromJson(text, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidInput, parseError.errorString());
    if (root[QLatin1String("format")].toInt() != currentFormat)
        return failure(ErrorKind::InvalidInput, QStringLiteral("format"));
    const auto account = AccountId::fromString(root[QLatin1String("accountId")].toString());
    const auto region = Region::fromString(root[QLatin1String("region")].toString());
    const QString id = root[QLatin1String("stateId")].toString();
    const qint64 offset = root[QLatin1String("clockOffsetSeconds")].toInteger(-1);
    if (!account || !region || id.isEmpty() || offset < 0 ||
        !root[QLatin1String("vaults")].isArray())
        return failure(ErrorKind::InvalidInput, QStringLiteral("header"));

    auto identities =
        decodedIdentities(root[QLatin1String("identities")], QStringLiteral("/identities"));
    if (!identities)
        return failure(identities.error());

    State state{id, std::chrono::seconds(offset), VaultStore(*account, *region),
                *std::move(identities)};
    const QJsonArray vaults = root[QLatin1String("vaults")].toArray();
    for (const QJsonValue &value : vaults) {
        auto vault = decodedVault(value.toObject());
        if (!vault)
            return failure(vault.error());
        state.store.put(*vault);
    }
    return state;
}

} // namespace vaultlock::sandbox
