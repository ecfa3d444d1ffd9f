// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is replaced whole, or not at all.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace vaultlock {

/// Puts what was written in the place of the file, in the calling thread. False: something of it is
/// not on disk, and the file is as it was. What is written last waits in a buffer: where it does
/// not go to disk any more, QSaveFile::commit() of Qt 6.4.2 says true and puts an empty file in the
/// place of the old one (6.8.2 says false).
bool commitWhole(QSaveFile &file);

/// The whole of a file, in the place of what was there, with the mode that files of the user have.
/// FileNotWritable: it is as it was; the detail names it and says why. Blocks.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);
/// The same, for the owner's eyes only, from its first byte on.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace vaultlock
