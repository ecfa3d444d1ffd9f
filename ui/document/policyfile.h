// SPDX-License-Identifier: GPL-3.0-or-later

// Policies as ordinary files.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::ui {

/// 50 times what a policy may be; more is not a policy.
inline constexpr qint64 policyFileLimit = 1024 * 1024;

/// The whole file, byte for byte. Fails with FileNotReadable (not an ordinary file, too),
/// TooLarge or NotUtf8; detail: the path.
Result<QByteArray> readPolicyFile(const QString &path);

/// The whole text or, on failure, the file as it was: FileNotWritable, detail: the path and the
/// system's reason.
Result<void> writePolicyFile(const QString &path, const QByteArray &text);

} // namespace vaultlock::ui
