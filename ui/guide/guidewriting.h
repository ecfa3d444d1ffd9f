// SPDX-License-Identifier: GPL-3.0-or-later

// From a page's blocks to a text document.
#pragma once

#include "guide/page.h"

#include <functional>

class QTextDocument;

namespace vaultlock::ui {

/// In the fonts and colours of the present theme. A link's address is the page's id.
void writeGuidePage(QTextDocument &document, const guide::Page &page,
                    const std::function<QString(const QString &)> &titleOf);

} // namespace vaultlock::ui
