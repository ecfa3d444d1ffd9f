// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/inventorylist.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/replybody.h"

#include <QJsonArray>

#include <limits>

namespace vaultlock::sandbox {

namespace {

Result<std::optional<QDateTime>> dateOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDateTime>();
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        return invalidParameter(QStringLiteral("Invalid date: ") + text);
    return std::optional(date.toUTC());
}

Result<qsizetype> limitOf(const QString &text)
{
    if (text.isEmpty())
        return std::numeric_limits<qsizetype>::max();
    bool isNumber = false;
    const qsizetype limit = text.toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return invalidParameter(QStringLiteral("Invalid limit: ") + text);
    return limit;
}

/// As the service writes it, which is not RFC 4180: its readers (mt-aws-glacier, for one) take a
/// backslash before quotes and backslashes.
QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray csv(const QList<Archive> &archives)
{
    QByteArray text("ArchiveId,ArchiveDescription,CreationDate,Size,SHA256TreeHash\n");
    for (const Archive &archive : archives) {
        text += archive.id + ',' + quoted(archive.description) + ',' +
                dateText(archive.created).toLatin1() + ',' +
                QByteArray::number(archive.sizeInBytes) + ',' + archive.treeHash + '\n';
    }
    return text;
}

QByteArray listJson(const QList<Archive> &archives, const VaultArn &arn, const QDateTime &date)
{
    QJsonArray list;
    for (const Archive &archive : archives) {
        list.append(
            QJsonObject{{QStringLiteral("ArchiveId"), QString::fromLatin1(archive.id)},
                        {QStringLiteral("ArchiveDescription"), archive.description},
                        {QStringLiteral("CreationDate"), dateText(archive.created)},
                        {QStringLiteral("Size"), archive.sizeInBytes},
                        {QStringLiteral("SHA256TreeHash"), QString::fromLatin1(archive.treeHash)}});
    }
    return jsonBody({{QStringLiteral("VaultARN"), arn.toString()},
                     {QStringLiteral("InventoryDate"), date.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("ArchiveList"), list}});
}

} // namespace

Result<InventoryList> inventoryList(const Vault &vault, const VaultArn &arn,
                                    const InventoryRange &range)
{
    const auto start = dateOf(range.startDate);
    const auto end = dateOf(range.endDate);
    const auto limit = limitOf(range.limit);
    if (!start)
        return failure(start.error());
    if (!end)
        return failure(end.error());
    if (!limit)
        return failure(limit.error());
    // The marker is the ID with which the list goes on.
    const QByteArray marker = range.marker.toUtf8();
    if (!marker.isEmpty() && !vault.inventory.contains(marker))
        return invalidParameter(QStringLiteral("Invalid marker: ") + range.marker);
    QList<Archive> archives;
    QString next;
    for (auto one = vault.inventory.lowerBound(marker); one != vault.inventory.cend(); ++one) {
        if ((*start && one->created < **start) || (*end && one->created >= **end))
            continue;
        if (archives.size() == *limit) {
            next = QString::fromLatin1(one->id);
            break;
        }
        archives.append(*one);
    }
    return InventoryList{
        range.isCsv ? csv(archives) : listJson(archives, arn, *vault.lastInventory), next};
}

} // namespace vaultlock::sandbox
