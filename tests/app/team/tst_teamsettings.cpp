// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;

class TeamSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void areReadAsTheyWereWritten();
    void areForTheirOwnerAlone();
    void areNotTakenForNoneWhereTheyAreNotWhole_data();
    void areNotTakenForNoneWhereTheyAreNotWhole();
    void haveAPasswordForEachDatabaseAndUser();
    void letUserAndCertificatesWinOverTheAddress();
};

void TeamSettingsTest::areReadAsTheyWereWritten()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QVERIFY(!team::TeamSettings::readFor(journal)->has_value());
    const team::TeamSettings settings{{QStringLiteral("postgresql://db/team"),
                                       QStringLiteral("änna"), QStringLiteral("/a b/ca.crt")},
                                      true};
    QVERIFY(settings.writeFor(journal));
    QVERIFY(**team::TeamSettings::readFor(journal) == settings);
    QVERIFY(team::TeamSettings::removeFor(journal));
    QVERIFY(!team::TeamSettings::readFor(journal)->has_value());
    QVERIFY(team::TeamSettings::removeFor(journal)); // there is none any more
}

void TeamSettingsTest::areForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QVERIFY(team::TeamSettings({{QStringLiteral("team"), {}, {}}, false}).writeFor(journal));
    QCOMPARE(QFile::permissions(team::TeamSettings::pathFor(journal)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TeamSettingsTest::areNotTakenForNoneWhereTheyAreNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"format":1,"address":"te)");
    QTest::newRow("of a later format") << QByteArray(R"({"format":2,"address":"team"})");
    QTest::newRow("without an address") << QByteArray(R"({"format":1,"user":"anna"})");
}

void TeamSettingsTest::areNotTakenForNoneWhereTheyAreNotWhole()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QFile file(team::TeamSettings::pathFor(journal));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(team::TeamSettings::readFor(journal).error().kind,
             team::TeamError::Kind::SettingsUnusable);
}

void TeamSettingsTest::haveAPasswordForEachDatabaseAndUser()
{
    const auto label = [](const char *address, const char *user) {
        return team::TeamSettings{{QString::fromLatin1(address), QString::fromLatin1(user), {}},
                                  true}
            .keychainLabel();
    };
    QCOMPARE(label("postgresql://db/team", "anna"), label("postgresql://db:5432/team", "anna"));
    QVERIFY(label("postgresql://db/team", "anna") != label("postgresql://db/team", "ben"));
    QVERIFY(label("postgresql://db/team", "anna") != label("postgresql://db/other", "anna"));
    QVERIFY(label("postgresql://db:1/team", "anna") != label("postgresql://db:2/team", "anna"));
}

void TeamSettingsTest::letUserAndCertificatesWinOverTheAddress()
{
    const team::TeamPlace place{QStringLiteral("postgresql://ben@db/team?sslrootcert=/b.crt"),
                                QStringLiteral("o'anna"), QStringLiteral("/a.crt")};
    const auto address = team::teamAddressOf(place);
    QCOMPARE(address->name, team::teamAddressOf(place.address)->name);
    const QString text = address->connection;
    QVERIFY(text.lastIndexOf(QLatin1String("user='o\\'anna'")) >
            text.indexOf(QLatin1String("user='ben'")));
    QVERIFY(text.lastIndexOf(QLatin1String("sslrootcert='/a.crt'")) >
            text.indexOf(QLatin1String("sslrootcert='/b.crt'")));
    QVERIFY(!team::teamAddressOf({QStringLiteral("team"), QStringLiteral("a;b"), {}}));
}

QTEST_GUILESS_MAIN(TeamSettingsTest)
#include "tst_teamsettings.moc"
