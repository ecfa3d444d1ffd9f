// SPDX-License-Identifier: GPL-3.0-or-later

// Which vaults are shown, and in which order: by value, never by text.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QSortFilterProxyModel>

namespace vaultlock::ui {

/// How soon a person should look at it: 0 first. A lock in progress comes before everything but an
/// outcome that is not known; a vault that nothing can happen to comes last.
int urgency(const VaultModel::Row &row);

/// Whether a stands above b in a column sorted so. What the service has not said stands last in
/// either direction, and what is the same is ordered by name from A to Z.
bool standsAbove(const VaultModel::Row &a, const VaultModel::Row &b, int column,
                 Qt::SortOrder order);

/// Which states are shown.
enum class StateFilter {
    All,
    InProgress, // and what is on its way into it, or out of it
    NotLocked,
    Locked,
    NotKnown, // not read, or read without an answer
};

bool isShownBy(StateFilter filter, lock::LockStage stage);

class VaultOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// vaults: not owned.
    explicit VaultOrder(const VaultModel &vaults, QObject *parent = nullptr);

    /// Those with the text in their names, in any case. Empty: all.
    void showOnly(const QString &text);
    void showOnly(StateFilter state);
    /// Its row is shown, once it has one.
    bool isShown(const VaultName &vault) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const VaultName &vault) const;

    const VaultModel &m_vaults;
    QString m_filter;
    StateFilter m_state = StateFilter::All;
};

} // namespace vaultlock::ui
