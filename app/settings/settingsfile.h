// SPDX-License-Identifier: GPL-3.0-or-later

// What may be wrong with the file of the settings, found out before it is used.
#pragma once

#include <QString>

class QSettings;

namespace vaultlock::settings {

/// What this version writes.
inline constexpr int fileFormat = 1;

struct FileCondition
{
    bool isDamaged = false; ///< cut off, or never a file of settings
    QString setAside = {};  ///< where the damaged one is now; empty: it could not be moved
    bool isNewer = false;   ///< written by a later version
    bool isWritable = true; ///< what is changed now is there at the next start
};

/// Before QSettings opens the file, which reads a file that was cut off as far as it makes sense to
/// it, takes headings into values (tried with Qt 6.4.2), and would write that back. A damaged file
/// is moved beside itself, whole, to `….damaged`, or `….damaged-2` and so on. A file that is not
/// there is all right.
FileCondition inspect(const QString &path);

/// Says in the file which format it has, unless a later version has said so already.
void noteFormat(QSettings &settings);

} // namespace vaultlock::settings
