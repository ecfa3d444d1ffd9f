// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetmodel.h"

#include "ui/appearance/theme.h"
#include "ui/fleet/fleetcells.h"
#include "ui/vaults/stageicon.h"
#include "ui/vaults/vaultcells.h"
#include "words/fleetwindowwords.h"

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

/// Of a frame; the rest of it is for showing what comes of it.
constexpr std::chrono::milliseconds patience{4};

} // namespace

FleetModel::FleetModel(CountdownClock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(0);
    connect(&m_goOn, &QTimer::timeout, this, &FleetModel::arrange);
    m_clock.follow(this, [this] { tick(); });
}

void FleetModel::begin(std::vector<fleet::KnownPolicy> known)
{
    beginResetModel();
    m_all.clear();
    m_all.setKnown(std::move(known));
    m_shown.clear();
    endResetModel();
    emit countChanged();
}

void FleetModel::put(std::vector<FleetRows::Placed> rows)
{
    if (rows.empty())
        return;
    for (FleetRows::Placed &row : rows)
        m_all.put(std::move(row));
    arrange();
}

void FleetModel::setQuestion(const FleetQuestion &question)
{
    if (m_question == question)
        return;
    m_question = question;
    arrange();
}

void FleetModel::setChanged(QSet<QString> changed)
{
    m_all.setChanged(std::move(changed));
    arrange();
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    m_order = {column, order};
    arrange();
}

void FleetModel::arrange()
{
    FleetRows::Found found = m_all.find(m_question, m_order, m_clock, patience);
    if (!found.isWhole)
        m_goOn.start();
    if (found.numbers != m_shown) {
        show(std::move(found.numbers));
    } else if (!m_shown.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit countChanged();
}

/// Views keep the current row and the selection: an index goes where its vault goes.
void FleetModel::show(std::vector<int> numbers)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    if (!before.isEmpty()) {
        rows.assign(m_all.count(), -1);
        for (std::size_t row = 0; row < numbers.size(); ++row)
            rows[static_cast<std::size_t>(numbers[row])] = static_cast<int>(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before) {
        const int row = rows[static_cast<std::size_t>(numberAt(one.row()))];
        after.append(row < 0 ? QModelIndex() : createIndex(row, one.column()));
    }
    m_shown = std::move(numbers);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FleetModel::tick()
{
    // Another one may end within the time that was asked for by now.
    if (m_question.filter.endsWithin)
        return arrange();
    const int column = static_cast<int>(FleetColumn::TimeLeft);
    if (!m_shown.empty())
        emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

std::vector<fleet::Row> FleetModel::shown() const
{
    std::vector<fleet::Row> rows;
    rows.reserve(m_shown.size());
    for (const int number : m_shown)
        rows.push_back(m_all.at(number));
    return rows;
}

int FleetModel::rowOf(const QString &origin, const VaultArn &vault) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int number) {
        const fleet::Row &row = m_all.at(number);
        return row.vault.vault.arn == vault && row.origin == origin;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fleetColumnCount;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = numberAt(index.row());
    const fleet::Row &row = m_all.at(number);
    const auto column = static_cast<FleetColumn>(index.column());
    const auto text = [&] {
        const QString kept = m_all.keptText(number, column);
        return kept.isEmpty() ? fleetCell(row, column, m_clock) : kept;
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::DecorationRole:
        return column == FleetColumn::Lock ? QVariant(stageIcon(row.vault.stage)) : QVariant();
    case Qt::ForegroundRole:
        if (const QColor colour = fleetCellColour(row, column); colour.isValid())
            return colour;
        return {};
    case Qt::TextAlignmentRole:
        return isFleetNumber(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(fleetToolTip(row, column, text()));
    case Qt::AccessibleTextRole:
        return text();
    case Qt::AccessibleDescriptionRole:
        return column == FleetColumn::Vault
                   ? QVariant(words::fleetRowSentence(row, m_all.known(), m_clock))
                   : QVariant();
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<FleetColumn>(section);
    if (role == Qt::DisplayRole)
        return fleetColumnTitle(column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(fleetColumnMeaning(column));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFleetNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

} // namespace vaultlock::ui
