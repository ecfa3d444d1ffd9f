// SPDX-License-Identifier: GPL-3.0-or-later

// The checks of evidence as a table, in the order in which they are told.
#pragma once

#include "evidencedesk/report.h"

#include <QAbstractTableModel>

namespace vaultlock::ui {

class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        What,
        Outcome,
        Why,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(std::vector<evidencedesk::CheckRow> checks);
    /// For the clipboard: a line a check, its cells between tabs.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textOf(const evidencedesk::CheckRow &row, int column);

    std::vector<evidencedesk::CheckRow> m_checks;
};

} // namespace vaultlock::ui
