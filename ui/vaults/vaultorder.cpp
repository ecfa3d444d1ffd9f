// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultorder.h"

#include "ui/vaults/vaultcells.h"

#include <QLocale>

#include <compare>

namespace vaultlock::ui {

namespace {

using Row = VaultModel::Row;

/// The value that a column is sorted by; nothing where the service has not said.
std::optional<qint64> valueOf(const Row &row, int column)
{
    switch (column) {
    case VaultModel::TimeLeft:
        // The expiry, which stays the same while the time that is left ticks.
        return isCounting(row) ? std::optional(row.expires->toMSecsSinceEpoch()) : std::nullopt;
    case VaultModel::Archives:
        return row.vault.archives;
    case VaultModel::Size:
        return row.vault.sizeInBytes;
    case VaultModel::Created:
        return row.vault.created.toMSecsSinceEpoch();
    case VaultModel::LastInventory:
        return row.vault.lastInventory ? std::optional(row.vault.lastInventory->toMSecsSinceEpoch())
                                       : std::nullopt;
    default:
        return std::nullopt;
    }
}

int compareNames(const Row &a, const Row &b)
{
    const QString &left = a.vault.arn.name().toString();
    const QString &right = b.vault.arn.name().toString();
    const int anyCase = left.compare(right, Qt::CaseInsensitive);
    return anyCase != 0 ? anyCase : left.compare(right);
}

/// Negative: a stands above b.
int compareValues(const Row &a, const Row &b, int column, Qt::SortOrder order)
{
    const auto left = valueOf(a, column);
    const auto right = valueOf(b, column);
    if (left.has_value() != right.has_value())
        return left ? -1 : 1;
    if (!left || *left == *right)
        return 0;
    return (*left < *right) == (order == Qt::AscendingOrder) ? -1 : 1;
}

int compareUrgency(const Row &a, const Row &b, Qt::SortOrder order)
{
    const int difference = urgency(a) - urgency(b);
    if (difference == 0)
        return compareValues(a, b, VaultModel::TimeLeft, order);
    return order == Qt::AscendingOrder ? difference : -difference;
}

} // namespace

int urgency(const Row &row)
{
    switch (row.stage) {
    case lock::LockStage::OutcomeUnknown:
        return 0;
    case lock::LockStage::InProgress:
        return 1;
    case lock::LockStage::Initiating:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return 2;
    case lock::LockStage::Expired:
        return 3;
    case lock::LockStage::Unknown:
        return row.why ? 4 : 8; // 8: not read yet
    case lock::LockStage::NoVault:
        return 5;
    case lock::LockStage::Unlocked:
        return 6;
    case lock::LockStage::Locked:
        return 7;
    }
    return 8;
}

bool standsAbove(const Row &a, const Row &b, int column, Qt::SortOrder order)
{
    int difference = 0;
    if (column == VaultModel::Stage)
        difference = compareUrgency(a, b, order);
    else if (column != VaultModel::Name)
        difference = compareValues(a, b, column, order);
    else if (order == Qt::DescendingOrder)
        return compareNames(b, a) < 0;
    return difference != 0 ? difference < 0 : compareNames(a, b) < 0;
}

VaultOrder::VaultOrder(const VaultModel &vaults, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_vaults(vaults)
{
}

void VaultOrder::showOnly(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    invalidateRowsFilter();
}

void VaultOrder::showOnly(StateFilter state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateRowsFilter();
}

// Qt turns the question round for a descending order.
bool VaultOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Row &a = m_vaults.rowAt(left.row());
    const Row &b = m_vaults.rowAt(right.row());
    if (m_isGrouped && groupOf(a) != groupOf(b))
        return (groupOf(a) < groupOf(b)) == (sortOrder() == Qt::AscendingOrder);
    if (sortOrder() == Qt::DescendingOrder)
        return standsAbove(b, a, left.column(), Qt::DescendingOrder);
    return standsAbove(a, b, left.column(), Qt::AscendingOrder);
}

bool VaultOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    return matches(m_vaults.nameAt(row)) && isShownBy(m_state, m_vaults.rowAt(row).stage);
}

bool VaultOrder::matches(const VaultName &vault) const
{
    return m_filter.isEmpty() || vault.toString().contains(m_filter, Qt::CaseInsensitive);
}

bool VaultOrder::isShown(const VaultName &vault) const
{
    const int row = m_vaults.rowOf(vault);
    const bool hasState = row < 0 || isShownBy(m_state, m_vaults.rowAt(row).stage);
    return matches(vault) && hasState;
}

void VaultOrder::setGrouped(bool isGrouped)
{
    if (isGrouped == m_isGrouped)
        return;
    m_isGrouped = isGrouped;
    invalidate();
}

VaultGroup VaultOrder::groupAt(int row) const
{
    return groupOf(m_vaults.rowAt(mapToSource(index(row, 0)).row()));
}

/// By halves: a list may have thousands of rows, and is asked for this again and again.
int VaultOrder::endOfGroup(int row) const
{
    const VaultGroup group = groupAt(row);
    int within = row;
    int beyond = rowCount();
    while (beyond - within > 1) {
        const int middle = within + (beyond - within) / 2;
        (groupAt(middle) == group ? within : beyond) = middle;
    }
    return beyond;
}

bool VaultOrder::isFirstOfGroup(int row) const
{
    return m_isGrouped && (row == 0 || groupAt(row - 1) != groupAt(row));
}

QList<int> VaultOrder::firstsOfGroups() const
{
    QList<int> rows;
    for (int row = 0; m_isGrouped && row < rowCount(); row = endOfGroup(row))
        rows.append(row);
    return rows;
}

QString VaultOrder::headingAt(int row) const
{
    if (!isFirstOfGroup(row))
        return {};
    return tr("%1 · %2").arg(groupName(groupAt(row)), QLocale().toString(endOfGroup(row) - row));
}

QVariant VaultOrder::data(const QModelIndex &index, int role) const
{
    if (role == HeadingRole)
        return headingAt(index.row());
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleDescriptionRole || index.column() != VaultModel::Name ||
        !isFirstOfGroup(index.row()))
        return value;
    return tr("First of “%1”. %2").arg(headingAt(index.row()), value.toString());
}

} // namespace vaultlock::ui
