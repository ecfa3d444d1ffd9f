// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed hand-over as a file: opened, and written.
#pragma once

#include "core/result.h"
#include "handover/handover.h"
#include "handover/seal.h"

#include <variant>

namespace vaultlock::handover {

/// Every sealed file is smaller.
inline constexpr qint64 largestFile = 4 * 1024 * 1024;
/// What a file's name ends with, without a dot.
inline constexpr char fileSuffix[] = "vaultlock-handover";

/// By its first bytes: a file that calls itself a hand-over, whole or not. A policy never does.
bool looksSealed(const QByteArray &beginning);
/// FileNotReadable; detail names the file. Regular files only. Blocks.
Result<QByteArray> readSealedFile(const QString &path);

/// What opens a file.
struct Opener
{
    QByteArray key;    ///< PKCS#12; empty where a passphrase opens it
    Secret passphrase; ///< of the file, or of the key
};
using OpeningFault = std::variant<SealFault, ContentFault>;
/// Takes half a second, and 128 MiB. Any thread.
tl::expected<HandOver, OpeningFault> opened(const QByteArray &file, const Opener &opener);

} // namespace vaultlock::handover
