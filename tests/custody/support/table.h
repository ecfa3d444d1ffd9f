// SPDX-License-Identifier: GPL-3.0-or-later

// A table as it is printed, and quoted.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::tests {

class Table
{
public:
    Table(QString title, QStringList heads);

    void add(const QStringList &cells);
    /// What would be wrong, below the rows.
    void note(const QString &line) { m_notes << line; }
    /// To the standard output, as Markdown.
    void print() const;

private:
    QString m_title;
    std::vector<QStringList> m_rows; ///< the first: the heads
    QStringList m_notes;
};

/// Asked for by the environment: all of a table, which takes minutes. Else a part of it, always the
/// same.
bool isWholeTableWanted();

} // namespace vaultlock::tests
