// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/lineselection.h"

#include "journal/attemptkeys.h"
#include "journal/entrytable.h"
#include "journal/vaultkeys.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace vaultlock::journal {

namespace {

/// The newest of them that are wanted.
std::vector<Line> selected(std::vector<Line> lines, const Selection &which)
{
    const auto end = std::find_if(lines.begin(), lines.end(), [&which](const Line &line) {
        return line.sequence >= which.before;
    });
    lines.erase(end, lines.end());
    const auto tooMany = static_cast<qint64>(lines.size()) - which.most;
    lines.erase(lines.begin(), lines.begin() + std::max(tooMany, qint64(0)));
    return lines;
}

} // namespace

SqlResult<std::vector<Line>> linesByKey(SqliteConnection &connection, const Selection &which)
{
    if (!which.newestKinds.empty())
        return AttemptKeys(connection).newestOf(which.newestKinds);
    if (which.vaultArn.isEmpty())
        return EntryTable(connection).newest(which.before, which.most);
    return VaultKeys(connection).linesAbout(which.vaultArn).map([&which](auto lines) {
        return selected(std::move(lines), which);
    });
}

SqlResult<std::vector<Line>> linesWithoutKeys(SqliteConnection &connection, const Selection &which)
{
    std::vector<Line> lines;
    return EntryTable(connection)
        .eachLine([&](const Line &line) {
            if (which.vaultArn.isEmpty() || keysIn(line.text).vault == which.vaultArn.toUtf8())
                lines.push_back(line);
        })
        .map([&] {
            return which.newestKinds.empty() ? selected(std::move(lines), which)
                                             : newestAmong(lines, which.newestKinds);
        });
}

SqlResult<QStringList> vaultsWithoutKeys(SqliteConnection &connection)
{
    std::set<QString> vaults;
    return EntryTable(connection)
        .eachLine(
            [&](const Line &line) { vaults.insert(QString::fromUtf8(keysIn(line.text).vault)); })
        .map([&] {
            vaults.erase(QString());
            return QStringList(vaults.begin(), vaults.end());
        });
}

QStringList pageOf(const QStringList &vaults, const VaultPage &page)
{
    const auto first = std::upper_bound(vaults.begin(), vaults.end(), page.after);
    return vaults.mid(std::distance(vaults.begin(), first), page.most);
}

} // namespace vaultlock::journal
