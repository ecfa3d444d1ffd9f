// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/succession.h"

#include "journal/entrytable.h"
#include "journal/salvage.h"

#include <algorithm>
#include <vector>

namespace vaultlock::journal {

namespace {

SqlResult<std::vector<Line>> linesThrough(SqliteConnection &connection)
{
    std::vector<Line> lines;
    return EntryTable(connection)
        .eachLine([&lines](const Line &line) { lines.push_back(line); })
        .map([&lines] { return std::move(lines); });
}

/// Whatever else is in it.
bool goesOnFrom(const JournalFile &file, const Line &last)
{
    if (file.size() == 0)
        return false;
    // It may be anybody's, to whom not even shared memory is left beside it.
    const auto connection = SqliteConnection::openAsItIs(file.path());
    if (!connection)
        return false;
    const auto lines = linesThrough(**connection);
    return lines && std::any_of(lines->rbegin(), lines->rend(), [&last](const Line &line) {
               return line.sequence == last.sequence && line.hash == last.hash;
           });
}

} // namespace

bool goesOnFrom(SqliteConnection &opened, const JournalFile &file)
{
    const auto last = EntryTable(opened).last();
    return last && last->sequence > 0 && goesOnFrom(file, *last);
}

SqlResult<std::optional<QString>> succeedLostFile(SqliteConnection &opened, const JournalFile &file)
{
    const auto lines = linesThrough(opened);
    if (!lines || lines->empty() || goesOnFrom(file, lines->back()))
        return std::optional<QString>();
    if (const auto written = writeReplacement(file, *lines); !written)
        return sqlFailure(written.error());
    if (!file.isThere())
        return std::optional<QString>(QString());
    return file.setAside(QStringLiteral("replaced")).map([](const QString &name) {
        return std::optional<QString>(name);
    });
}

bool isWhatIsOpen(const JournalFile &file, SqliteConnection &opened, const RecentLines &recent)
{
    if (file.size() == 0) // SQLite would delete the log
        return false;
    const auto anew = SqliteConnection::open(file.path(), SqliteConnection::Access::ReadOnly);
    if (!anew)
        return false;
    const auto there = EntryTable(**anew).last();
    const auto here = EntryTable(opened).last();
    return there && here && there->sequence == here->sequence && there->hash == here->hash &&
           recent.areIn(**anew);
}

} // namespace vaultlock::journal
