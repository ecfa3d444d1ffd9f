// SPDX-License-Identifier: GPL-3.0-or-later

// GetJobOutput: the bytes of an archive, or an inventory.
#include "aws/glacier/treehash.h"
#include "core/logging.h"
#include "sandbox/service/byterange.h"
#include "sandbox/service/joboperations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

/// Of all contents, one after the other. Unavailable: some of them are gone or changed.
Result<QByteArray> bytesOf(const QList<Content> &contents, const ByteRange &range,
                           const OperationContext &context)
{
    QByteArray bytes;
    bytes.reserve(range.size());
    qint64 begin = 0; // of the content
    for (const Content &content : contents) {
        const qint64 first = std::max(range.first, begin);
        const qint64 last = std::min(range.last, begin + content.size - 1);
        if (first <= last) {
            const auto whole = context.contents.read(content);
            if (!whole) {
                qCWarning(logSandbox) << "bytes not read:" << whole.error().detail;
                return unavailable(
                    QStringLiteral("The bytes that the sandbox kept are missing or changed."));
            }
            bytes += whole->mid(first - begin, last - first + 1);
        }
        begin += content.size;
    }
    return bytes;
}

/// "When the range of the job and the range to download are tree-hash aligned": both lie within
/// the archive.
bool hasTreeHash(const Retrieval &retrieval, const ByteRange &inArchive)
{
    const qint64 size = retrieval.archive.sizeInBytes;
    return isTreeHashAligned(retrieval.first, retrieval.last, size) &&
           isTreeHashAligned(inArchive.first, inArchive.last, size);
}

Result<HttpReply> archiveOutput(const Retrieval &retrieval, const ByteRange &range,
                                const OperationContext &context)
{
    const ByteRange inArchive{retrieval.first + range.first, retrieval.first + range.last};
    const auto bytes = bytesOf(retrieval.archive.contents, inArchive, context);
    if (!bytes)
        return failure(bytes.error());
    HttpReply output = reply(200, *bytes);
    output.headers.emplaceBack("Content-Type", "application/octet-stream");
    if (!retrieval.archive.description.isEmpty()) {
        output.headers.append(
            {"x-amz-archive-description", retrieval.archive.description.toLatin1()});
    }
    if (hasTreeHash(retrieval, inArchive))
        output.headers.append({"x-amz-sha256-tree-hash", aws::treeHashHex(*bytes)});
    return output;
}

Result<HttpReply> inventoryOutput(const InventoryOutput &inventory, const ByteRange &range,
                                  const OperationContext &context)
{
    const auto bytes = bytesOf({inventory.content}, range, context);
    if (!bytes)
        return failure(bytes.error());
    HttpReply output = reply(200, *bytes);
    output.headers.append({"Content-Type", inventory.range.isCsv ? QByteArray("text/csv")
                                                                 : QByteArray("application/json")});
    return output;
}

} // namespace

HttpReply jobOutput(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    const auto job = jobOf(call, context);
    if (!job)
        return errorReply(job.error());
    if (!job->isCompleted) {
        return errorReply(
            invalidParameter(QStringLiteral("The job is not currently available for download: ") +
                             QString::fromUtf8(job->id)));
    }
    const qint64 size = outputSize(*job);
    const QByteArray wanted = request.header("range");
    const auto range =
        wanted.isEmpty() ? Result<ByteRange>(ByteRange{0, size - 1}) : requestedRange(wanted, size);
    if (!range)
        return errorReply(range.error());
    auto output = job->retrieval ? archiveOutput(*job->retrieval, *range, context)
                                 : inventoryOutput(job->inventory, *range, context);
    if (!output)
        return errorReply(output.error());
    output->headers.emplaceBack("Accept-Ranges", "bytes");
    if (!wanted.isEmpty()) {
        output->status = 206;
        output->headers.append({"Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                                     QByteArray::number(range->last) + '/' +
                                                     QByteArray::number(size)});
    }
    return *output;
}

} // namespace vaultlock::sandbox
