// SPDX-License-Identifier: GPL-3.0-or-later

// An archive that comes in parts. Pure: time is an argument.
// Source: Glacier API reference, "Multipart Upload Operations".
#pragma once

#include "core/result.h"
#include "sandbox/vaults/archive.h"
#include "sandbox/vaults/content.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <chrono>

namespace vaultlock::sandbox {

/// Letters, as long as the service's.
inline constexpr int uploadIdLength = 92;
inline constexpr qint64 smallestPart = qint64{1024} * 1024;
inline constexpr qint64 largestPart = qint64{4} * 1024 * 1024 * 1024;
inline constexpr qsizetype mostParts = 10'000;
/// "It may be removed if there is no activity for a period of 24 hours": here it is. As long, an
/// upload that is over can be completed again or aborted again ("for a short time").
inline constexpr std::chrono::hours lifeOfAnUpload{24};

struct Part
{
    QByteArray treeHash; ///< 64 hexadecimal digits
    Content content;

    friend bool operator==(const Part &, const Part &) = default;
};

struct Upload
{
    enum class State : quint8 {
        Open,
        Completed,
        Aborted
    };

    QByteArray id;
    QString description;
    qint64 partSize = 0;
    QDateTime created;      ///< UTC
    QDateTime lastActivity; ///< UTC
    State state = State::Open;
    QByteArray archiveId;     ///< of the archive that it has become
    QMap<qint64, Part> parts; ///< by their first byte; none once it is over

    friend bool operator==(const Upload &, const Upload &) = default;
};

/// A megabyte times a power of two, up to four gigabytes.
bool isPartSize(qint64 size);

/// The bytes from `first` on; the same part again replaces it.
/// InvalidParameter: the range does not fit the part size, or it is one part too many.
Result<void> addPart(Upload &upload, qint64 first, const Part &part);

/// What the archive would be, without its ID and its time. InvalidParameter: parts are missing, or
/// one that is not the last is too short.
Result<Archive> assembled(const Upload &upload);

} // namespace vaultlock::sandbox
