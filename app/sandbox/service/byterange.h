// SPDX-License-Identifier: GPL-3.0-or-later

// Ranges of bytes, in the three forms in which requests have them.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace vaultlock::sandbox {

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0; ///< included; not before the first

    qint64 size() const { return last - first + 1; }
};

/// `bytes 0-4194303/*` of a part. InvalidParameter: it is none.
Result<ByteRange> contentRange(const QByteArray &text);
/// `bytes=0-1048575`, also without an end; one that goes past the last byte ends there.
/// InvalidParameter: it is none, or begins past the last byte.
Result<ByteRange> requestedRange(const QByteArray &text, qint64 size);
/// `0-1048575` of a retrieval. InvalidParameter: it is none.
Result<ByteRange> plainRange(const QByteArray &text);

} // namespace vaultlock::sandbox
