// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamaddress.h"

#include <QTest>

using namespace vaultlock;

class TeamAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldToLibpq_data();
    void isToldToLibpq();
    void refusesWhatWouldNotBeSafe_data();
    void refusesWhatWouldNotBeSafe();
};

void TeamAddressTest::isToldToLibpq_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("PG*");
    QTest::newRow("a service") << QStringLiteral("team-1.eu")
                               << QStringLiteral("service='team-1.eu' ")
                               << QStringLiteral("team-1.eu");
    QTest::newRow("a URI") << QStringLiteral("postgresql://anna@db.example:5433/locks")
                           << QStringLiteral(
                                  "host='db.example' port='5433' dbname='locks' user='anna' ")
                           << QStringLiteral("db.example:5433/locks");
    QTest::newRow("the short one") << QStringLiteral("postgres://db.example/locks")
                                   << QStringLiteral("host='db.example' dbname='locks' ")
                                   << QStringLiteral("db.example:5432/locks");
    QTest::newRow("a socket") << QStringLiteral("postgresql:///locks?host=/run/postgresql")
                              << QStringLiteral("dbname='locks' host='/run/postgresql' ")
                              << QStringLiteral("/run/postgresql:5432/locks");
    QTest::newRow("a certificate's path with quotes")
        << QStringLiteral("postgresql://h/d?sslrootcert=/it's%20here%5C.crt")
        << QStringLiteral("host='h' dbname='d' sslrootcert='/it\\'s here\\\\.crt' ")
        << QStringLiteral("h:5432/d");
}

void TeamAddressTest::isToldToLibpq()
{
    QFETCH(QString, text);
    const auto address = team::teamAddressOf(text);
    QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
    QTEST(address->connection, "connection");
    QTEST(address->name, "name");
}

void TeamAddressTest::refusesWhatWouldNotBeSafe_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"postgresql://anna:secret@db.example/locks", "postgresql://h/d?password=secret",
          "postgresql://h/d?sslmode=disable", "postgresql://h/d?options=-c%20x",
          "postgresql://h/d?host=a%3Bsslmode=disable", "team'", "team sslmode=disable", "team;",
          "mysql://h/d", "postgresql://h:99999/d", "postgresql://h/d#x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TeamAddressTest::refusesWhatWouldNotBeSafe()
{
    QFETCH(QString, text);
    const auto address = team::teamAddressOf(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, team::TeamError::Kind::AddressUnusable);
    QVERIFY(!address.error().detail.contains(QLatin1String("secret")));
}

QTEST_GUILESS_MAIN(TeamAddressTest)
#include "tst_teamaddress.moc"
