// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that are kept apart from the state, which names them by what they are.
#pragma once

#include <QByteArray>
#include <QHash>

namespace vaultlock::sandbox {

/// Of all archives, parts and outputs of jobs together. The service has no such limit; it is the
/// sandbox's own.
inline constexpr qint64 mostKeptBytes = qint64{256} * 1024 * 1024;
/// Of one request with the bytes of an archive or of a part. The service takes 4 GiB.
inline constexpr qint64 largestUpload = qint64{8} * 1024 * 1024;

struct Content
{
    QByteArray sha256; ///< of the bytes, 64 hexadecimal digits in lower case
    qint64 size = 0;

    friend bool operator==(const Content &, const Content &) = default;
};

/// By their SHA-256; the value is the size.
using ContentSizes = QHash<QByteArray, qint64>;

} // namespace vaultlock::sandbox
