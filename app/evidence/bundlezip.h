// SPDX-License-Identifier: GPL-3.0-or-later

// The files that evidence is, in one.
#pragma once

#include "evidence/bundle.h"

#include <QDateTime>

namespace vaultlock::evidence {

/// A ZIP file with all of them in one folder, for receivedZip() and every other reader; by
/// libarchive. moment: of each. The same arguments make the same bytes, with the same library.
/// FileNotWritable: libarchive says why.
Result<QByteArray> zipOf(const Bundle &bundle, const QString &folder, const QDateTime &moment);

} // namespace vaultlock::evidence
