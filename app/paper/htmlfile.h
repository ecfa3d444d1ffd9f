// SPDX-License-Identifier: GPL-3.0-or-later

// A document as one file of HTML.
#pragma once

#include "paper/document.h"

#include <QByteArray>

namespace vaultlock::paper {

/// HTML 5 in UTF-8: nothing is loaded, nothing runs (a Content-Security-Policy of its own says so,
/// which allows the one style sheet inside by its SHA-256), every text is escaped. The same
/// document makes the same bytes. Pure; any thread.
QByteArray htmlOf(const Document &document);

} // namespace vaultlock::paper
