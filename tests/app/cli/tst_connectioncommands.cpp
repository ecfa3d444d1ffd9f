// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli vaults` and `whoami`, as programs, against the sandbox and scripted servers.
#include "program.h"
#include "support/connectproxy.h"

#include <QTest>

using namespace vaultlock::tests;

class ConnectionCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void listEveryVaultWithItsLock();
    void listTheVaultsAsATable();
    void sayWhoWeAreByTheNameOfAVault();
    void sayWhereEverythingWasFound();
    void sayWhoWouldBeTakenForAnotherAndWhatTheAwsCliReadsOtherwise();
    void sayWhichFilesWereReadAndWhatWasPassedOver();
    void doNotAskAStsThatTheUserHasNotPointedTo();
    void refuse_data();
    void refuse();
    void sayWhatIsWrongWithTheCredentials();
    void sayWhatTheCommandTakesWhereThereAreNoCredentials();
    void neverShowASecret();
    void sayEverythingThatTheWindowShows();
    void serveThemselvesASandbox();
};

void ConnectionCommandsTest::listEveryVaultWithItsLock()
{
    const SandboxProcess sandbox;
    const Run run = Program(sandbox).run(QStringLiteral("vaults --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const QJsonArray vaults = run.array();
    QCOMPARE(vaults.size(), 12);
    QMap<QString, QJsonObject> byName;
    for (const QJsonValue &vault : vaults)
        byName[vault[QLatin1String("vaultName")].toString()] = vault.toObject();
    const auto state = [&byName](const char *name) {
        return byName[QLatin1String(name)].value(QLatin1String("lockState")).toString();
    };
    QCOMPARE(state("examplevault"), QStringLiteral("NotLocked"));
    QCOMPARE(state("broker-dealer-records-2018"), QStringLiteral("Locked"));
    QCOMPARE(state("broker-dealer-records-2025"), QStringLiteral("InProgress"));
    QVERIFY(byName[QStringLiteral("broker-dealer-records-2025")]
                .value(QLatin1String("expirationDate"))
                .isString());
    const QJsonObject example = byName[QStringLiteral("examplevault")];
    QVERIFY(example.value(QLatin1String("expirationDate")).isNull());
    QCOMPARE(example.value(QLatin1String("numberOfArchives")).toInt(), 192);
    QCOMPARE(example.value(QLatin1String("sizeInBytes")).toInt(), 78'088'912);
    QVERIFY(example.value(QLatin1String("vaultARN")).toString().startsWith(QLatin1String("arn:")));
}

void ConnectionCommandsTest::listTheVaultsAsATable()
{
    const SandboxProcess sandbox;
    const Run run = Program(sandbox).run(QStringLiteral("vaults"));
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 13);
    QVERIFY(lines.first().startsWith(QLatin1String("VAULT ")));
    const QStringList example = lines.filter(QStringLiteral("examplevault"));
    QVERIFY2(example.first().contains(QLatin1String("Not locked")), qPrintable(example.first()));
    QVERIFY2(example.first().simplified().endsWith(QLatin1String("- 192 78088912")),
             qPrintable(example.first()));
    QCOMPARE(lines.first().size(), example.first().size());
}

void ConnectionCommandsTest::sayWhoWeAreByTheNameOfAVault()
{
    const SandboxProcess sandbox;
    const Run run = Program(sandbox).run(QStringLiteral("whoami --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.object();
    QCOMPARE(json.value(QLatin1String("account")).toString(), QStringLiteral("999999999999"));
    QVERIFY(json.value(QLatin1String("arn")).isNull());
    QCOMPARE(json.value(QLatin1String("endpoint")).toString(), sandbox.access("endpoint"));
    QCOMPARE(json.value(QLatin1String("endpointSource")).toString(),
             QStringLiteral("AWS_ENDPOINT_URL_GLACIER"));
    for (const QJsonValue &fact :
         {json[QLatin1String("expiry")], json[QLatin1String("profile")],
          json[QLatin1String("proxy")], json[QLatin1String("certificates")]})
        QVERIFY(fact.isNull());
    QCOMPARE(json.keys().join(u' '),
             QStringLiteral(
                 "account arn arnUnknownBecause certificates certificatesSource "
                 "clockOffsetSeconds configuredRetryMode connection connectionSource endpoint "
                 "endpointSource expiry maxAttempts maxAttemptsSource mode notes profile proxy "
                 "proxySource region "
                 "regionSource retryMode retryModeSource source"));
    QCOMPARE(json.value(QLatin1String("maxAttempts")).toInt(), 3);
    QVERIFY(json.value(QLatin1String("clockOffsetSeconds")).isDouble());
}

void ConnectionCommandsTest::sayWhereEverythingWasFound()
{
    const SandboxProcess sandbox;
    Program program;
    program.writeConfig("[profile x]\nregion = us-west-2\naws_access_key_id = " +
                        sandbox.access("accessKeyId").toUtf8() +
                        "\naws_secret_access_key = " + sandbox.access("secretAccessKey").toUtf8() +
                        "\nservices = local\n" + "[services local]\nglacier =\n  endpoint_url = " +
                        sandbox.access("endpoint").toUtf8() + '\n');
    const Run run = program.run(QStringLiteral("whoami --connection profile:x --format json"));
    QCOMPARE(run.err, QString());
    const QJsonObject json = run.object();
    const auto text = [&json](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    QVERIFY(text("source").startsWith(QLatin1String("profile x (")));
    QVERIFY2(text("regionSource").endsWith(QLatin1String("config:2")),
             qPrintable(text("regionSource")));
    QVERIFY2(text("endpointSource").endsWith(QLatin1String("config:7")),
             qPrintable(text("endpointSource")));
    const Run overridden = program.run(
        QStringLiteral("whoami --connection profile:x --region us-west-2 --endpoint-url %1")
            .arg(sandbox.access("endpoint")));
    QVERIFY2(overridden.out.contains("us-west-2 (from --region)"), overridden.out.constData());
    QVERIFY2(overridden.out.contains("(from --endpoint-url)"), overridden.out.constData());
}

void ConnectionCommandsTest::sayWhoWouldBeTakenForAnotherAndWhatTheAwsCliReadsOtherwise()
{
    const SandboxProcess sandbox;
    Program program(sandbox);
    program.set("AWS_PROFILE", QStringLiteral("x"));
    program.writeConfig("[profile x]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n"
                        "output = json #2\n"
                        "[profile y]\ncredential_process = helper --account records #2\n");
    const QString remark =
        QStringLiteral("Vaultlock takes what AWS_ACCESS_KEY_ID gives, as the AWS CLI does; the "
                       "JavaScript SDK would take the profile “x”: its access keys.");
    const Run json = program.run(QStringLiteral("whoami --format json"));
    QCOMPARE(json.err, QString());
    const QJsonArray notes = json.object().value(QLatin1String("notes")).toArray();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].toString(), remark);
    QVERIFY2(notes[1].toString().endsWith(
                 QLatin1String("config:4: [profile x] output: the AWS CLI takes the comment after "
                               "the value for a part of the value")),
             qPrintable(notes[1].toString()));
    const Run text = program.run(QStringLiteral("whoami"));
    QVERIFY2(text.out.contains("\nNote:         " + remark.toUtf8() + '\n'), text.out.constData());
    QVERIFY(text.out.contains("output: the AWS CLI takes the comment"));
    QVERIFY(!text.out.contains("[profile y]")); // nobody asked for it
}

void ConnectionCommandsTest::sayWhichFilesWereReadAndWhatWasPassedOver()
{
    Program program;
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    program.set("AWS_SHARED_CREDENTIALS_FILE", QStringLiteral("/nowhere/credentials"));
    program.writeConfig("[records]\naws_access_key_id = A\naws_secret_access_key = canary\n");
    const Run run = program.run(QStringLiteral("whoami --connection profile:records"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.startsWith(QLatin1String("There is no profile of this name: records.\n"
                                              "Looked into: ")),
             qPrintable(run.err));
    QVERIFY(run.err.contains(QLatin1String("Not there: /nowhere/credentials. Passed over: ")));
    QVERIFY(run.err.contains(QLatin1String("config:1: [records] the section is left out: in this "
                                           "file a profile's is [profile NAME]. Nothing was "
                                           "sent.")));
    QVERIFY(!run.err.contains(QLatin1String("canary")));
    QVERIFY(!run.err.contains(QLatin1String("~/.aws/config")));
    QCOMPARE(run.err.count(QLatin1String("Looked into: ")), 1); // not once more as a detail
}

void ConnectionCommandsTest::doNotAskAStsThatTheUserHasNotPointedTo()
{
    Script script;
    script.reply =
        httpReply(200, {{"Content-Type", "application/json"}}, R"({"Marker":null,"VaultList":[]})");
    const ScriptedServer server({script});
    Program program;
    program.set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIA"));
    program.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("s"));
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    program.set("AWS_ENDPOINT_URL_GLACIER", server.url());
    // Whoever wants to leave this computer has to ask here.
    const ConnectProxy wayOut;
    program.set("HTTPS_PROXY", QStringLiteral("http://127.0.0.1:%1").arg(wayOut.port()));
    const Run run = program.run(QStringLiteral("whoami"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("Account:      unknown"));
    QVERIFY(wayOut.heads().empty());
    const Seen seen = server.seen();
    QCOMPARE(seen.requests.size(), std::size_t{1});
    QCOMPARE(seen.requests.front().target, QByteArray("/-/vaults?limit=10"));
}

void ConnectionCommandsTest::refuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, int exitCode, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << exitCode << QString::fromLatin1(named);
    };
    row("whoami --connection aws", 2, "environment or profile:NAME");
    row("whoami --connection sandbox --region us-east-1", 2, "belong to a live connection");
    row("vaults --connection profile:", 2, "environment or profile:NAME");
    row("vaults --format xml", 2, "xml");
    row("whoami --format table", 2, "table");
    row("whoami extra", 2, "extra");
    row("doctor extra", 2, "extra");
    row("doctor --format table", 2, "table");
    row("doctor --connection profile:nobody", 1, "nobody");
    row("vaults --frobnicate", 2, "frobnicate");
    row("vaults --connection profile:nobody", 1, "nobody");
    row("vaults --region ../..", 1, "--region");
    row("vaults --endpoint-url http://example.com", 1, "--endpoint-url");
}

void ConnectionCommandsTest::refuse()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    Program program;
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    program.set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIA"));
    program.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("s"));
    const Run run = program.run(line);
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
    QCOMPARE(run.out, QByteArray());
}

