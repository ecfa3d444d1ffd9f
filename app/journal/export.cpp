// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/export.h"

#include "core/regularfile.h"
#include "journal/entrytable.h"

#include <QFile>

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
    put(R"({"entries":)" + QByteArray::number(extent.count) + R"(,"hash":")" + extent.lastHash +
        "\"}\n");
    return isTaken;
}

} // namespace

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
