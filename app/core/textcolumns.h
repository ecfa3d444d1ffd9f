// SPDX-License-Identifier: GPL-3.0-or-later

// Text in the columns of a terminal, where some characters take two and some none.
#pragma once

#include <QString>
#include <QStringList>

namespace vaultlock {

/// How many columns it takes: wide characters (Unicode's East Asian Width W and F) two, those that
/// join the one before none. Of one line.
int columnsOf(QStringView text);

/// At least as many columns, filled with blanks.
QString leftAligned(const QString &text, int columns);
QString rightAligned(const QString &text, int columns);

/// As long as it is where it fits; else its beginning and `…`, in at most so many columns.
QString shortened(const QString &text, int columns);

/// Lines of at most so many columns, broken where Unicode allows it, and a word that is longer
/// where it has to be. A line end in the text stays one.
QStringList wrapped(const QString &text, int columns);

} // namespace vaultlock
