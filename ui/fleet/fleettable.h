// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a fleet's vaults.
#pragma once

#include "ui/fleet/fleetmemory.h"

#include <QTableView>

namespace vaultlock::ui {

class FleetModel;

/// Rows are picked as a whole, one or several. Columns can be moved and made wider, and are
/// remembered. A third press on a heading gives the order of the services back.
class FleetTable : public QTableView
{
    Q_OBJECT

public:
    /// model: outlives the table.
    FleetTable(FleetModel &model, FleetMemory memory, QWidget *parent = nullptr);

    void keepColumns();
    /// From the top.
    std::vector<int> selectedRows() const;
    void goToFirst();

signals:
    /// Return, or a double click.
    void openWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void widen();
    void followFont();
    void fitColumnsTo(int letter);

    FleetMemory m_memory;
    int m_letter = 0; ///< as wide is one, where the columns are as they are
};

} // namespace vaultlock::ui
