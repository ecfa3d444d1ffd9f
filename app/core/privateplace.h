// SPDX-License-Identifier: GPL-3.0-or-later

// Files and folders that are nobody else's business.
#pragma once

#include "core/result.h"

#include <QString>

namespace vaultlock {

/// Makes the folder, 0700, and those above it as the umask says. One that is there already:
/// keepToOwner(). FileNotWritable: it cannot be made; the detail is "path: reason".
Result<void> makePrivateFolder(const QString &path);

/// Takes away the rights of others: 0700 of a folder, 0600 of a file. Nothing is changed that the
/// program did not make: a link and what it leads to, a device, what belongs to another user, or
/// what has a set-ID or sticky bit, which somebody set on purpose (a folder that is shared). A
/// folder that took its set-group-ID bit from the one above it counts as that, too.
void keepToOwner(const QString &path);

} // namespace vaultlock
