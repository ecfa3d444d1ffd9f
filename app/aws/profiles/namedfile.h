// SPDX-License-Identifier: GPL-3.0-or-later

// A file that a variable or a profile names.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace vaultlock::aws {

/// Its first bytes, at most so many, as readRegularFile() has them. FileNotReadable, and
/// InvalidConfiguration for a pipe, a device or a folder; the detail is "path: why".
Result<QByteArray> readNamedFile(const QString &path, qint64 most);

} // namespace vaultlock::aws
