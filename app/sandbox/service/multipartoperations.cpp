// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/multipartoperations.h"

#include "sandbox/service/archiveoperations.h"
#include "sandbox/service/byterange.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/uploadedbytes.h"
#include "sandbox/token.h"

namespace vaultlock::sandbox {

namespace {

tl::unexpected<Error> uploadNotFound(const QByteArray &id)
{
    return notFound(QStringLiteral("The upload ID was not found: ") + QString::fromUtf8(id));
}

/// A number in a header, which must be there.
Result<qint64> sizeInHeader(const HttpRequest &request, const char *name)
{
    const auto text = requiredHeader(request, name);
    if (!text)
        return failure(text.error());
    bool isNumber = false;
    const qint64 size = text->toLongLong(&isNumber);
    if (!isNumber || size < 0) {
        return invalidParameter(
            QStringLiteral("Invalid %1: %2").arg(QLatin1String(name), QString::fromLatin1(*text)));
    }
    return size;
}

/// Changes the upload as `change` does, where it is one that is still open.
template <typename Change>
Result<void> changeUpload(const Call &call, const OperationContext &context, Change change)
{
    return changeVault(call, context, [&](Vault &vault) -> Result<void> {
        const auto upload = vault.uploads.find(call.id);
        if (upload == vault.uploads.end() || upload->state != Upload::State::Open)
            return uploadNotFound(call.id);
        upload->lastActivity = context.now;
        return change(vault, *upload);
    });
}

Result<Part> partOf(const HttpRequest &request, const ByteRange &range,
                    const OperationContext &context)
{
    const auto treeHash = checkedTreeHash(request);
    if (!treeHash)
        return failure(treeHash.error());
    if (range.size() != request.body.size()) {
        return invalidParameter(
            QStringLiteral("Content-Range does not have the %1 bytes of the body.")
                .arg(request.body.size()));
    }
    const auto content = keep(request.body, context);
    return content.map([&treeHash](const Content &kept) { return Part{*treeHash, kept}; });
}

/// The archive that the upload is to become, with the size and the tree hash that the client says.
Result<Archive> checkedArchive(const HttpRequest &request, const Upload &upload)
{
    const auto size = sizeInHeader(request, "x-amz-archive-size");
    if (!size)
        return failure(size.error());
    const auto treeHash = requiredHeader(request, "x-amz-sha256-tree-hash");
    if (!treeHash)
        return failure(treeHash.error());
    auto archive = assembled(upload);
    if (!archive)
        return archive;
    if (archive->sizeInBytes != *size) {
        return invalidParameter(QStringLiteral("The parts have %1 bytes, not %2.")
                                    .arg(archive->sizeInBytes)
                                    .arg(*size));
    }
    // Equal parts are kept once, and would not count: whoever retrieves it has all of them.
    if (archive->sizeInBytes > mostKeptBytes)
        return limitExceeded(
            QStringLiteral("The sandbox keeps archives of at most %1 bytes.").arg(mostKeptBytes));
    if (archive->treeHash != treeHash->toLower()) {
        return invalidParameter(
            QStringLiteral("Checksum mismatch: expected %1 but received %2")
                .arg(QString::fromLatin1(archive->treeHash), QString::fromLatin1(*treeHash)));
    }
    return archive;
}

} // namespace

HttpReply initiateUpload(const Call &call, const HttpRequest &request,
                         const OperationContext &context)
{
    Upload upload{randomToken(context.random, uploadIdLength),
                  {},
                  0,
                  context.now,
                  context.now,
                  Upload::State::Open,
                  {},
                  {}};
    const auto begun = changeVault(call, context, [&](Vault &vault) -> Result<void> {
        const auto partSize = sizeInHeader(request, "x-amz-part-size");
        if (!partSize)
            return failure(partSize.error());
        if (!isPartSize(*partSize))
            return invalidParameter(QStringLiteral("Invalid part size: %1").arg(*partSize));
        const auto description = archiveDescription(request);
        if (!description)
            return failure(description.error());
        upload.partSize = *partSize;
        upload.description = *description;
        vault.uploads.insert(upload.id, upload);
        return {};
    });
    if (!begun)
        return errorReply(begun.error());
    HttpReply answer = reply(201);
    answer.headers = {{"Location", pathOf(*call.vault, context, "/multipart-uploads/" + upload.id)},
                      {"x-amz-multipart-upload-id", upload.id}};
    return answer;
}

HttpReply uploadPart(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    QByteArray treeHash;
    const auto added = changeUpload(call, context, [&](Vault &, Upload &upload) -> Result<void> {
        const auto text = requiredHeader(request, "content-range");
        if (!text)
            return failure(text.error());
        const auto range = contentRange(*text);
        if (!range)
            return failure(range.error());
        const auto part = partOf(request, *range, context);
        if (!part)
            return failure(part.error());
        treeHash = part->treeHash;
        return addPart(upload, range->first, *part);
    });
    HttpReply answer = emptyReply(added, 204);
    if (added)
        answer.headers.append({"x-amz-sha256-tree-hash", treeHash});
    return answer;
}

HttpReply completeUpload(const Call &call, const HttpRequest &request,
                         const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    // "If you call the operation again within a short period, it will succeed and return the same
    // archive ID."
    const Upload before = vault->uploads.value(call.id);
    if (before.state == Upload::State::Completed && vault->archives.contains(before.archiveId))
        return archiveCreated(vault->archives.value(before.archiveId), vault->name, context);

    Archive archive;
    const auto completed = changeUpload(call, context, [&](Vault &whole, Upload &upload) {
        return checkedArchive(request, upload).map([&](const Archive &made) {
            archive = made;
            archive.id = randomToken(context.random, archiveIdLength);
            archive.created = context.now;
            upload.state = Upload::State::Completed;
            upload.archiveId = archive.id;
            upload.parts.clear();
            addArchive(whole, archive);
        });
    });
    return completed ? archiveCreated(archive, vault->name, context)
                     : errorReply(completed.error());
}

HttpReply abortUpload(const Call &call, const OperationContext &context)
{
    return emptyReply(changeVault(call, context,
                                  [&](Vault &vault) -> Result<void> {
                                      const auto upload = vault.uploads.find(call.id);
                                      if (upload == vault.uploads.end() ||
                                          upload->state == Upload::State::Completed)
                                          return uploadNotFound(call.id);
                                      upload->state = Upload::State::Aborted;
                                      upload->parts.clear();
                                      return {};
                                  }),
                      204);
}

} // namespace vaultlock::sandbox
