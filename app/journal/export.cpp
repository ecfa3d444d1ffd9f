// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/export.h"

#include "core/regularfile.h"
#include "journal/entrytable.h"
#include "journal/exportcheck.h"

#include <QFileInfo>

#include <algorithm>

namespace vaultlock::journal {

namespace {

/// Which lines are written, however many are appended meanwhile.
struct Extent
{
    qint64 lastSequence = 0;
    qint64 count = 0;
    QByteArray lastHash;
};

SqlResult<Extent> verified(SqliteConnection &connection)
{
    Extent extent;
    return EntryTable(connection)
        .eachLine([&extent](const Line &line) {
            extent = {line.sequence, extent.count + 1, line.hash};
        })
        .map([&extent] { return extent; });
}

/// Whether `to` took all of it.
SqlResult<bool> write(SqliteConnection &connection, const Extent &extent, QIODevice &to)
{
    bool isTaken = true;
    const auto put = [&](const QByteArray &text) {
        isTaken = isTaken && to.write(text) == text.size();
    };
    Chain chain;
    while (isTaken && chain.lastSequence() < extent.lastSequence) {
        const auto lines = EntryTable(connection).linesBehind(chain);
        if (!lines)
            return sqlFailure(lines.error());
        if (lines->empty())
            return sqlFailure(SqlFailure::Cause::Damaged, QStringLiteral("it has become shorter"));
        for (const Line &line : *lines) {
            if (line.sequence <= extent.lastSequence)
                put(line.text + '\n');
        }
    }
    put(endOfExport({extent.count, extent.lastHash}) + '\n');
    return isTaken;
}

SqlResult<void> takeWhileWanted(SqliteConnection &connection, Chain chain,
                                const std::function<bool(const Line &)> &take)
{
    for (;;) {
        const auto lines = EntryTable(connection).linesBehind(chain);
        if (!lines)
            return sqlFailure(lines.error());
        if (lines->empty() || !std::all_of(lines->begin(), lines->end(), take))
            return {};
    }
}

/// Nothing is locked meanwhile but while a part is read.
Result<void> readAsItIs(const QString &path,
                        const std::function<SqlResult<void>(SqliteConnection &)> &read)
{
    // Not opened to see it: closing it again would drop what locks this process's own journal has.
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: there is no such file").arg(path));
    const auto isRead = SqliteConnection::openAsItIs(path).and_then([&](const auto &connection) {
        return EntryTable(*connection).checkFormat().and_then([&] { return read(*connection); });
    });
    if (!isRead)
        return failure(ErrorKind::JournalUnavailable, isRead.error().detail);
    return {};
}

} // namespace

Result<void> eachLineOf(const QString &path, const std::function<bool(const Line &)> &take)
{
    return readAsItIs(
        path, [&](SqliteConnection &connection) { return takeWhileWanted(connection, {}, take); });
}

Result<bool> eachLineBehind(const QString &path, const Line &known,
                            const std::function<bool(const Line &)> &take)
{
    bool isThere = false;
    return readAsItIs(path,
                      [&](SqliteConnection &connection) -> SqlResult<void> {
                          const auto found = EntryTable(connection).linesOf({known.sequence});
                          if (!found)
                              return sqlFailure(found.error());
                          isThere = found->size() == 1 && found->front().hash == known.hash &&
                                    isAsWritten(found->front());
                          return isThere ? takeWhileWanted(connection, Chain(known), take)
                                         : SqlResult<void>();
                      })
        .map([&isThere] { return isThere; });
}

Result<void> exportJournal(const QString &path, QIODevice &to)
{
    if (const auto first = readRegularFile(path, 1); !first)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, first.error().text));
    const auto isTaken = SqliteConnection::openAsItIs(path).and_then([&to](const auto &connection) {
        return verified(*connection).and_then([&](const Extent &extent) {
            return write(*connection, extent, to);
        });
    });
    if (!isTaken)
        return failure(ErrorKind::JournalUnavailable, isTaken.error().detail);
    if (!*isTaken)
        return failure(ErrorKind::FileNotWritable, to.errorString());
    return {};
}

} // namespace vaultlock::journal
