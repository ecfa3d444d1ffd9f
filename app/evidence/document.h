// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence as a document to read: whatever is in evidence.json, and nothing else.
#pragma once

#include "paper/document.h"

#include <QJsonObject>

namespace vaultlock::evidence {

/// evidence: as collect() made it. Members that are not known are shown by their names. Pure.
paper::Document documentOf(const QJsonObject &evidence);

} // namespace vaultlock::evidence
