// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teammodel.h"

#include "journal/linestart.h"
#include "ui/appearance/theme.h"
#include "words/entrywords.h"
#include "words/teamwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::ui {

namespace {

TeamModel::TeamRow rowOf(const team::TeamLine &line)
{
    const auto start = journal::lineStartOf(line.text);
    TeamModel::TeamRow row{line, false, std::nullopt};
    row.isAsWritten = start && journal::isAsWritten({start->sequence, line.text, line.hash});
    if (row.isAsWritten)
        row.entry = journal::entryOf(line.text);
    return row;
}

QString receivedText(const team::TeamLine &line)
{
    journal::Entry received;
    received.time = line.receivedAt;
    return words::entryTime(received);
}

QString entryCell(const journal::Entry &entry, int column)
{
    switch (column) {
    case TeamModel::Place:
        return words::entryPlace(entry);
    case TeamModel::Vault:
        return words::visible(words::entryVault(entry));
    case TeamModel::Event:
        return words::entryText(entry);
    case TeamModel::Who:
        return words::entryCaller(entry);
    case TeamModel::Time:
        return words::entryUtc(entry);
    default:
        return {};
    }
}

QString cellText(const TeamModel::TeamRow &row, int column)
{
    if (column == TeamModel::Received)
        return receivedText(row.line);
    if (column == TeamModel::Member)
        return words::visible(row.line.member);
    if (column == TeamModel::Event && !row.isAsWritten)
        return TeamModel::tr("NOT AS IT WAS WRITTEN");
    if (column == TeamModel::Event && !row.entry)
        return TeamModel::tr("Of a kind that this version does not know");
    QString text = row.entry ? entryCell(*row.entry, column) : QString();
    if (column == TeamModel::Time && words::isAheadOfReceipt(row.line))
        text += TeamModel::tr(" · THAT CLOCK WAS AHEAD");
    return text;
}

} // namespace

void TeamModel::add(const std::vector<team::TeamLine> &lines)
{
    if (lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    for (const team::TeamLine &line : lines)
        m_rows.push_front(rowOf(line));
    endInsertRows();
    if (m_rows.size() <= mostLines)
        return;
    beginRemoveRows({}, static_cast<int>(mostLines), rowCount() - 1);
    m_rows.resize(mostLines);
    endRemoveRows();
}

void TeamModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const TeamModel::TeamRow &TeamModel::rowAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TeamRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return cellText(row, column).toHtmlEscaped();
    case Qt::ForegroundRole:
        if (!row.isAsWritten && column == Event)
            return Theme::current().irreversible;
        return column == Received || column == Place || column == Time
                   ? QVariant(Theme::current().textQuiet)
                   : QVariant();
    case SandboxRole:
        return row.entry && words::isOfSandbox(*row.entry);
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Received:
        return tr("Received (%1)").arg(words::zoneName(QTimeZone::systemTimeZone()));
    case Member:
        return tr("Member");
    case Place:
        return tr("Where");
    case Vault:
        return tr("Vault");
    case Event:
        return tr("What happened");
    case Who:
        return tr("Who");
    default:
        return tr("By that desk’s clock (UTC)");
    }
}

} // namespace vaultlock::ui
