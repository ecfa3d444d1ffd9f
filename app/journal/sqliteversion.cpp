// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace vaultlock::journal {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString();
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            QSqlQuery query(memory);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace vaultlock::journal
