// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalmodel.h"

#include "ui/appearance/theme.h"
#include "words/entrywords.h"

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

QFont lockIdFont()
{
    QFont font = Fonts::monospace();
    font.setPointSizeF(Fonts::caption().pointSizeF());
    return font;
}

} // namespace

void JournalModel::setEntries(std::vector<journal::Entry> entries)
{
    // The journal only grows: what is on screen keeps its place.
    const std::size_t known = m_entries.size();
    const bool grows =
        entries.size() >= known && std::equal(m_entries.begin(), m_entries.end(), entries.begin());
    if (!grows) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    } else if (entries.size() > known) {
        beginInsertRows({}, 0, static_cast<int>(entries.size() - known) - 1);
        m_entries = std::move(entries);
        endInsertRows();
    }
}

const journal::Entry &JournalModel::entryAt(int row) const
{
    return m_entries[m_entries.size() - 1 - static_cast<std::size_t>(row)];
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const journal::Entry &entry = entryAt(index.row());
    const int column = index.column();
    if (role == Qt::FontRole && column == LockIdColumn)
        return lockIdFont();
    if (role == Qt::ForegroundRole && column == Time)
        return Theme::current().textQuiet;
    if (role == Qt::ToolTipRole && column == Event && !entry.detail.isEmpty())
        return entry.detail.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return words::entryTime(entry);
    case Vault:
        return words::entryVault(entry);
    case Event:
        return words::entryText(entry.kind);
    case LockIdColumn:
        return entry.lockId;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Vault:
        return tr("Vault");
    case Event:
        return tr("What happened");
    case LockIdColumn:
        return tr("Lock ID");
    default:
        return {};
    }
}

} // namespace vaultlock::ui
