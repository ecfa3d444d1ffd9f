// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalmodel.h"

#include "ui/appearance/theme.h"
#include "words/entrywords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::ui {

namespace {

QFont idFont()
{
    QFont font = Fonts::monospace();
    font.setPointSizeF(Fonts::caption().pointSizeF());
    return font;
}

/// What may be cut on screen, whole; and what came with it.
QString toolTipOf(const journal::Entry &entry, int column)
{
    switch (column) {
    case JournalModel::Time:
        return words::entryTime(entry);
    case JournalModel::Vault:
        return words::entryVault(entry).toHtmlEscaped();
    case JournalModel::Who:
        return words::visible(entry.caller).toHtmlEscaped();
    case JournalModel::Event: {
        const QString sentence = words::entryText(entry);
        return (entry.detail.isEmpty() ? sentence : sentence + u' ' + words::visible(entry.detail))
            .toHtmlEscaped();
    }
    default:
        return {};
    }
}

} // namespace

void JournalModel::setNewest(std::vector<journal::Entry> entries, bool hasOlder)
{
    // The journal only grows: what is on screen keeps its place.
    const auto overlap = entries.empty()
                             ? m_entries.end()
                             : std::find_if(m_entries.begin(), m_entries.end(),
                                            [&entries](const journal::Entry &known) {
                                                return known.sequence >= entries.front().sequence;
                                            });
    const auto known = std::distance(overlap, m_entries.end());
    const bool isOldestKept = hasOlder || overlap == m_entries.begin();
    const bool grows = known > 0 && isOldestKept &&
                       known <= std::distance(entries.begin(), entries.end()) &&
                       std::equal(overlap, m_entries.end(), entries.begin());
    if (grows) {
        entries.erase(entries.begin(), entries.begin() + known);
        addNewer(std::move(entries));
    } else {
        setAll(std::move(entries));
        m_hasOlder = hasOlder;
    }
}

void JournalModel::setAll(std::vector<journal::Entry> entries)
{
    beginResetModel();
    m_entries.assign(std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    m_hasOlder = false;
    endResetModel();
}

void JournalModel::addNewer(std::vector<journal::Entry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

void JournalModel::addOlder(std::vector<journal::Entry> entries, bool hasOlder)
{
    m_hasOlder = hasOlder;
    if (entries.empty())
        return;
    const int rows = rowCount();
    beginInsertRows({}, rows, rows + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasOlder;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit olderWanted();
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

QString JournalModel::text(const journal::Entry &entry, int column)
{
    switch (column) {
    case Time:
        return words::entryTime(entry);
    case Utc:
        return words::entryUtc(entry);
    case Place:
        return words::entryPlace(entry);
    case Vault:
        return words::entryVault(entry);
    case Event:
        return words::entryText(entry);
    case Who:
        return words::entryCaller(entry);
    case Request:
        return words::visible(entry.requestId);
    case LockIdColumn:
        return entry.lockId;
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const journal::Entry &entry = entryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return toolTipOf(entry, column);
    case Qt::FontRole:
        return column == LockIdColumn || column == Request ? QVariant(idFont()) : QVariant();
    case Qt::ForegroundRole:
        return column == Time || column == Place ? QVariant(Theme::current().textQuiet)
                                                 : QVariant();
    case SandboxRole:
        return words::isOfSandbox(entry);
    default:
        return {};
    }
}

QString JournalModel::title(int column)
{
    switch (column) {
    case Time:
        return tr("Time (%1)").arg(words::zoneName(QTimeZone::systemTimeZone()));
    case Utc:
        return tr("UTC");
    case Place:
        return tr("Where");
    case Vault:
        return tr("Vault");
    case Event:
        return tr("What happened");
    case Who:
        return tr("Who");
    case Request:
        return tr("Request");
    case LockIdColumn:
        return tr("Lock ID");
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
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

} // namespace vaultlock::ui
