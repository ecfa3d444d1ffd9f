// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a file that somebody opens is evidence, or a policy.
#pragma once

#include <QString>

namespace vaultlock::evidencedesk {

/// What there is to be verified, its whole path: a folder that has an evidence.json, the folder of
/// such a file, a ZIP file by its first bytes. Empty: nothing of that, and a pipe is not read.
/// Blocks.
QString evidenceAt(const QString &path);

} // namespace vaultlock::evidencedesk
