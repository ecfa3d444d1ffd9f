// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionchoice.h"

#include <QCommandLineParser>
#include <QTest>

using namespace vaultlock;
using workspace::ConnectionChoice;

class ConnectionChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasAskedFor_data();
    void readsWhatWasAskedFor();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void leavesThePlaceToBeChecked();

private:
    static Result<ConnectionChoice> read(const QString &line, const ConnectionChoice &without = {})
    {
        QCommandLineParser parser;
        parser.addOptions({{QStringLiteral("connection"), {}, QStringLiteral("name")},
                           {QStringLiteral("region"), {}, QStringLiteral("region")},
                           {QStringLiteral("endpoint-url"), {}, QStringLiteral("url")}});
        if (!parser.parse(QStringList(QStringLiteral("program")) +
                          line.split(u' ', Qt::SkipEmptyParts)))
            qFatal("%s", qPrintable(parser.errorText()));
        return workspace::readChoice(parser, without);
    }
};

Q_DECLARE_METATYPE(vaultlock::workspace::ConnectionChoice)

void ConnectionChoiceTest::readsWhatWasAskedFor_data()
{
    using Kind = ConnectionChoice::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<ConnectionChoice>("without");
    QTest::addColumn<ConnectionChoice>("choice");
    const auto row = [](const char *name, const char *line, const ConnectionChoice &without,
                        const ConnectionChoice &choice) {
        QTest::newRow(name) << QString::fromLatin1(line) << without << choice;
    };
    const ConnectionChoice environment{Kind::Environment, {}, {}};
    row("nothing", "", {}, {});
    row("what there is without it", "", environment, environment);
    row("that, elsewhere", "--region eu-west-1", environment,
        {Kind::Environment, QStringLiteral("eu-west-1"), {}});
    row("the sandbox all the same", "--connection sandbox", environment, {});
    row("a Region", "--connection environment --region eu-west-1", {},
        {Kind::Environment, QStringLiteral("eu-west-1"), {}});
    row("a profile", "--connection profile:a:b --endpoint-url http://127.0.0.1:1", {},
        {Kind::Profile, {}, QStringLiteral("http://127.0.0.1:1"), QStringLiteral("a:b")});
}

void ConnectionChoiceTest::readsWhatWasAskedFor()
{
    QFETCH(QString, line);
    QFETCH(ConnectionChoice, without);
    QFETCH(ConnectionChoice, choice);
    const auto found = read(line, without);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QVERIFY(*found == choice);
}

void ConnectionChoiceTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(named);
    };
    row("--connection aws", "“aws”");
    row("--connection=", "not “”");
    row("--connection profile:", "profile:NAME");
    row("--region eu-west-1", "belong to a live connection");
    row("--connection sandbox --endpoint-url http://127.0.0.1:1", "belong to a live connection");
    row("--connection environment --region=", "not an AWS Region");
    row("--connection environment --endpoint-url=", "endpoint URL is empty");
}

void ConnectionChoiceTest::refusesWhatCannotBe()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto choice = read(line);
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(choice.error().detail.contains(named), qPrintable(choice.error().detail));
}

void ConnectionChoiceTest::leavesThePlaceToBeChecked()
{
    const auto region = read(QStringLiteral("--connection environment --region ../.."));
    QVERIFY(region);
    QCOMPARE(workspace::checkPlace(*region).error().kind, ErrorKind::InvalidInput);
    const auto endpoint =
        read(QStringLiteral("--connection environment --endpoint-url http://example.com"));
    QVERIFY(endpoint);
    QCOMPARE(workspace::checkPlace(*endpoint).error().kind, ErrorKind::InvalidEndpoint);
    QVERIFY(workspace::checkPlace({}));
}

QTEST_GUILESS_MAIN(ConnectionChoiceTest)
#include "tst_connectionchoice.moc"
