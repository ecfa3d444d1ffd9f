// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence that came from somebody: read into memory, bounded, and nothing is written.
#pragma once

#include "evidence/bundle.h"

namespace vaultlock::evidence {

/// As many files, and bytes, as any evidence has.
struct ReceivingLimits
{
    qsizetype files = 64;
    qint64 bytes = 256LL * 1024 * 1024;
};

/// Of a folder, or of a ZIP file. FileNotReadable, TooLarge, or InvalidInput where it holds what
/// evidence never does; the detail says what, for people.
Result<Bundle> receivedFrom(const QString &path);

/// The files of a folder; not those in folders below it.
Result<Bundle> receivedFolder(const QString &path, const ReceivingLimits &limits = {});

/// Of a ZIP file, by libarchive: files side by side, or all of them in one folder. Refused are
/// names that are absolute or climb, a name twice, links, devices, what is encrypted, more than the
/// limits, by what is declared and by what really comes.
Result<Bundle> receivedZip(const QByteArray &bytes, const ReceivingLimits &limits = {});

} // namespace vaultlock::evidence
