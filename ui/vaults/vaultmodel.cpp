// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultmodel.h"

#include "ui/appearance/theme.h"
#include "ui/vaults/nameelision.h"
#include "ui/vaults/stageicon.h"
#include "ui/vaults/vaultcells.h"

#include <QSet>

#include <algorithm>

namespace vaultlock::ui {

namespace {

using Row = VaultModel::Row;

const VaultName &nameOf(const Row &row)
{
    return row.vault.arn.name();
}

bool showsTheSame(const Row &a, const Row &b)
{
    return a.stage == b.stage && a.expires == b.expires && a.serverTime == b.serverTime &&
           a.why == b.why && a.asOf == b.asOf && a.vault.created == b.vault.created &&
           a.vault.archives == b.vault.archives && a.vault.sizeInBytes == b.vault.sizeInBytes &&
           a.vault.lastInventory == b.vault.lastInventory && a.vault.arn == b.vault.arn;
}

} // namespace

VaultModel::VaultModel(CountdownClock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_announceSoon.setInterval(std::chrono::milliseconds(50));
    m_announceSoon.setSingleShot(true);
    connect(&m_announceSoon, &QTimer::timeout, this, &VaultModel::announceChanges);
}

void VaultModel::setSurvey(const lock::VaultSurvey *survey)
{
    if (m_survey)
        m_survey->disconnect(this);
    m_survey = survey;
    m_ended.clear();
    takeAnew({});
    if (!m_survey)
        return;
    connect(m_survey, &lock::VaultSurvey::rowsReset, this, &VaultModel::takeRows);
    connect(m_survey, &lock::VaultSurvey::rowChanged, this, &VaultModel::takeRow);
    takeRows(0);
}

void VaultModel::takeRows(int first)
{
    announceChanges();
    const std::vector<Row> &rows = m_survey->rows();
    if (!startsLike(rows, static_cast<std::size_t>(first)))
        removeGone(rows, first);
    if (insertNew(rows, first))
        takeValues(rows, first);
    else
        takeAnew(rows);
}

bool VaultModel::startsLike(const std::vector<Row> &rows, std::size_t first) const
{
    if (rows.size() < m_rows.size())
        return false;
    for (std::size_t row = first; row < m_rows.size(); ++row) {
        if (nameOf(rows[row]) != nameOf(m_rows[row]))
            return false;
    }
    return true;
}

void VaultModel::removeGone(const std::vector<Row> &rows, int first)
{
    QSet<QString> names;
    for (const Row &row : rows)
        names.insert(nameOf(row).toString());
    const auto isGone = [&](int row) {
        return row >= first && !names.contains(nameAt(row).toString());
    };
    for (int last = rowCount() - 1; last >= first; --last) {
        if (!isGone(last))
            continue;
        int from = last;
        while (isGone(from - 1))
            --from;
        beginRemoveRows({}, from, last);
        for (int row = from; row <= last; ++row) {
            m_index.remove(nameAt(row).toString());
            m_counting.erase(nameAt(row));
        }
        m_rows.erase(m_rows.begin() + from, m_rows.begin() + last + 1);
        reindex(from);
        endRemoveRows();
        last = from;
    }
}

// False where what is there already comes in another order.
bool VaultModel::insertNew(const std::vector<Row> &rows, int first)
{
    const int count = static_cast<int>(rows.size());
    const auto newName = [&rows](int row) -> const VaultName & {
        return nameOf(rows[static_cast<std::size_t>(row)]);
    };
    for (int row = first; row < count; ++row) {
        if (row < rowCount() && nameAt(row) == newName(row))
            continue;
        int end = row;
        while (end < count && rowOf(newName(end)) < 0)
            ++end;
        if (end == row)
            return false;
        beginInsertRows({}, row, end - 1);
        m_rows.insert(m_rows.begin() + row, rows.begin() + row, rows.begin() + end);
        reindex(row);
        endInsertRows();
        std::for_each(rows.begin() + row, rows.begin() + end,
                      [this](const Row &added) { watchCountdown(added); });
        row = end - 1;
    }
    return rowCount() == count;
}

void VaultModel::takeValues(const std::vector<Row> &rows, int first)
{
    for (int row = first; row < rowCount(); ++row) {
        const Row &now = rows[static_cast<std::size_t>(row)];
        if (!showsTheSame(rowAt(row), now))
            m_changed.insert_or_assign(row, now);
    }
    announceChanges();
}

void VaultModel::takeAnew(const std::vector<Row> &rows)
{
    beginResetModel();
    m_changed.clear();
    m_rows = rows;
    m_index.clear();
    m_counting.clear();
    m_clock.leave(this);
    reindex(0);
    endResetModel();
    for (const Row &row : m_rows)
        watchCountdown(row);
}

void VaultModel::reindex(int first)
{
    for (int row = first; row < rowCount(); ++row)
        m_index.insert(nameAt(row).toString(), row);
}

void VaultModel::takeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_changed.insert_or_assign(row, m_survey->rows()[static_cast<std::size_t>(row)]);
    if (!m_announceSoon.isActive())
        m_announceSoon.start();
}

