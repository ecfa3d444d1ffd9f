#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (QPSQL), PostgreSQL 15.18 (Debian 12).
#
# Statements that PostgreSQL prepares as they are cannot be prepared with a value of one's own by Qt: an
# apostrophe in a comment before the placeholder (it reads on for a string's end), a slice of an array
# whose bounds are numbers, a string with an escaped apostrophe (E'...'). prepare() says false; who does not
# look is told of a syntax error in an EXECUTE that he has not written. And a question mark in a string
# between dollars is no failure: it is in the answer as "$2". With a comment without an apostrophe, an
# element instead of a slice, and the apostrophe doubled, all are prepared.
#
# It matters to whoever keeps statements in files, with comments in them, asks for parts of arrays, or
# defines functions from a program.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 postgresql-15=15.18-0+deb12u1
debian libqt6sql6-psql=6.4.2+dfsg-10

cat >placeholders.cpp <<'END'
#include <QCoreApplication>
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
    for (int word = 2; word < count; ++word) {
        QSqlQuery query(database);
        const bool isPrepared = query.prepare(QString::fromLatin1(words[word]));
        query.addBindValue(QStringLiteral("own"));
        const bool isThere = query.exec() && query.next();
        std::printf("%s, %s\n", isPrepared ? "prepared" : "not prepared",
                    isThere ? qPrintable(query.value(0).toString()) : "no answer");
    }
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC placeholders.cpp -o placeholders $(pkg-config --cflags --libs Qt6Sql)

postgresql
mkdir plugins
cp -r debian/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers plugins

comment=$'-- what isn\'t denied\nSELECT %s::text'
plain=$'-- what is allowed\nSELECT %s::text'
slice="SELECT %s::text || (ARRAY['a', 'b', 'c'])[1:2]::text"
element="SELECT %s::text || (ARRAY['a', 'b', 'c'])[1]"
escaped="SELECT E'it\\'s' || %s::text"
doubled="SELECT 'it''s' || %s::text"
dollars='SELECT %s::text || $$ why? $$'
statement=$'SELECT %s::text || $$ why $$'
by_qt=() by_itself=()
for text in "$comment" "$plain" "$slice" "$element" "$escaped" "$doubled" "$dollars" "$statement"; do
    by_qt+=("${text/\%s/?}")
    by_itself+=("PREPARE it AS ${text/\%s/\$1}; EXECUTE it('own'); DEALLOCATE it;")
done
QT_PLUGIN_PATH="$folder/plugins" ./placeholders "$folder/server" "${by_qt[@]}" >seen 2>warnings
for text in "${by_itself[@]}"; do
    printf '%s\n' "$text" | psql -qAtX -h "$folder/server" -U example postgres >>itself
done
expect "an apostrophe in a comment" "$(sed -n 1p seen)" 'not prepared, no answer'
expect "   by PostgreSQL itself" "$(sed -n 1p itself)" 'own'
expect "   a comment without one" "$(sed -n 2p seen)" 'prepared, own'
expect "a slice of an array" "$(sed -n 3p seen)" 'not prepared, no answer'
expect "   by PostgreSQL itself" "$(sed -n 3p itself)" 'own{a,b}'
expect "   an element" "$(sed -n 4p seen)" 'prepared, owna'
expect "an escaped apostrophe" "$(sed -n 5p seen)" 'not prepared, no answer'
expect "   by PostgreSQL itself" "$(sed -n 5p itself)" "it'sown"
expect "   doubled" "$(sed -n 6p seen)" "prepared, it'sown"
expect "a question mark between dollars" "$(sed -n 7p seen)" 'prepared, own why$2 '
expect "   by PostgreSQL itself" "$(sed -n 7p itself)" 'own why? '
expect "   none" "$(sed -n 8p seen)" 'prepared, own why '
tell
