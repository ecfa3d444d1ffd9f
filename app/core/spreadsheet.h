// SPDX-License-Identifier: GPL-3.0-or-later

// What a spreadsheet makes of a text.
#pragma once

#include <QString>

namespace vaultlock {

/// A field that a spreadsheet would compute, or that begins with an apostrophe, has one apostrophe
/// more at its beginning: whoever takes that one away has the text. Excel and LibreOffice compute
/// what begins with = + - @, a tab or a line break, behind spaces too, and Excel in Japanese the
/// wide ones.
QString guardedFromFormulas(const QString &field);

} // namespace vaultlock
