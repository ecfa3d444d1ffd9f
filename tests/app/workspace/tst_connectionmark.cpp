// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/environmentof.h"
#include "workspace/connectionmark.h"

#include <QTest>

using namespace vaultlock;
using tests::environmentOf;
using workspace::ConnectionChoice;
using workspace::connectionMark;

namespace {

using Kind = ConnectionChoice::Kind;

const QString keysOfOne =
    QStringLiteral("AWS_ACCESS_KEY_ID=AKIAONE AWS_SECRET_ACCESS_KEY=first HOME=/home/me");

ConnectionChoice profile(const QString &name, const QString &region = {})
{
    return {Kind::Profile, region, {}, name};
}

} // namespace

class ConnectionMarkTest : public QObject
{
    Q_OBJECT

private slots:
    void isAlikeWhereThePlaceIsTheSame();
    void tellsPlacesApart_data();
    void tellsPlacesApart();
    void letsNothingOfTheEnvironmentIntoTheSandbox();
    void isNothingForTypedKeys();
};

void ConnectionMarkTest::isAlikeWhereThePlaceIsTheSame()
{
    const QString mark = connectionMark(profile(QStringLiteral("a")), environmentOf(keysOfOne));
    QVERIFY(!mark.isEmpty());
    QCOMPARE(connectionMark(profile(QStringLiteral("a")),
                            environmentOf(keysOfOne + QStringLiteral(" TERM=xterm PWD=/tmp"))),
             mark);
    // The key's ID stands for them, and no hash of a secret leaves the program.
    QCOMPARE(connectionMark(profile(QStringLiteral("a")),
                            environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=AKIAONE "
                                                         "AWS_SECRET_ACCESS_KEY=second "
                                                         "AWS_SESSION_TOKEN=t HOME=/home/me"))),
             mark);
}

void ConnectionMarkTest::tellsPlacesApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("environment");
    const auto row = [](const char *what, Kind kind, const char *name, const char *region,
                        const QString &environment) {
        QTest::newRow(what) << static_cast<int>(kind) << QString::fromLatin1(name)
                            << QString::fromLatin1(region) << environment;
    };
    row("another profile", Kind::Profile, "b", "", keysOfOne);
    row("the environment", Kind::Environment, "a", "", keysOfOne);
    row("a Region that was named", Kind::Profile, "a", "eu-west-1", keysOfOne);
    row("the sandbox", Kind::Sandbox, "", "", keysOfOne);
    row("another key", Kind::Profile, "a", "",
        QStringLiteral("AWS_ACCESS_KEY_ID=AKIATWO AWS_SECRET_ACCESS_KEY=first HOME=/home/me"));
    row("another Region of the environment", Kind::Profile, "a", "",
        keysOfOne + QStringLiteral(" AWS_REGION=eu-west-1"));
    row("another proxy", Kind::Profile, "a", "",
        keysOfOne + QStringLiteral(" https_proxy=http://127.0.0.1:3128"));
    row("another home", Kind::Profile, "a", "",
        QStringLiteral("AWS_ACCESS_KEY_ID=AKIAONE AWS_SECRET_ACCESS_KEY=first HOME=/home/you"));
}

void ConnectionMarkTest::tellsPlacesApart()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, region);
    QFETCH(QString, environment);
    const ConnectionChoice other{static_cast<Kind>(kind), region, {}, name};
    QVERIFY(connectionMark(other, environmentOf(environment)) !=
            connectionMark(profile(QStringLiteral("a")), environmentOf(keysOfOne)));
}

void ConnectionMarkTest::letsNothingOfTheEnvironmentIntoTheSandbox()
{
    QCOMPARE(connectionMark({}, environmentOf(keysOfOne)), connectionMark({}, {}));
}

void ConnectionMarkTest::isNothingForTypedKeys()
{
    QVERIFY(connectionMark({Kind::Keys, {}, {}, QStringLiteral("mine")}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(ConnectionMarkTest)
#include "tst_connectionmark.moc"
