// SPDX-License-Identifier: GPL-3.0-or-later

// The findings as rows of a table.
#pragma once

#include "policy/finding.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <vector>

namespace vaultlock::ui {

/// Sentences and places are made only for the rows that are looked at.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeverityColumn,
        ProblemColumn,
        PlaceColumn, // "line:column", from 1; the column counts characters
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// text: what the findings are of.
    void setFindings(const std::vector<policy::Finding> &findings, const QByteArray &text);
    const policy::Finding &finding(int row) const;
    /// -1 where there is none.
    int rowOf(const std::string &identity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const policy::Finding &finding, int column) const;
    QString place(std::size_t offset) const;

    std::vector<policy::Finding> m_findings;
    QByteArray m_text;
    std::vector<std::size_t> m_lineStarts{0};
};

} // namespace vaultlock::ui
