// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/archivecodec.h"

#include "sandbox/state/contentcodec.h"

#include <QStringList>

namespace vaultlock::sandbox {

QJsonObject encodedContent(const Content &content)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(content.sha256)},
            {QStringLiteral("size"), content.size}};
}

Result<Content> decodedContent(const QJsonObject &object)
{
    Fields fields(object, "content");
    return fields.checked(Content{fields.hash("sha256"), fields.number("size")});
}

QJsonObject encodedArchive(const Archive &archive)
{
    QJsonArray contents;
    for (const Content &content : archive.contents)
        contents.append(encodedContent(content));
    return {{QStringLiteral("id"), QString::fromUtf8(archive.id)},
            {QStringLiteral("description"), archive.description},
            {QStringLiteral("created"), timeText(archive.created)},
            {QStringLiteral("size"), archive.sizeInBytes},
            {QStringLiteral("treeHash"), QString::fromLatin1(archive.treeHash)},
            {QStringLiteral("contents"), contents}};
}

Result<Archive> decodedArchive(const QJsonObject &object)
{
    Fields fields(object, "archive");
    Archive archive{fields.bytes("id"),    fields.text("description"), fields.time("created"),
                    fields.number("size"), fields.hash("treeHash"),    {}};
    const auto contents = decodeEach(fields.list("contents"), decodedContent,
                                     [&](const Content &one) { archive.contents.append(one); });
    if (!contents)
        fields.note(contents.error());
    qint64 size = 0;
    for (const Content &content : std::as_const(archive.contents))
        size += content.size;
    if (size != archive.sizeInBytes)
        fields.note("contents");
    return fields.checked(archive);
}

QJsonArray encodedArchives(const Vault &vault)
{
    QMap<QByteArray, Archive> all = vault.inventory;
    all.insert(vault.archives);
    QJsonArray list;
    for (const Archive &archive : std::as_const(all)) {
        QJsonObject object = encodedArchive(archive);
        object[QLatin1String("stored")] = vault.archives.contains(archive.id);
        object[QLatin1String("listed")] = vault.inventory.contains(archive.id);
        list.append(object);
    }
    return list;
}

Result<void> decodeArchives(const QJsonArray &list, Vault &vault)
{
    for (const QJsonValue &value : list) {
        const auto archive = decodedArchive(value.toObject());
        if (!archive)
            return failure(archive.error());
        Fields fields(value.toObject(), "archive");
        if (fields.flag("stored"))
            vault.archives.insert(archive->id, *archive);
        if (fields.flag("listed"))
            vault.inventory.insert(archive->id, *archive);
        if (const auto checked = fields.checked(true); !checked)
            return failure(checked.error());
    }
    return {};
}

} // namespace vaultlock::sandbox
