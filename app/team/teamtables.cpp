// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamtables.h"

#include "core/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::team {

namespace {

using Kind = TeamError::Kind;

/// Milliseconds since 1970: a time of the driver's own would be a local one.
QString millisecondsOf(const QString &column)
{
    return QStringLiteral("floor(extract(epoch FROM %1)*1000)::bigint").arg(column);
}

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Head headOf(const QVariant &number, const QVariant &hash)
{
    return {number.toLongLong(), hash.toString().toLatin1()};
}

TeamLine teamLineOf(const Row &row)
{
    return {QUuid(row[0].toString()),     row[1].toString(),
            row[2].toLongLong(),          row[3].toString().toUtf8(),
            row[4].toString().toLatin1(), utcTime(row[5].toLongLong())};
}

QString selectingLines()
{
    return QStringLiteral("SELECT w.writer::text, w.member::text, l.number, l.line, l.hash, %1 "
                          "FROM vaultlock.writer w ")
        .arg(millisecondsOf(QStringLiteral("l.received_at")));
}

std::vector<TeamLine> teamLinesOf(const std::vector<Row> &rows)
{
    std::vector<TeamLine> lines;
    std::transform(rows.begin(), rows.end(), std::back_inserter(lines), teamLineOf);
    return lines;
}

TeamResult<Row> oneRow(TeamDatabase &database, const QString &statement)
{
    return database.rows(statement).and_then([](const std::vector<Row> &rows) -> TeamResult<Row> {
        if (rows.size() != 1)
            return teamFailure(Kind::NotSetUp);
        return rows.front();
    });
}

TeamResult<void> checkVersion(TeamDatabase &database)
{
    const auto version = oneRow(
        database, QStringLiteral("SELECT coalesce(max(version), 0) FROM vaultlock.schema_version"));
    if (!version)
        return teamFailure(version.error());
    if (version->front().toInt() != schemaVersion)
        return teamFailure(Kind::OtherVersion, version->front().toString());
    return {};
}

} // namespace

TeamResult<Visit> visit(TeamDatabase &database)
{
    if (const auto checked = checkVersion(database); !checked)
        return teamFailure(checked.error());
    const auto row = oneRow(
        database,
        QStringLiteral("SELECT session_user::text, "
                       "has_column_privilege('vaultlock.line', 'line', 'INSERT'), "
                       "coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid=pg_backend_pid()), false), "
                       "id::text, %1 FROM vaultlock.identity")
            .arg(millisecondsOf(QStringLiteral("clock_timestamp()"))));
    if (!row)
        return teamFailure(row.error());
    return Visit{(*row)[0].toString(), (*row)[1].toBool(), (*row)[2].toBool(),
                 QUuid((*row)[3].toString()), utcTime((*row)[4].toLongLong())};
}

TeamResult<std::vector<WriterHead>> headsIn(TeamDatabase &database)
{
    return database
        .rows(QStringLiteral("SELECT writer::text, member::text, number, hash, %1 "
                             "FROM vaultlock.head ORDER BY writer")
                  .arg(millisecondsOf(QStringLiteral("received_at"))))
        .map([](const std::vector<Row> &rows) {
            std::vector<WriterHead> heads;
            for (const Row &row : rows)
                heads.push_back({QUuid(row[0].toString()), row[1].toString(),
                                 headOf(row[2], row[3]), utcTime(row[4].toLongLong())});
            return heads;
        });
}

TeamResult<SeenHeads> hashesOf(TeamDatabase &database, const SeenHeads &heads)
{
    QJsonArray wanted;
    for (auto head = heads.begin(); head != heads.end(); ++head)
        wanted.append(QJsonArray{head.key().toString(QUuid::WithoutBraces), head->number});
    return database
        .rows(QStringLiteral("SELECT l.writer::text, l.number, l.hash "
                             "FROM json_array_elements(CAST(? AS json)) AS wanted(pair) "
                             "JOIN vaultlock.line l ON l.writer=(pair->>0)::uuid "
                             "AND l.number=(pair->>1)::bigint"),
              {jsonText(wanted)})
        .map([](const std::vector<Row> &rows) {
            SeenHeads found;
            for (const Row &row : rows)
                found.insert(QUuid(row[0].toString()), headOf(row[1], row[2]));
            return found;
        });
}

TeamResult<void> append(TeamDatabase &database, const QUuid &writer, qint64 first,
                        const std::vector<journal::Line> &lines)
{
    QJsonArray pairs; // one text, so that all of them are one statement and one answer
    for (const journal::Line &line : lines) {
        const QString text = QString::fromUtf8(line.text);
        if (text.toUtf8() != line.text || text.contains(QChar(0)))
            return teamFailure(Kind::LineRefused, QStringLiteral("it is no UTF-8"));
        pairs.append(QJsonArray{text, QString::fromLatin1(line.hash)});
    }
    return database
        .rows(
            QStringLiteral("INSERT INTO vaultlock.line (writer, number, line, hash) "
                           "SELECT CAST(? AS uuid), CAST(? AS bigint)+place-1, pair->>0, pair->>1 "
                           "FROM json_array_elements(CAST(? AS json)) "
                           "WITH ORDINALITY AS given(pair, place) ORDER BY place"),
            {writer.toString(QUuid::WithoutBraces), first, jsonText(pairs)})
        .map([](const auto &) {});
}

TeamResult<std::vector<TeamLine>> linesBehind(TeamDatabase &database, const WriterHead &writer,
                                              qint64 number)
{
    return database
        .rows(selectingLines() +
                  QStringLiteral("JOIN vaultlock.line l USING (writer) "
                                 "WHERE l.writer=CAST(? AS uuid) AND l.number>CAST(? AS bigint) "
                                 "ORDER BY l.number LIMIT %1")
                      .arg(linesAtOnce),
              {writer.writer.toString(QUuid::WithoutBraces), number})
        .map(teamLinesOf);
}

TeamResult<std::vector<TeamLine>> newestLines(TeamDatabase &database, int most)
{
    // Of each writer by the key's index: nothing is sorted that is not among its last ones.
    return database
        .rows(selectingLines() +
              QStringLiteral("CROSS JOIN LATERAL (SELECT number, line, hash, received_at "
                             "FROM vaultlock.line WHERE line.writer=w.writer "
                             "ORDER BY number DESC LIMIT %1) l "
                             "ORDER BY l.received_at DESC, w.writer, l.number DESC LIMIT %1")
                  .arg(most))
        .map([](const std::vector<Row> &rows) {
            auto lines = teamLinesOf(rows);
            std::reverse(lines.begin(), lines.end());
            return lines;
        });
}

} // namespace vaultlock::team
