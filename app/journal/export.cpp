// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/export.h"

#include "journal/entrytable.h"

#include <QFile>

namespace vaultlock::journal {

namespace {

SqlResult<QByteArray> textThrough(SqliteConnection &connection)
{
    QByteArray text;
    QByteArray lastHash;
    qint64 count = 0;
    return EntryTable(connection)
        .eachLine([&](const Line &line) {
            text += line.text + '\n';
            lastHash = line.hash;
            ++count;
        })
        .map([&] {
            return text + R"({"entries":)" + QByteArray::number(count) + R"(,"hash":")" + lastHash +
                   "\"}\n";
        });
}

} // namespace

Result<QByteArray> exportedJournal(const QString &path)
{
    if (QFile file(path); !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    return SqliteConnection::openAsItIs(path)
        .and_then([](const auto &connection) { return textThrough(*connection); })
        .map_error([](const SqlFailure &failed) {
            return Error{ErrorKind::JournalUnavailable, {}, 0, {}, failed.detail};
        });
}

} // namespace vaultlock::journal
