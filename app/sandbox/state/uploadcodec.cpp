// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/archivecodec.h"
#include "sandbox/state/contentcodec.h"

#include <array>

namespace vaultlock::sandbox {

namespace {

constexpr std::array<const char *, 3> uploadStates{"Open", "Completed", "Aborted"};

QJsonObject encodedUpload(const Upload &upload)
{
    QJsonArray parts;
    for (auto part = upload.parts.cbegin(); part != upload.parts.cend(); ++part) {
        QJsonObject object = encodedContent(part->content);
        object[QLatin1String("first")] = part.key();
        object[QLatin1String("treeHash")] = QString::fromLatin1(part->treeHash);
        parts.append(object);
    }
    return {{QStringLiteral("id"), QString::fromUtf8(upload.id)},
            {QStringLiteral("description"), upload.description},
            {QStringLiteral("partSize"), upload.partSize},
            {QStringLiteral("created"), timeText(upload.created)},
            {QStringLiteral("lastActivity"), timeText(upload.lastActivity)},
            {QStringLiteral("state"),
             QLatin1String(uploadStates[static_cast<std::size_t>(upload.state)])},
            {QStringLiteral("archiveId"), QString::fromUtf8(upload.archiveId)},
            {QStringLiteral("parts"), parts}};
}

Upload::State decodedUploadState(Fields &fields)
{
    const QString text = fields.text("state");
    for (std::size_t state = 0; state < uploadStates.size(); ++state) {
        if (text == QLatin1String(uploadStates[state]))
            return static_cast<Upload::State>(state);
    }
    fields.note("state");
    return Upload::State::Open;
}

Result<Upload> decodedUpload(const QJsonObject &object)
{
    Fields fields(object, "upload");
    Upload upload{fields.bytes("id"),
                  fields.text("description"),
                  fields.number("partSize"),
                  fields.time("created"),
                  fields.time("lastActivity"),
                  decodedUploadState(fields),
                  fields.text("archiveId").toUtf8(),
                  {}};
    const QJsonArray parts = fields.list("parts");
    for (const QJsonValue &value : parts) {
        Fields part(value.toObject(), "part");
        const auto content = decodedContent(value.toObject());
        if (!content)
            return failure(content.error());
        upload.parts.insert(part.number("first"), Part{part.hash("treeHash"), *content});
        if (const auto checked = part.checked(true); !checked)
            return failure(checked.error());
    }
    if (!isPartSize(upload.partSize))
        fields.note("partSize");
    return fields.checked(upload);
}

} // namespace

QJsonArray encodedUploads(const Vault &vault)
{
    QJsonArray list;
    for (const Upload &upload : vault.uploads)
        list.append(encodedUpload(upload));
    return list;
}

Result<void> decodeUploads(const QJsonArray &list, Vault &vault)
{
    return decodeEach(list, decodedUpload,
                      [&](const Upload &upload) { vault.uploads.insert(upload.id, upload); });
}

} // namespace vaultlock::sandbox
