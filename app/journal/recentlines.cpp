// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/recentlines.h"

#include "core/logging.h"
#include "journal/entrytable.h"
#include "journal/vaultkeys.h"

#include <algorithm>
#include <limits>
#include <map>

namespace vaultlock::journal {

namespace {

constexpr int mostLines = 500;
constexpr qsizetype mostText = 1024 * 1024;

bool isSame(Entry a, const Entry &b)
{
    a.sequence = b.sequence;
    return a == b;
}

/// The entries about a vault that are in the file; each vault is read once.
class KnownEntries
{
public:
    explicit KnownEntries(SqliteConnection &connection)
        : m_keys(connection)
    {
    }

    SqlResult<bool> contain(const Entry &entry)
    {
        auto known = m_byVault.find(entry.vaultArn);
        if (known == m_byVault.end()) {
            const auto lines = m_keys.linesAbout(entry.vaultArn);
            if (!lines)
                return sqlFailure(lines.error());
            known = m_byVault.emplace(entry.vaultArn, std::vector<Entry>()).first;
            for (const Line &line : *lines) {
                if (auto read = entryOf(line.text))
                    known->second.push_back(std::move(*read));
            }
        }
        return std::any_of(known->second.begin(), known->second.end(),
                           [&entry](const Entry &other) { return isSame(other, entry); });
    }

private:
    VaultKeys m_keys;
    std::map<QString, std::vector<Entry>> m_byVault;
};

/// As an entry of its own, behind the last.
SqlResult<void> append(SqliteConnection &connection, Entry entry)
{
    EntryTable table(connection);
    return table.last().and_then([&](const Line &last) {
        entry.sequence = last.sequence + 1;
        return table.insert(lineOf(entry, last.hash));
    });
}

} // namespace

void RecentLines::take(const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        Line &known = m_lines[line.sequence];
        m_textSize += line.text.size() - known.text.size();
        known = line;
        while (static_cast<int>(m_lines.size()) > mostLines || m_textSize > mostText) {
            m_textSize -= m_lines.begin()->second.text.size();
            m_lines.erase(m_lines.begin());
        }
    }
}

void RecentLines::readOn(SqliteConnection &connection)
{
    for (;;) {
        const auto lines =
            EntryTable(connection).linesAfter(m_lines.empty() ? 0 : m_lines.rbegin()->first);
        // Damage is found, and told, by whoever verifies them.
        if (!lines || lines->empty() || !std::all_of(lines->begin(), lines->end(), isAsWritten))
            return;
        take(*lines);
    }
}

SqlResult<bool> RecentLines::carryOver(SqliteConnection &connection)
{
    if (m_lines.empty())
        return false;
    const auto hasWritten = writeMissing(connection);
    if (!hasWritten)
        return hasWritten;
    return EntryTable(connection)
        .newest(std::numeric_limits<qint64>::max(), mostLines)
        .map([&](const std::vector<Line> &lines) {
            m_lines.clear();
            m_textSize = 0;
            take(lines);
            return *hasWritten;
        });
}

bool RecentLines::areIn(SqliteConnection &connection) const
{
    std::vector<qint64> sequences;
    for (const auto &known : m_lines)
        sequences.push_back(known.first);
    const auto lines = EntryTable(connection).linesOf(sequences);
    return lines && std::equal(lines->begin(), lines->end(), m_lines.begin(), m_lines.end(),
                               [](const Line &line, const auto &known) {
                                   return line.sequence == known.first &&
                                          line.text == known.second.text &&
                                          line.hash == known.second.hash;
                               });
}

SqlResult<bool> RecentLines::writeMissing(SqliteConnection &connection) const
{
    int written = 0;
    const auto writeAll = [&]() -> SqlResult<void> {
        KnownEntries known(connection);
        for (const auto &[sequence, line] : m_lines) {
            const auto entry = entryOf(line.text);
            if (!entry)
                continue;
            const auto isThere = known.contain(*entry);
            if (!isThere)
                return sqlFailure(isThere.error());
            if (*isThere)
                continue;
            if (auto appended = append(connection, *entry); !appended)
                return appended;
            ++written;
        }
        return {};
    };
    return connection.transaction(writeAll).map([&written] {
        if (written > 0)
            qCWarning(logJournal) << "entries that the file had lost, written again:" << written;
        return written > 0;
    });
}

} // namespace vaultlock::journal
