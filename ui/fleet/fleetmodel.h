// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults of a fleet as a table.
#pragma once

#include "ui/fleet/fleetrows.h"
#include "ui/furniture/countdownclock.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace vaultlock::ui {

/// The rows that pass the question, in the order. Rows that come together are told of together.
/// Text is made for the cells that somebody looks at. Whatever is rearranged, indexes stay with
/// their vaults. Once a second what is left of locks in progress is told as changed.
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// clock: outlives the model.
    explicit FleetModel(CountdownClock &clock, QObject *parent = nullptr);

    /// No rows, and these policies to compare with.
    void begin(std::vector<fleet::KnownPolicy> known);
    void put(std::vector<FleetRows::Placed> rows);
    void setQuestion(const FleetQuestion &question);
    const FleetQuestion &question() const { return m_question; }
    void setChanged(QSet<QString> changed);
    void sort(int column, Qt::SortOrder order) override;

    /// All of them, also those that are not shown.
    const FleetRows &all() const { return m_all; }
    /// The row is below rowCount().
    const fleet::Row &rowAt(int row) const { return m_all.at(numberAt(row)); }
    bool isChanged(int row) const { return m_all.isChanged(numberAt(row)); }
    /// Of those that are shown, from the top.
    std::vector<fleet::Row> shown() const;
    /// The one that this service has; -1 where it is not shown.
    int rowOf(const QString &origin, const VaultArn &vault) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Other rows than before are shown, or there are others.
    void countChanged();

private:
    int numberAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    void arrange();
    void show(std::vector<int> numbers);
    void tick();

    CountdownClock &m_clock;
    FleetRows m_all;
    FleetQuestion m_question;
    FleetOrder m_order;
    std::vector<int> m_shown; ///< numbers of m_all, from the top
    QTimer m_goOn;            ///< with what takes long to work out
};

} // namespace vaultlock::ui
