// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/upload.h"

#include "aws/glacier/treehash.h"
#include "sandbox/service/refusal.h"

#include <vector>

namespace vaultlock::sandbox {

bool isPartSize(qint64 size)
{
    const qint64 pieces = size / smallestPart;
    return size >= smallestPart && size <= largestPart && size % smallestPart == 0 &&
           (pieces & (pieces - 1)) == 0;
}

Result<void> addPart(Upload &upload, qint64 first, const Part &part)
{
    if (first % upload.partSize != 0 || part.content.size > upload.partSize) {
        return invalidParameter(
            QStringLiteral("Content-Range does not align with the part size %1.")
                .arg(upload.partSize));
    }
    if (upload.parts.size() >= mostParts && !upload.parts.contains(first)) {
        return invalidParameter(
            QStringLiteral("An upload has at most %1 parts.").arg(qint64{mostParts}));
    }
    upload.parts.insert(first, part);
    return {};
}

Result<Archive> assembled(const Upload &upload)
{
    Archive archive{{}, upload.description, {}, 0, {}, {}};
    std::vector<QByteArray> hashes;
    qint64 next = 0; // where the next part begins
    for (auto part = upload.parts.cbegin(); part != upload.parts.cend(); ++part) {
        if (part.key() != next || archive.sizeInBytes != next) {
            return invalidParameter(
                QStringLiteral("The bytes from %1 on are missing.").arg(archive.sizeInBytes));
        }
        hashes.push_back(QByteArray::fromHex(part->treeHash));
        archive.contents.append(part->content);
        archive.sizeInBytes += part->content.size;
        next += upload.partSize;
    }
    if (hashes.empty())
        return invalidParameter(QStringLiteral("No part was uploaded."));
    archive.treeHash = aws::treeHashOf(std::move(hashes)).toHex();
    return archive;
}

} // namespace vaultlock::sandbox
