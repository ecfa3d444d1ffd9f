// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/selectedrows.h"

#include <set>

namespace vaultlock::ui {

std::vector<int> rowsOf(const QItemSelection &selection)
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

QItemSelection selectionOf(const QAbstractItemModel &model, const std::vector<int> &rows)
{
    QItemSelection selection;
    for (auto row = rows.begin(); row != rows.end();) {
        const int first = *row;
        int last = first;
        for (++row; row != rows.end() && *row == last + 1; ++row)
            ++last;
        selection.append(
            QItemSelectionRange(model.index(first, 0), model.index(last, model.columnCount() - 1)));
    }
    return selection;
}

} // namespace vaultlock::ui
