// SPDX-License-Identifier: GPL-3.0-or-later

// Selections of whole rows, as the rows' numbers.
#pragma once

#include <QItemSelection>

#include <vector>

namespace vaultlock::ui {

/// From the top, each once.
std::vector<int> rowsOf(const QItemSelection &selection);
/// rows: from the top, each once, of this model.
QItemSelection selectionOf(const QAbstractItemModel &model, const std::vector<int> &rows);

} // namespace vaultlock::ui
