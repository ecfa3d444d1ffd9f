#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (QPSQL), PostgreSQL 15.18 (Debian 12).
#
# A moment in UTC, bound as a QDateTime to a column that is a timestamp without a zone, is turned into the
# time of the database's session, and read back as the time of the program: with a database in UTC and a
# program in Berlin 12:00 UTC has become 11:00 UTC. Where both have one zone, as on the machine where it is
# written, it comes back as it was. With timestamptz it does everywhere. And what is kept for ever,
# 'infinity', is a QDateTime that is not valid, of which isNull() says that it is there.
#
# It matters to whoever keeps deadlines and retentions in PostgreSQL by Qt: timestamptz, and a look at
# isValid() beside isNull().
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 postgresql-15=15.18-0+deb12u1
debian libqt6sql6-psql=6.4.2+dfsg-10

cat >times.cpp <<'END'
#include <QCoreApplication>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <cstdio>

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"));
    database.setHostName(QString::fromLatin1(words[1]));
    database.setUserName(QStringLiteral("example"));
    database.setDatabaseName(QStringLiteral("postgres"));
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SET TIME ZONE '%1'").arg(QLatin1String(words[2])));
    query.exec(QStringLiteral("CREATE TEMP TABLE deadline (bare timestamp, zoned timestamptz)"));
    query.prepare(QStringLiteral("INSERT INTO deadline VALUES (?, ?)"));
    const QDateTime noon(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);
    query.addBindValue(noon);
    query.addBindValue(noon);
    query.exec();
    query.exec(QStringLiteral("SELECT bare, zoned, 'infinity'::timestamptz FROM deadline"));
    query.next();
    const auto utc = [&](int column) {
        const QDateTime time = query.value(column).toDateTime();
        return time.isValid() ? time.toUTC().toString(QStringLiteral("HH:mm")) : QStringLiteral("not valid");
    };
    std::printf("%s\n%s\n%s, %s\n", qPrintable(utc(0)), qPrintable(utc(1)), qPrintable(utc(2)),
                query.isNull(2) ? "null" : "not null");
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC times.cpp -o times $(pkg-config --cflags --libs Qt6Sql)

postgresql
mkdir plugins
cp -r debian/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers plugins
seen() { # ZONE-OF-THE-DATABASE ZONE-OF-THE-PROGRAM
    TZ="$2" QT_PLUGIN_PATH="$folder/plugins" ./times "$folder/server" "$1" >seen
}
seen UTC Europe/Berlin
expect '12:00 UTC, timestamp, from UTC to Berlin' "$(sed -n 1p seen)" '11:00'
expect '   timestamptz' "$(sed -n 2p seen)" '12:00'
seen Europe/Berlin Europe/Berlin
expect '12:00 UTC, timestamp, both in Berlin' "$(sed -n 1p seen)" '12:00'
expect 'infinity' "$(sed -n 3p seen)" 'not valid, not null'
tell
