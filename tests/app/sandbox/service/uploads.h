// SPDX-License-Identifier: GPL-3.0-or-later

// Requests with the bytes of an archive, and what is done with one by hand.
#pragma once

#include "aws/glacier/treehash.h"
#include "aws/signing/digest.h"
#include "servicebench.h"

namespace vaultlock::tests {

/// An archive of so many bytes that are not alike.
inline QByteArray bytesOf(qsizetype size, char seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + (i >> 20) * 7 + seed);
    return bytes;
}

inline constexpr qsizetype mebibyte = qsizetype{1} << 20;

/// With the headers that the service demands, and `extra`.
inline sandbox::HttpRequest withChecksums(sandbox::HttpRequest request,
                                          const QList<QPair<QByteArray, QByteArray>> &extra = {})
{
    request.headers.emplaceBack("x-amz-glacier-version", "2012-06-01");
    request.headers.emplaceBack("x-amz-content-sha256", aws::sha256(request.body).toHex());
    request.headers.emplaceBack("x-amz-sha256-tree-hash", aws::treeHashHex(request.body));
    request.headers += extra;
    return request;
}

/// The ID of the archive, or empty.
inline QByteArray uploaded(Service &service, const QByteArray &vault, const QByteArray &bytes,
                           const QByteArray &description = {})
{
    const auto reply =
        service.answer(withChecksums({"POST", "/-/vaults/" + vault + "/archives", {}, {}, bytes},
                                     {{"x-amz-archive-description", description}}));
    return headerOf(reply, "x-amz-archive-id");
}

} // namespace vaultlock::tests
