// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/checkmodel.h"

#include "ui/appearance/theme.h"
#include "words/evidencedeskwords.h"

#include <QFont>

namespace vaultlock::ui {

using evidencedesk::CheckRow;

void CheckModel::setChecks(std::vector<CheckRow> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
}

QString CheckModel::textOf(const CheckRow &row, int column)
{
    switch (column) {
    case What:
        return words::checkTitle(row.what);
    case Outcome:
        return row.outcome == CheckRow::Outcome::Holds   ? words::checkHolds()
               : row.outcome == CheckRow::Outcome::Fails ? words::checkFails()
                                                         : words::checkNotMade();
    default:
        return row.why;
    }
}

QString CheckModel::text() const
{
    QStringList lines;
    for (const CheckRow &row : m_checks)
        lines << QStringList{textOf(row, What), textOf(row, Outcome), textOf(row, Why)}.join(u'\t');
    return lines.join(u'\n');
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckRow &row = m_checks[static_cast<std::size_t>(index.row())];
    const bool isFailed = row.outcome == CheckRow::Outcome::Fails;
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::FontRole && index.column() == Outcome && isFailed) {
        QFont font = Fonts::body();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole)
        return isFailed                                       ? Theme::current().irreversible
               : row.outcome == CheckRow::Outcome::NotChecked ? Theme::current().textQuiet
                                                              : Theme::current().text;
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Check");
    case Outcome:
        return tr("Outcome");
    default:
        return tr("What was found");
    }
}

} // namespace vaultlock::ui
