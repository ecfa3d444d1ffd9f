// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults of a connection as a table.
#pragma once

#include "lock/vaultsurvey.h"
#include "ui/furniture/countdownclock.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <map>
#include <set>

namespace vaultlock::ui {

/// Shows what a VaultSurvey knows, from rows of its own, so that each insertion and removal is told
/// while the model is what it says: it is reset only where the service lists in another order. The
/// time that is left is computed from the service's clock when it is asked for; once a second the
/// rows in progress, and only those, are announced as changed. What a survey reads is announced a
/// few times a second.
class VaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Stage,
        TimeLeft,
        Archives,
        Size,
        Created,
        LastInventory,
        ColumnCount,
    };
    using Row = lock::VaultSurvey::Row;
    /// Of a name: where it is first unlike its neighbours' (ui/vaults/nameelision.h), an int.
    static constexpr int DifferenceRole = Qt::UserRole;

    /// clock: outlives the model.
    explicit VaultModel(CountdownClock &clock, QObject *parent = nullptr);

    /// Null: no connection, no rows. Not owned.
    void setSurvey(const lock::VaultSurvey *survey);
    /// The row is below rowCount().
    const Row &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const VaultName &nameAt(int row) const { return rowAt(row).vault.arn.name(); }
    /// -1 where there is none.
    int rowOf(const VaultName &name) const { return m_index.value(name.toString(), -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The 24 hours of a lock in progress are over by the service's clock; the service has to be
    /// asked what is true now. Once for each expiry.
    void countdownEnded(const vaultlock::VaultName &vault);

private:
    void takeRows(int first);
    bool startsLike(const std::vector<Row> &rows, std::size_t first) const;
    void removeGone(const std::vector<Row> &rows, int first);
    bool insertNew(const std::vector<Row> &rows, int first);
    void takeValues(const std::vector<Row> &rows, int first);
    void takeAnew(const std::vector<Row> &rows);
    void takeRow(int row);
    void reindex(int first);
    void announceChanges();
    void tick();
    void watchCountdown(const Row &row);
    int differenceAt(int row) const;

    CountdownClock &m_clock;
    QPointer<const lock::VaultSurvey> m_survey;
    std::vector<Row> m_rows; // what the view was told of
    QHash<QString, int> m_index;
    /// Still to be announced, and not in m_rows before that: whoever orders the rows finds one
    /// value where another was told of otherwise.
    std::map<int, Row> m_changed;
    QTimer m_announceSoon;
    std::set<VaultName> m_counting;
    std::vector<std::pair<VaultName, QDateTime>> m_ended;
};

} // namespace vaultlock::ui
