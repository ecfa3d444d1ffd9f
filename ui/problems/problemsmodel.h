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

    /// text: what the findings are of. A row that says the same as before stays and is not painted
    /// again: a key changes few of hundreds.
    void setFindings(const std::vector<policy::Finding> &findings, const QByteArray &text);
    const policy::Finding &finding(int row) const;
    /// -1 where there is none.
    int rowOf(const std::string &identity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// From 1; the column in characters.
    struct Place
    {
        std::size_t line;
        std::size_t column;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// Before which row some are put in or taken out so that most of the others say the same as
    /// before.
    int cutFor(const std::vector<policy::Finding> &findings) const;
    void removeRowsBetween(int first, int last);
    void insertRowsAt(int first, const std::vector<policy::Finding> &findings, int count);
    /// Which rows say something else than the findings, of which there are as many.
    std::vector<int> rowsUnlike(const std::vector<policy::Finding> &findings) const;
    Place placeOf(std::size_t offset) const;
    std::size_t charactersBetween(std::size_t begin, std::size_t end) const;
    /// Of each row.
    std::vector<Place> places() const;
    void announceMoved(const std::vector<Place> &before);
    QString text(const policy::Finding &finding, int column) const;

    std::vector<policy::Finding> m_findings;
    QByteArray m_text;
    std::vector<std::size_t> m_lineStarts{0};
};

} // namespace vaultlock::ui
