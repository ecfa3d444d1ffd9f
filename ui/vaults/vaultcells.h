// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the cells of the vaults' table, and what they are called.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QColor>
#include <QString>

namespace vaultlock::ui {

QString columnTitle(int column);
bool isRightAligned(int column);

/// Empty where the service has not said.
QString cellText(const VaultModel::Row &row, int column, CountdownClock &clock);
/// Plain text; may be empty.
QString cellToolTip(const VaultModel::Row &row, int column);
/// Invalid: the text's own colour.
QColor cellColour(const VaultModel::Row &row, int column);

/// In progress, and the service has said until when.
bool isCounting(const VaultModel::Row &row);
/// `1.5 GB`, in powers of 1,000 as the Glacier console counts; "" where the size is not known.
QString sizeText(const std::optional<qint64> &bytes);
/// For a tool tip, which guesses whether it was given rich text: shows the text as it is, also
/// where it is longer than the screen is wide.
QString plainToolTip(const QString &text);

} // namespace vaultlock::ui
