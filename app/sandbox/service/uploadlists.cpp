// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/multipartoperations.h"
#include "sandbox/service/paging.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"

#include <QJsonArray>

namespace vaultlock::sandbox {

namespace {

QJsonObject uploadObject(const Upload &upload, const VaultArn &vault)
{
    return {{QStringLiteral("MultipartUploadId"), QString::fromLatin1(upload.id)},
            {QStringLiteral("VaultARN"), vault.toString()},
            {QStringLiteral("ArchiveDescription"), textOrNull(upload.description)},
            {QStringLiteral("PartSizeInBytes"), upload.partSize},
            {QStringLiteral("CreationDate"), dateText(upload.created)}};
}

QList<Upload> openUploads(const Vault &vault)
{
    QList<Upload> open;
    for (const Upload &upload : vault.uploads) {
        if (upload.state == Upload::State::Open)
            open.append(upload);
    }
    return open;
}

} // namespace

HttpReply listUploads(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    const auto page = pageOf(request, openUploads(*vault),
                             [](const Upload &upload) { return QString::fromLatin1(upload.id); });
    if (!page)
        return errorReply(page.error());
    QJsonArray list;
    for (const Upload &upload : page->items)
        list.append(uploadObject(upload, context.store.arn(vault->name)));
    return reply(200, jsonBody({{QStringLiteral("UploadsList"), list},
                                {QStringLiteral("Marker"), textOrNull(page->marker)}}));
}

HttpReply listParts(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    const Upload upload = vault->uploads.value(call.id);
    if (upload.id.isEmpty() || upload.state != Upload::State::Open) {
        return errorReply(
            notFound(QStringLiteral("The upload ID was not found: ") + QString::fromUtf8(call.id)));
    }
    const auto page =
        pageOf(request, upload.parts.keys(), [](qint64 first) { return QString::number(first); });
    if (!page)
        return errorReply(page.error());
    QJsonArray list;
    for (const qint64 first : page->items) {
        const Part part = upload.parts.value(first);
        list.append(
            QJsonObject{{QStringLiteral("RangeInBytes"),
                         QStringLiteral("%1-%2").arg(first).arg(first + part.content.size - 1)},
                        {QStringLiteral("SHA256TreeHash"), QString::fromLatin1(part.treeHash)}});
    }
    QJsonObject body = uploadObject(upload, context.store.arn(vault->name));
    body[QLatin1String("Parts")] = list;
    body[QLatin1String("Marker")] = textOrNull(page->marker);
    return reply(200, jsonBody(body));
}

} // namespace vaultlock::sandbox
