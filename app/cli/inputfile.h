// SPDX-License-Identifier: GPL-3.0-or-later

// What a command is given to read.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <cstdio>

namespace vaultlock::cli {

/// Far more than any policy: an end for what has none, such as /dev/zero.
inline constexpr qint64 inputLimit = 16 * 1024 * 1024;

/// All bytes of the file, or of standardInput where the path is `-`. FileNotReadable or TooLarge;
/// detail names the file. Waits for as long as a pipe has not ended.
Result<QByteArray> readInput(const QString &path, FILE *standardInput);

} // namespace vaultlock::cli
