// SPDX-License-Identifier: GPL-3.0-or-later

// The newest lines of all desks as a table, newest first.
#pragma once

#include "journal/entry.h"
#include "team/teamtypes.h"

#include <QAbstractTableModel>

#include <deque>

namespace vaultlock::ui {

/// By when the database received them. No lock ID is shown: whoever needs one asks the colleague,
/// or has it in an export.
class TeamModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Received, ///< local, by the database's clock
        Member,
        Place,
        Vault,
        Event,
        Who,
        Time, ///< UTC, by the desk's clock
        ColumnCount,
    };
    enum Role {
        SandboxRole = Qt::UserRole, ///< bool: of a sandbox
    };
    /// What there is beyond these is read by `team log` and exports.
    static constexpr std::size_t mostLines = 2'000;

    struct TeamRow
    {
        team::TeamLine line;
        bool isAsWritten = false;
        std::optional<journal::Entry> entry; ///< nothing: not as written, or of no kind we know
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const std::vector<team::TeamLine> &lines);
    void clear();
    const TeamRow &rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<TeamRow> m_rows; ///< newest first
};

} // namespace vaultlock::ui