void ConnectionCommandsTest::sayWhatIsWrongWithTheCredentials()
{
    const SandboxProcess sandbox;
    Program program(sandbox);
    program.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("wrong"));
    const Run run = program.run(QStringLiteral("vaults"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QLatin1String("signature")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QLatin1String("run the command again")), qPrintable(run.err));
}

void ConnectionCommandsTest::sayWhatTheCommandTakesWhereThereAreNoCredentials()
{
    Program program;
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    const Run run = program.run(QStringLiteral("vaults"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QLatin1String("--connection profile:NAME")), qPrintable(run.err));
    QVERIFY2(!run.err.contains(QLatin1String("Choose")), qPrintable(run.err));
}

void ConnectionCommandsTest::neverShowASecret()
{
    const SandboxProcess sandbox;
    Program program(sandbox);
    program.set("QT_LOGGING_RULES", QStringLiteral("*=true"));
    for (const char *line : {"vaults", "whoami", "whoami --format json"}) {
        const Run run = program.run(QLatin1String(line));
        QVERIFY(!run.out.contains(sandbox.access("secretAccessKey").toLatin1()));
        QVERIFY(!run.err.contains(sandbox.access("secretAccessKey")));
    }
}

void ConnectionCommandsTest::sayEverythingThatTheWindowShows()
{
    const TlsAuthority authority;
    const ScriptedServer server({emptyList()}, ScriptedServer::Tls{authority.issue({})});
    const Bundle bundle(authority);
    const ConnectProxy proxy("me", "canary");
    Program program;
    pointTo(program, server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    program.set("AWS_RETRY_MODE", QStringLiteral("adaptive"));
    const QString address = QStringLiteral("http://me:canary@127.0.0.1:%1").arg(proxy.port());
    program.set("HTTPS_PROXY", address);
    const Run text = program.run(QStringLiteral("whoami"));
    QCOMPARE(text.err, QString());
    const QString shown = QString::fromUtf8(text.out);
    for (const QString &line :
         {QStringLiteral("Account:      unknown"), QStringLiteral("Identity:     unknown"),
          QStringLiteral("Proxy:        127.0.0.1:%1 (from HTTPS_PROXY)").arg(proxy.port()),
          QStringLiteral("Certificates: %1 (from AWS_CA_BUNDLE)").arg(bundle.path()),
          QStringLiteral("Attempts:     1 (from AWS_MAX_ATTEMPTS), mode standard, in place of "
                         "adaptive (from AWS_RETRY_MODE)")})
        QVERIFY2(shown.split(u'\n').contains(line), text.out.constData());
    const Run json = program.run(QStringLiteral("whoami --format json"));
    const QJsonObject object = json.object();
    QCOMPARE(object[QLatin1String("proxy")].toString(),
             QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
    QCOMPARE(object[QLatin1String("proxySource")].toString(), QStringLiteral("HTTPS_PROXY"));
    QCOMPARE(object[QLatin1String("certificates")].toString(), bundle.path());
    QCOMPARE(object[QLatin1String("certificatesSource")].toString(),
             QStringLiteral("AWS_CA_BUNDLE"));
    QCOMPARE(object[QLatin1String("maxAttempts")].toInt(), 1);
    QCOMPARE(object[QLatin1String("configuredRetryMode")].toString(), QStringLiteral("adaptive"));
    QVERIFY(!(text.out + json.out).contains("canary"));
}

void ConnectionCommandsTest::serveThemselvesASandbox()
{
    const Program program; // without a single variable of AWS's
    const Run vaults = program.run(QStringLiteral("vaults --connection sandbox --format json"));
    QCOMPARE(vaults.err, QString());
    QCOMPARE(vaults.array().size(), 12);
    const Run whoami = program.run(QStringLiteral("whoami --connection sandbox --format json"));
    QCOMPARE(whoami.err, QString());
    QCOMPARE(whoami.object().value(QLatin1String("account")).toString(),
             QStringLiteral("999999999999"));
    QCOMPARE(whoami.object().value(QLatin1String("source")).toString(),
             QStringLiteral("the sandbox's own"));
}

QTEST_GUILESS_MAIN(ConnectionCommandsTest)
#include "tst_connectioncommands.moc"
