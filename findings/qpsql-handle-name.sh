#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (QPSQL), PostgreSQL 15.18 (Debian 12).
#
# Where Qt's documentation of QSqlDriver::handle() has the type's name "PGconn*", the driver's QVariant
# has "pg_conn*": code that is written after the manual, for what Qt does not offer (the socket, a cancel, a
# COPY), finds no handle, and says nothing. SQLite's is what the documentation has ("sqlite3*").
#
# It matters to whoever has to cut a connection that is silent, or to stop a long statement.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 postgresql-15=15.18-0+deb12u1
debian libqt6sql6-psql=6.4.2+dfsg-10

cat >handle.cpp <<'END'
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
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
    QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("file"));
    file.setDatabaseName(QStringLiteral(":memory:"));
    if (!file.open())
        return 1;
    std::printf("%s\n%s\n", database.driver()->handle().typeName(), file.driver()->handle().typeName());
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC handle.cpp -o handle $(pkg-config --cflags --libs Qt6Sql)

postgresql
mkdir plugins
cp -r /usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers plugins
cp -r debian/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers plugins
QT_PLUGIN_PATH="$folder/plugins" ./handle "$folder/server" >seen
expect "the type's name, PostgreSQL" "$(sed -n 1p seen)" 'pg_conn*'
expect "   SQLite" "$(sed -n 2p seen)" 'sqlite3*'
tell
