// SPDX-License-Identifier: GPL-3.0-or-later

// The one way to read a file that somebody outside has named: a variable, a configuration, a
// person.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace vaultlock {

struct UnreadFile
{
    enum class Why {
        Missing,
        NotRegular,  // a pipe, a device, a folder, a socket
        NotReadable, // any other reason
    };
    Why why;
    QString text; ///< for people: `it is not a regular file`, `Permission denied`
};

/// The first bytes of the file, at most so many. Waits for nobody: only a regular file is read, or
/// one that a link leads to, because the other end of a pipe (`<(…)` of a shell, too) or of a
/// device may never say anything. /dev/null counts as an empty file, as people name it who want
/// none. Leaves no copy of the content behind.
tl::expected<QByteArray, UnreadFile> readRegularFile(const QString &path, qint64 most);

} // namespace vaultlock
