// SPDX-License-Identifier: GPL-3.0-or-later

// How somebody likes the list of vaults, from one start to the next.
#pragma once

#include <QList>

#include <optional>

class QSettings;

namespace vaultlock::ui {

class VaultListMemory
{
public:
    struct Sorting
    {
        int column = 0; ///< VaultModel::Column
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    /// settings: not owned, must outlive the memory.
    explicit VaultListMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Nothing where they were not chosen: then as many are shown as fit. Unknown names are left
    /// out.
    std::optional<QList<int>> columns() const;
    void keepColumns(const std::optional<QList<int>> &columns);
    /// By name, from A to Z, where nothing else was kept.
    Sorting sorting() const;
    void keepSorting(const Sorting &sorting);
    /// By state; they are where nobody wanted otherwise.
    bool isGrouped() const;
    void keepGrouped(bool isGrouped);

private:
    QSettings &m_settings;
};

} // namespace vaultlock::ui