void VaultModel::announceChanges()
{
    m_announceSoon.stop();
    const std::map<int, Row> changed = std::exchange(m_changed, {});
    for (auto row = changed.begin(); row != changed.end();) {
        const int from = row->first;
        int last = from - 1;
        for (; row != changed.end() && row->first == last + 1; ++row) {
            ++last;
            m_rows[static_cast<std::size_t>(last)] = row->second;
            watchCountdown(row->second);
        }
        emit dataChanged(index(from, 0), index(last, ColumnCount - 1));
    }
}

void VaultModel::watchCountdown(const Row &row)
{
    if (isCounting(row))
        m_counting.insert(nameOf(row));
    else
        m_counting.erase(nameOf(row));
    if (m_counting.empty())
        m_clock.leave(this);
    else
        m_clock.follow(this, [this] { tick(); });
}

void VaultModel::tick()
{
    std::vector<VaultName> ended;
    for (const VaultName &name : m_counting) {
        const int row = rowOf(name);
        // From the name on: in a narrow table its cell shows the time.
        emit dataChanged(index(row, Name), index(row, TimeLeft), {Qt::DisplayRole});
        const Row &counting = rowAt(row);
        const std::pair expiry(name, *counting.expires);
        if (m_clock.countdown(*counting.expires, counting.serverTime).isOver(m_clock) &&
            std::find(m_ended.begin(), m_ended.end(), expiry) == m_ended.end()) {
            m_ended.push_back(expiry);
            ended.push_back(name);
        }
    }
    for (const VaultName &name : ended)
        emit countdownEnded(name);
}

int VaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VaultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column, m_clock);
    case Qt::DecorationRole:
        return column == Stage && !cellText(row, Stage, m_clock).isEmpty()
                   ? QVariant(stageIcon(row.stage))
                   : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(cellToolTip(row, column));
    case Qt::AccessibleDescriptionRole:
        // In a narrow table the name's cell shows the state and the time too.
        return column != Name
                   ? QVariant()
                   : (cellText(row, Stage, m_clock) + u' ' + cellText(row, TimeLeft, m_clock))
                         .trimmed();
    case Qt::ForegroundRole: {
        const QColor colour = cellColour(row, column);
        return colour.isValid() ? QVariant(colour) : QVariant();
    }
    case DifferenceRole:
        return differenceAt(index.row());
    case Qt::FontRole:
        return column == Name ? QVariant() : QVariant(Fonts::caption());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

int VaultModel::differenceAt(int row) const
{
    const auto nameBeside = [this](int beside) {
        return beside < 0 || beside >= rowCount() ? QString() : nameAt(beside).toString();
    };
    return static_cast<int>(
        firstDifference(nameBeside(row), nameBeside(row - 1), nameBeside(row + 1)));
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? columnTitle(section) : QVariant();
}

} // namespace vaultlock::ui
