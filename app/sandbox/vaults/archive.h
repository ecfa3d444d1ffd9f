// SPDX-License-Identifier: GPL-3.0-or-later

// An archive of a vault, without its bytes.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vaultlock::sandbox {

struct Archive
{
    QByteArray id; ///< as the service gave it out
    QString description;
    QDateTime created; ///< UTC, by the sandbox's clock
    qint64 sizeInBytes = 0;
    QByteArray treeHash; ///< SHA-256 tree hash, 64 hexadecimal digits

    friend bool operator==(const Archive &, const Archive &) = default;
};

} // namespace vaultlock::sandbox
