// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/replybody.h"

#include "sandbox/vaults/inventory.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::sandbox {

namespace {

QJsonObject vaultObject(const Vault &vault, const VaultStore &store)
{
    return {{QStringLiteral("VaultARN"), store.arn(vault.name).toString()},
            {QStringLiteral("VaultName"), vault.name.toString()},
            {QStringLiteral("CreationDate"), dateText(vault.created)},
            {QStringLiteral("LastInventoryDate"),
             vault.lastInventory ? QJsonValue(dateText(*vault.lastInventory)) : QJsonValue()},
            {QStringLiteral("NumberOfArchives"), inventoriedArchives(vault)},
            {QStringLiteral("SizeInBytes"), inventoriedBytes(vault)}};
}

} // namespace

QByteArray jsonBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString dateText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray vaultBody(const Vault &vault, const VaultStore &store)
{
    return jsonBody(vaultObject(vault, store));
}

QByteArray vaultListBody(const VaultStore::Page &page, const VaultStore &store)
{
    QJsonArray vaults;
    for (const Vault &vault : page.vaults)
        vaults.append(vaultObject(vault, store));
    const QJsonValue marker =
        page.isLast ? QJsonValue() : QJsonValue(store.arn(page.vaults.back().name).toString());
    return jsonBody({{QStringLiteral("Marker"), marker}, {QStringLiteral("VaultList"), vaults}});
}

QByteArray lockBody(const Lock &lock)
{
    return jsonBody({{QStringLiteral("Policy"), QString::fromUtf8(lock.policy)},
                     {QStringLiteral("State"),
                      lock.isLocked ? QStringLiteral("Locked") : QStringLiteral("InProgress")},
                     {QStringLiteral("CreationDate"), dateText(lock.created)},
                     {QStringLiteral("ExpirationDate"),
                      lock.isLocked ? QJsonValue() : QJsonValue(dateText(lock.expires))}});
}

QByteArray tagsBody(const Vault &vault)
{
    QJsonObject tags;
    for (auto tag = vault.tags.cbegin(); tag != vault.tags.cend(); ++tag)
        tags[tag.key()] = tag.value();
    return jsonBody({{QStringLiteral("Tags"), tags}});
}

QByteArray policyBody(const QByteArray &policy)
{
    return jsonBody({{QStringLiteral("Policy"), QString::fromUtf8(policy)}});
}

} // namespace vaultlock::sandbox
