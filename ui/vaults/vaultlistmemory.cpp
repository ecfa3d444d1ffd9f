// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultlistmemory.h"

#include "ui/vaults/vaultmodel.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace vaultlock::ui {

namespace {

// Words rather than numbers, which change when a column is added.
constexpr std::array<const char *, VaultModel::ColumnCount> keys{
    "name", "lock", "timeLeft", "archives", "size", "created", "lastInventory"};

QString keyOf(int column)
{
    return QLatin1String(keys.at(static_cast<std::size_t>(column)));
}

std::optional<int> columnOf(const QString &key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&key](const char *known) {
        return key == QLatin1String(known);
    });
    return found == keys.end() ? std::nullopt
                               : std::optional(static_cast<int>(found - keys.begin()));
}

constexpr QLatin1StringView columnsKey("vaultList/columns");
constexpr QLatin1StringView sortColumnKey("vaultList/sortedBy");
constexpr QLatin1StringView descendingKey("vaultList/descending");
constexpr QLatin1StringView groupedKey("vaultList/grouped");

} // namespace

std::optional<QList<int>> VaultListMemory::columns() const
{
    if (!m_settings.contains(columnsKey))
        return std::nullopt;
    QList<int> columns;
    for (const QString &key : m_settings.value(columnsKey).toStringList()) {
        if (const auto column = columnOf(key))
            columns.append(*column);
    }
    return columns;
}

void VaultListMemory::keepColumns(const std::optional<QList<int>> &columns)
{
    if (!columns) {
        m_settings.remove(columnsKey);
        return;
    }
    QStringList kept;
    for (const int column : *columns)
        kept.append(keyOf(column));
    m_settings.setValue(columnsKey, kept);
}

VaultListMemory::Sorting VaultListMemory::sorting() const
{
    const auto column = columnOf(m_settings.value(sortColumnKey).toString());
    if (!column)
        return {};
    return {*column,
            m_settings.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void VaultListMemory::keepSorting(const Sorting &sorting)
{
    m_settings.setValue(sortColumnKey, keyOf(sorting.column));
    m_settings.setValue(descendingKey, sorting.order == Qt::DescendingOrder);
}

bool VaultListMemory::isGrouped() const
{
    return m_settings.value(groupedKey, true).toBool();
}

void VaultListMemory::keepGrouped(bool isGrouped)
{
    m_settings.setValue(groupedKey, isGrouped);
}

} // namespace vaultlock::ui
