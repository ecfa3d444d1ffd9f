// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/utctime.h"
#include "support/memoryjournal.h"
#include "ui/journal/journalpanel.h"

#include <QLabel>
#include <QTableView>

#include <vector>

// What the tests of the journal's panel share.
namespace vaultlock::tests {

using Entry = journal::Entry;
using EntryKind = journal::EntryKind;
using ui::JournalModel;

/// As the window has it until more is asked for.
inline void showOneLine(ui::JournalPanel &panel)
{
    panel.setMinimumSize(100, 10); // a window is else as high as its table wants
    panel.resize(800, panel.oneLineHeight());
    panel.show();
}
inline bool saysThatNothingWasTried(const QLabel &label)
{
    return label.text().contains(QStringLiteral("Nothing was tried yet"));
}
inline int widthOfLockId(const QTableView &table, const QString &lockId)
{
    const auto index = table.model()->index(0, JournalModel::LockIdColumn);
    return QFontMetrics(index.data(Qt::FontRole).value<QFont>()).horizontalAdvance(lockId);
}
inline Entry entry(EntryKind kind, const QString &vault, const QString &lockId = {})
{
    Entry result;
    result.kind = kind;
    result.time = utcTime({2026, 3, 2}, {15, 4, 0});
    result.attempt = QUuid::createUuid();
    result.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + vault;
    result.lockId = lockId;
    return result;
}
inline std::vector<Entry> entries(int count)
{
    std::vector<Entry> result;
    for (int i = 1; i <= count; ++i)
        result.push_back(entry(EntryKind::Aborted, QString::number(i)));
    return result;
}
inline QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace vaultlock::tests
