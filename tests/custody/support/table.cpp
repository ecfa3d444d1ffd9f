// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/table.h"

#include <algorithm>
#include <cstdio>

namespace vaultlock::tests {

Table::Table(QString title, QStringList heads)
    : m_title(std::move(title))
    , m_rows{std::move(heads)}
{
}

void Table::add(const QStringList &cells)
{
    m_rows.push_back(cells);
}

void Table::print() const
{
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < m_rows.front().size(); ++column) {
        qsizetype width = 0;
        for (const QStringList &row : m_rows)
            width = std::max(width, row.value(column).size());
        widths.push_back(width);
    }
    const auto lineOf = [&widths](const QStringList &row) {
        QString line = QStringLiteral("|");
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += u' ' + row.value(qsizetype(column)).leftJustified(int(widths[column])) +
                    QStringLiteral(" |");
        return line;
    };
    QStringList lines{QString(), m_title, QString(), lineOf(m_rows.front()), QStringLiteral("|")};
    for (const qsizetype width : widths)
        lines.back() += u' ' + QString(width, u'-') + QStringLiteral(" |");
    std::for_each(m_rows.begin() + 1, m_rows.end(),
                  [&](const QStringList &row) { lines << lineOf(row); });
    lines << m_notes << QString();
    std::fputs(qPrintable(lines.join(u'\n')), stdout);
    std::fflush(stdout);
}

bool isWholeTableWanted()
{
    return qEnvironmentVariable("VAULTLOCK_CUSTODY") == QLatin1String("whole");
}

} // namespace vaultlock::tests
