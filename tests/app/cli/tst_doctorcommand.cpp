// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli doctor`, as a program, on ways that end at each of the steps.
#include "program.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace vaultlock::tests;

namespace {

/// `credentials+ name+ tcp! tls- …`
QString outcomes(const QJsonObject &report)
{
    QStringList steps;
    for (const QJsonValue &step : report[QLatin1String("steps")].toArray()) {
        const QString outcome = step[QLatin1String("outcome")].toString();
        steps << step[QLatin1String("step")].toString() + (outcome == QLatin1String("passed") ? u'+'
                                                           : outcome == QLatin1String("failed")
                                                               ? u'!'
                                                               : u'-');
    }
    return steps.join(u' ');
}

QJsonObject step(const QJsonObject &report, int index)
{
    return report[QLatin1String("steps")][index].toObject();
}

Script denial()
{
    Script script;
    script.reply = httpReply(
        403, {{"Content-Type", "application/json"}},
        R"({"code":"AccessDeniedException","type":"Client","message":"User: )"
        R"(arn:aws:iam::123456789012:user/Me is not authorized to perform: glacier:ListVaults )"
        R"(on resource: arn:aws:glacier:us-west-2:123456789012:vaults/"})");
    return script;
}

} // namespace

class DoctorCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryStepOfTheWayWithItsTime();
    void saysWhereTheWayEndsAndWhatToDo();
    void saysWhichPermissionIsMissing();
    void endsAtCredentialsThatAreNotThere();
    void servesItselfASandbox();
};

void DoctorCommandTest::printsEveryStepOfTheWayWithItsTime()
{
    const TlsAuthority authority;
    const ScriptedServer server({emptyList()}, ScriptedServer::Tls{authority.issue({})});
    const Bundle bundle(authority);
    Program program;
    pointTo(program, server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    const Run json = program.run(QStringLiteral("doctor --format json"));
    QCOMPARE(json.err, QString());
    QCOMPARE(json.exitCode, 0);
    const QJsonObject report = json.object();
    QCOMPARE(outcomes(report),
             QStringLiteral("credentials+ name+ tcp+ tls+ signature+ permission+"));
    QVERIFY(report[QLatin1String("passed")].toBool());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(step(report, i)[QLatin1String("milliseconds")].isDouble());
        QVERIFY(step(report, i)[QLatin1String("error")].isNull());
    }
    QVERIFY(step(report, 3)[QLatin1String("detail")].toString().startsWith(QLatin1String("TLS")));
    const QJsonObject connection = report[QLatin1String("connection")].toObject();
    QCOMPARE(connection[QLatin1String("endpoint")].toString(), server.url());
    QCOMPARE(connection[QLatin1String("source")].toString(),
             QStringLiteral("environment (AWS_ACCESS_KEY_ID)"));
    QVERIFY(!connection.contains(QLatin1String("account"))); // nobody was asked
    // What the test itself sends, and nothing else.
    QCOMPARE(server.seen().requests.size(), std::size_t{1});
    QCOMPARE(server.seen().count("GET", "/-/vaults?limit=10"), 1);

    const Run text = program.run(QStringLiteral("doctor"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.startsWith("vaultlock-cli "), text.out.constData());
    QVERIFY(text.out.contains("\nRegion:       us-west-2 (from AWS_REGION)\n"));
    QVERIFY(text.out.endsWith("\n\nEverything passed.\n"));
    const QRegularExpression timed(
        QStringLiteral("\npassed +It proves who it is \\(TLS\\) +[0-9]+ ms · TLSv1"));
    QVERIFY2(QString::fromUtf8(text.out).contains(timed), text.out.constData());
}

void DoctorCommandTest::saysWhereTheWayEndsAndWhatToDo()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    Program program;
    pointTo(program, url);
    const Run json = program.run(QStringLiteral("doctor --format json"));
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(outcomes(json.object()),
             QStringLiteral("credentials+ name+ tcp! tls- signature- permission-"));
    QVERIFY(!json.object()[QLatin1String("passed")].toBool());
    QVERIFY(step(json.object(), 3)[QLatin1String("milliseconds")].isNull());
    const QJsonObject error = step(json.object(), 2)[QLatin1String("error")].toObject();
    QVERIFY(error[QLatin1String("what")].toString().startsWith(
        QLatin1String("Nothing answers at the address of the service")));
    const Run text = program.run(QStringLiteral("doctor"));
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.err, QString());
    QVERIFY(text.out.contains("\nfailed   A server answers "));
    QVERIFY(text.out.contains("\nskipped  The service accepts the signature\n"));
    QVERIFY(text.out.contains("\nNothing answers at the address of the service"));
    QVERIFY(!text.out.contains("Everything passed"));
}

void DoctorCommandTest::saysWhichPermissionIsMissing()
{
    const ScriptedServer server({denial()});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("doctor"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("\nfailed   These credentials may list vaults"), run.out.constData());
    QVERIFY(run.out.contains("they lack glacier:ListVaults."));
    QVERIFY(run.out.contains("arn:aws:iam::123456789012:user/Me"));
}

void DoctorCommandTest::endsAtCredentialsThatAreNotThere()
{
    Program program;
    program.set("AWS_ENDPOINT_URL_GLACIER", QStringLiteral("http://127.0.0.1:9"));
    program.writeConfig("[profile x]\nregion = us-west-2\ncredential_process = false\n");
    const Run run = program.run(QStringLiteral("doctor --connection profile:x --format json"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(outcomes(run.object()),
             QStringLiteral("credentials! name- tcp- tls- signature- permission-"));
}

void DoctorCommandTest::servesItselfASandbox()
{
    const Program program; // without a single variable of AWS's
    const Run run = program.run(QStringLiteral("doctor --connection sandbox --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(outcomes(run.object()),
             QStringLiteral("credentials+ name+ tcp+ tls- signature+ permission+"));
}

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "tst_doctorcommand.moc"
