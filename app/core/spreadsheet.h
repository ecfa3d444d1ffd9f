// SPDX-License-Identifier: GPL-3.0-or-later

// Tables for spreadsheets and scripts.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vaultlock {

/// A field that a spreadsheet would compute, or that begins with an apostrophe, has one apostrophe
/// more at its beginning: whoever takes that one away has the text. Excel and LibreOffice compute
/// what begins with = + - @, a tab or a line break, behind spaces too, and Excel in Japanese the
/// wide ones.
QString guardedFromFormulas(const QString &field);

/// RFC 4180, in UTF-8: each field guarded and in quotes, a comma between them, CR LF at the end.
QByteArray csvRecord(const QStringList &fields);

} // namespace vaultlock
