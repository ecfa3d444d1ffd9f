// SPDX-License-Identifier: GPL-3.0-or-later

// Which vaults are shown, and in which order: by value, never by text.
#pragma once

#include "ui/vaults/vaultgroup.h"

#include <QSortFilterProxyModel>

namespace vaultlock::ui {

/// How soon a person should look at it: 0 first. A lock in progress comes before everything but an
/// outcome that is not known; a vault that nothing can happen to comes last.
int urgency(const VaultModel::Row &row);

/// Whether a stands above b in a column sorted so. What the service has not said stands last in
/// either direction, and what is the same is ordered by name from A to Z.
bool standsAbove(const VaultModel::Row &a, const VaultModel::Row &b, int column,
                 Qt::SortOrder order);

/// In groups by state, if wanted, whatever column and direction they are ordered by: each group is
/// ordered within itself. A heading is no row: it belongs to the first row of its group, which says
/// it by the HeadingRole, and before its description to assistive tools.
class VaultOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Of any column: the group's name and how many of it are shown; "" where the row is not the
    /// first of a group.
    static constexpr int HeadingRole = Qt::UserRole + 1;

    /// vaults: not owned.
    explicit VaultOrder(const VaultModel &vaults, QObject *parent = nullptr);

    /// Those with the text in their names, in any case. Empty: all.
    void showOnly(const QString &text);
    void showOnly(StateFilter state);
    /// Its row is shown, once it has one.
    bool isShown(const VaultName &vault) const;

    /// Not at first.
    void setGrouped(bool isGrouped);
    bool isGrouped() const { return m_isGrouped; }
    /// Rows, from the top; none where they are not grouped.
    QList<int> firstsOfGroups() const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const VaultName &vault) const;
    VaultGroup groupAt(int row) const;
    int endOfGroup(int row) const;
    bool isFirstOfGroup(int row) const;
    QString headingAt(int row) const;

    const VaultModel &m_vaults;
    QString m_filter;
    StateFilter m_state = StateFilter::All;
    bool m_isGrouped = false;
};

} // namespace vaultlock::ui
