// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli doctor`, as a program, on ways that end at each of the steps.
#include "program.h"

#include <QElapsedTimer>
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

Script callerNamed(const QByteArray &arn)
{
    Script script;
    script.reply = httpReply(200, {{"Content-Type", "text/xml"}},
                             "<R><Arn>" + arn + "</Arn><Account>123456789012</Account></R>");
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
    void provesWhoThisIs();
    void saysThatItIsNotProvedWhereStsDoesNotAnswer();
    void waitsForEachStepOnce_data();
    void waitsForEachStepOnce();
    void printsTheAccountOnceItIsKnown();
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
             QStringLiteral("credentials+ name+ tcp+ tls+ signature+ permission+ identity-"));
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
    QVERIFY(connection[QLatin1String("account")].isNull()); // nobody was asked
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
             QStringLiteral("credentials+ name+ tcp! tls- signature- permission- identity-"));
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

void DoctorCommandTest::provesWhoThisIs()
{
    const ScriptedServer server({denial()});
    const ScriptedServer sts({callerNamed("arn:aws:iam::123456789012:user/Proved")});
    Program program;
    pointTo(program, server.url());
    program.set("AWS_ENDPOINT_URL_STS", sts.url());
    const Run json = program.run(QStringLiteral("doctor --format json"));
    QCOMPARE(outcomes(json.object()),
             QStringLiteral("credentials+ name+ tcp+ tls- signature+ permission! identity+"));
    const QString arn = QStringLiteral("arn:aws:iam::123456789012:user/Proved");
    QCOMPARE(step(json.object(), 6)[QLatin1String("detail")].toString(), arn);
    const QJsonObject connection = json.object()[QLatin1String("connection")].toObject();
    QCOMPARE(connection[QLatin1String("arn")].toString(), arn);
    QCOMPARE(connection[QLatin1String("account")].toString(), QStringLiteral("123456789012"));
    const Run text = program.run(QStringLiteral("doctor"));
    QVERIFY2(text.out.contains("\nIdentity:     arn:aws:iam::123456789012:user/Proved\n"),
             text.out.constData());
    QVERIFY(text.out.contains("\npassed   STS says who this is "));
}

void DoctorCommandTest::saysThatItIsNotProvedWhereStsDoesNotAnswer()
{
    const ScriptedServer server({emptyList()});
    Program program;
    pointTo(program, server.url());
    program.set("AWS_ENDPOINT_URL_STS", QStringLiteral("http://127.0.0.1:9"));
    const Run text = program.run(QStringLiteral("doctor"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("\nskipped  STS says who this is "), text.out.constData());
    QVERIFY(text.out.contains("\nIdentity:     unknown\n"));
    QVERIFY(!text.out.contains("Everything passed"));
    QVERIFY(text.out.endsWith("who this is was not proved.\n"));
}

void DoctorCommandTest::waitsForEachStepOnce_data()
{
    QTest::addColumn<QString>("silent");
    QTest::addColumn<QString>("said");
    const QString noAnswer = QStringLiteral("No complete answer within 10 s");
    QTest::newRow("Glacier") << QStringLiteral("AWS_ENDPOINT_URL_GLACIER") << noAnswer;
    QTest::newRow("STS") << QStringLiteral("AWS_ENDPOINT_URL_STS") << noAnswer;
    QTest::newRow("what gives the credentials")
        << QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE")
        << QStringLiteral("The credentials could not be fetched: no complete answer within 10 s");
}

/// With the tries that AWS's tools make: three of thirty seconds, for an operation.
void DoctorCommandTest::waitsForEachStepOnce()
{
    QFETCH(QString, silent);
    QFETCH(QString, said);
    const ScriptedServer server({emptyList()});
    const ScriptedServer silence({Script{}});
    QTemporaryFile token;
    QVERIFY(token.open() && token.write("a.b.c") > 0 && token.flush());
    Program program;
    pointTo(program, server.url());
    program.set("AWS_MAX_ATTEMPTS", QStringLiteral("3"));
    if (silent.endsWith(QLatin1String("TOKEN_FILE"))) {
        program.set("AWS_ACCESS_KEY_ID", QString());
        program.set("AWS_SECRET_ACCESS_KEY", QString());
        program.set("AWS_WEB_IDENTITY_TOKEN_FILE", token.fileName());
        program.set("AWS_ROLE_ARN", QStringLiteral("arn:aws:iam::123456789012:role/R"));
        program.set("AWS_ENDPOINT_URL_STS", silence.url());
    } else {
        program.set(silent.toLatin1().constData(), silence.url());
    }
    QElapsedTimer elapsed;
    elapsed.start();
    const Run run = program.run(QStringLiteral("doctor"));
    QVERIFY2(elapsed.elapsed() < 20'000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY2(QString::fromUtf8(run.out).contains(said), run.out.constData());
    QCOMPARE(silence.seen().requests.size(), std::size_t{1});
}

void DoctorCommandTest::printsTheAccountOnceItIsKnown()
{
    const ScriptedServer server({emptyList()});
    const ScriptedServer sts({callerNamed("arn:aws:iam::123456789012:user/Proved")});
    Program program;
    pointTo(program, server.url());
    program.set("AWS_ENDPOINT_URL_STS", sts.url());
    const Run proved = program.run(QStringLiteral("doctor"));
    QVERIFY2(proved.out.contains("\nAccount:      123456789012\n"), proved.out.constData());
    // Without STS the vaults tell it.
    const Run sandbox = Program().run(QStringLiteral("doctor --connection sandbox"));
    QVERIFY2(sandbox.out.contains("\nAccount:      999999999999\n"), sandbox.out.constData());
}

void DoctorCommandTest::endsAtCredentialsThatAreNotThere()
{
    Program program;
    program.set("AWS_ENDPOINT_URL_GLACIER", QStringLiteral("http://127.0.0.1:9"));
    program.writeConfig("[profile x]\nregion = us-west-2\ncredential_process = false\n");
    const Run run = program.run(QStringLiteral("doctor --connection profile:x --format json"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(outcomes(run.object()),
             QStringLiteral("credentials! name- tcp- tls- signature- permission- identity-"));
}

void DoctorCommandTest::servesItselfASandbox()
{
    const Program program; // without a single variable of AWS's
    const Run run = program.run(QStringLiteral("doctor --connection sandbox --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(outcomes(run.object()),
             QStringLiteral("credentials+ name+ tcp+ tls- signature+ permission+ identity-"));
}

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "tst_doctorcommand.moc"
