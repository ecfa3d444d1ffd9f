// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli fleet`, as a program.
#include "app/fleet/fleetrig.h"
#include "program.h"

#include <QTest>

using namespace vaultlock::tests;

class FleetCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void writesATableOfAllRegions();
    void writesAllThatIsKnownAsJson();
    void writesJsonAsItsSchemaSays();
    void tellsEachPartThatIsNotKnown();
    void goesOnWhereAProfileOrARegionCannotBeAsked();
    void filtersVaults_data();
    void filtersVaults();
    void guardsItsCsvAgainstFormulas();
    void tellsWhatDiffersSinceTheLastLook();
    void saysWhenTheLookCannotBeKept();
    void readsTheSandboxWithoutTrouble();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

namespace {

/// Nothing is denied.
QByteArray openAnswer(const QByteArray &request)
{
    if (request.contains("/hidden/lock-policy") || request.contains("/hidden/access-policy"))
        return fleetDenial("ResourceNotFoundException", 404);
    if (request.contains("/hidden/tags"))
        return fleetReply(200, R"({"Tags":{"=1+1":"@x"}})");
    return fleetAnswer(request);
}

QByteArray lockedAnswer(const QByteArray &request)
{
    return request.contains("/open/lock-policy")
               ? lockReplyOf(retention(arnOf(regionOf(request), "open")), true)
               : openAnswer(request);
}

Script answering(QByteArray (*answer)(const QByteArray &))
{
    Script script;
    script.replyTo = answer;
    return script;
}

QStringList namesIn(const QJsonObject &json)
{
    QStringList names;
    for (const QJsonValue &vault : json[QLatin1String("vaults")].toArray())
        names << vault[QLatin1String("vaultName")].toString();
    return names;
}

QJsonObject vaultIn(const Run &run, const char *name)
{
    for (const QJsonValue &vault : run.object()[QLatin1String("vaults")].toArray()) {
        if (vault[QLatin1String("vaultName")].toString() == QLatin1String(name))
            return vault.toObject();
    }
    return {};
}

/// Which of the texts the schema of fleets accepts.
std::vector<bool> acceptedBySchema(const QJsonArray &texts)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(VAULTLOCK_AGAINST_SCHEMA),
                                                      QStringLiteral(VAULTLOCK_FLEET_SCHEMA)});
    python.write(QJsonDocument(texts).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        qFatal("the schema was not looked at");
    std::vector<bool> accepted;
    for (const QJsonValue &one : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        accepted.push_back(one.toBool());
    return accepted;
}

QJsonObject withFirstVault(QJsonObject json, const char *member, const QJsonValue &value)
{
    QJsonArray vaults = json[QLatin1String("vaults")].toArray();
    QJsonObject vault = vaults.first().toObject();
    vault.insert(QLatin1String(member), value);
    vaults.replace(0, vault);
    json.insert(QLatin1String("vaults"), vaults);
    return json;
}

} // namespace

void FleetCommandTest::writesATableOfAllRegions()
{
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --region us-west-2 --region eu-west-1"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 9);
    QVERIFY(lines[0].startsWith("ACCOUNT"));
    QVERIFY2(
        lines[2].startsWith("123456789012  us-west-2  kept     Locked") &&
            lines[2].contains("2026-03-02T09:04:00Z") &&
            lines[2].endsWith("Days 0 to 364: Denied; From day 365 on: Left to other policies"),
        lines[2].constData());
    QVERIFY(lines[8].contains("eu-west-1  running"));
}

void FleetCommandTest::writesAllThatIsKnownAsJson()
{
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --format json"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.object()[QLatin1String("isWhole")].toBool());
    const QJsonObject kept = vaultIn(run, "kept");
    QCOMPARE(kept[QLatin1String("lockState")].toString(), QStringLiteral("Locked"));
    QCOMPARE(kept[QLatin1String("sameAs")].toArray(), QJsonArray());
    QCOMPARE(kept[QLatin1String("deletion")][0][QLatin1String("lastDay")].toInt(), 364);
    QVERIFY(kept[QLatin1String("denies")][0].toString().contains(QLatin1String("365 days")));
    QCOMPARE(kept[QLatin1String("tags")][QLatin1String("LegalHold")].toString(),
             QStringLiteral("true"));
    QVERIFY(kept[QLatin1String("hasAccessPolicy")].toBool());
    const QJsonObject running = vaultIn(run, "running");
    QVERIFY(running[QLatin1String("secondsLeft")].isDouble());
    const QJsonObject open = vaultIn(run, "open");
    QVERIFY(open[QLatin1String("deletion")].isNull());
    QCOMPARE(open[QLatin1String("hasAccessPolicy")], QJsonValue(false));
    QCOMPARE(open[QLatin1String("unknown")].toArray(), QJsonArray());
}

void FleetCommandTest::writesJsonAsItsSchemaSays()
{
    Program program;
    program.writeConfig("[profile records]\naws_access_key_id=AKIA\naws_secret_access_key=s\n");
    QJsonArray texts;
    QJsonObject denied;
    const auto write = [&](QByteArray (*answer)(const QByteArray &), const char *options) {
        const ScriptedServer server({answering(answer)});
        pointTo(program, server.url());
        const Run run =
            program.run(QStringLiteral("fleet --format json ") + QLatin1String(options));
        texts.append(QString::fromUtf8(run.out));
        denied = run.object();
    };
    write(openAnswer, "--since-last");
    write(lockedAnswer, "--since-last --profile records --region us-west-2");
    write(fleetAnswer, "--region us-west-2 --region eu-north-1");
    const auto good = static_cast<std::size_t>(texts.size());
    QCOMPARE(denied[QLatin1String("places")].toArray().size(), 2);
    const auto addWrong = [&texts](const QJsonObject &json) {
        texts.append(QString::fromUtf8(QJsonDocument(json).toJson()));
    };
    addWrong(withFirstVault(denied, "lockState", QStringLiteral("Safe")));
    addWrong(withFirstVault(denied, "secondsLeft", QStringLiteral("soon")));
    addWrong(withFirstVault(denied, "somethingElse", true));
    addWrong(withFirstVault(denied, "lockState", QJsonValue(QJsonValue::Undefined)));
    const std::vector<bool> accepted = acceptedBySchema(texts);
    QCOMPARE(accepted.size(), static_cast<std::size_t>(texts.size()));
    for (std::size_t i = 0; i < accepted.size(); ++i)
        QVERIFY2(accepted[i] == (i < good), qPrintable(texts[qsizetype(i)].toString()));
}

void FleetCommandTest::tellsEachPartThatIsNotKnown()
{
    const ScriptedServer server({fleetScript()});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --format json"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.object()[QLatin1String("isWhole")].toBool(true));
    const QJsonObject hidden = vaultIn(run, "hidden");
    QCOMPARE(hidden[QLatin1String("lockState")].toString(), QStringLiteral("Unknown"));
    QVERIFY(hidden[QLatin1String("tags")].isNull());
    QVERIFY(hidden[QLatin1String("hasAccessPolicy")].isNull());
    QVERIFY(hidden[QLatin1String("sameAs")].isNull());
    QCOMPARE(hidden[QLatin1String("unknown")].toArray().size(), 3);
    for (const char *call : {"GetVaultLock", "ListTagsForVault", "GetVaultAccessPolicy"})
        QVERIFY2(run.err.contains(QLatin1String(call)), qPrintable(run.err));
    QVERIFY(run.err.contains(QLatin1String("hidden (account 123456789012, us-west-2)")));
}

void FleetCommandTest::goesOnWhereAProfileOrARegionCannotBeAsked()
{
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    program.writeConfig("[profile records]\naws_access_key_id=AKIA\naws_secret_access_key=s\n"
                        "[profile away]\nsso_session=gone\nsso_account_id=123456789012\n"
                        "sso_role_name=Reader\n[sso-session gone]\nsso_region=us-east-1\n"
                        "sso_start_url=https://gone.example/start\n");
    const Run run = program.run(
        QStringLiteral("fleet --profile away --profile records --region us-west-2 --region "
                       "eu-north-1 --format json --endpoint-url ") +
        server.url());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(namesIn(run.object()).size(), 4);
    QCOMPARE(run.object()[QLatin1String("places")].toArray().size(), 4);
    QVERIFY2(run.err.contains(QLatin1String("profile away, us-west-2:")), qPrintable(run.err));
    QVERIFY(run.err.contains(QLatin1String("aws sso login")));
    QVERIFY2(run.err.contains(QLatin1String("profile records, eu-north-1:")), qPrintable(run.err));
    QVERIFY(run.err.contains(QLatin1String("not enabled")));
    QVERIFY(!run.err.contains(QLatin1String("profile records, us-west-2:")));
}

void FleetCommandTest::filtersVaults_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *filter, const char *names) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(names);
    };
    row("--not-locked", "hidden open running");
    row("--not-locked --not-empty", "hidden running");
    row("--held-in-vain LegalHold", "kept running");
    row("--held-in-vain LegalHold=true --not-locked", "running");
    row("--ends-within 17h", "");
    row("--ends-within 18h", "running"); // by the service's clock, which says 15:04 on the 2nd
    row("--differs-from POLICY", "hidden open running");
}

void FleetCommandTest::filtersVaults()
{
    QFETCH(QString, filter);
    QFETCH(QString, names);
    QTemporaryFile policy;
    QVERIFY(policy.open());
    policy.write(retention(arnOf("eu-west-1", "another")));
    policy.close();
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --format json ") +
                                filter.replace(QLatin1String("POLICY"), policy.fileName()));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(namesIn(run.object()).join(u' '), names);
}

void FleetCommandTest::guardsItsCsvAgainstFormulas()
{
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --format csv"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count("\r\n"), 5);
    QVERIFY(run.out.startsWith("\"Profile\",\"Account\",\"Region\""));
    QVERIFY2(run.out.contains("\"'=1+1=@x\""), run.out.constData());
}

void FleetCommandTest::tellsWhatDiffersSinceTheLastLook()
{
    Program program;
    {
        const ScriptedServer server({answering(openAnswer)});
        pointTo(program, server.url());
        const Run first = program.run(QStringLiteral("fleet --since-last"));
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.out.contains("This was the first look"));
        const Run second = program.run(QStringLiteral("fleet --since-last --only-locks"));
        QVERIFY(second.out.contains("Nothing of what could be read differs"));
    }
    const ScriptedServer server({answering(lockedAnswer)});
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("fleet --since-last --format json"));
    QCOMPARE(run.exitCode, 0);
    const QJsonArray changes = run.object()[QLatin1String("changes")].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][QLatin1String("change")].toString(), QStringLiteral("LockChanged"));
    QVERIFY(changes[0][QLatin1String("text")].toString().contains(
        QStringLiteral("was “Not locked” and is “Locked”")));
    const Run after = program.run(QStringLiteral("fleet --since-last --format json"));
    QCOMPARE(after.object()[QLatin1String("changes")].toArray(), QJsonArray());
}

void FleetCommandTest::saysWhenTheLookCannotBeKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    const ScriptedServer server({answering(openAnswer)});
    Program program;
    pointTo(program, server.url());
    program.set("XDG_DATA_HOME", file.fileName());
    const Run run = program.run(QStringLiteral("fleet --since-last"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QLatin1String("could not be kept")) ||
                 run.err.contains(QLatin1String("cannot be read")),
             qPrintable(run.err));
    QVERIFY(run.out.contains("kept"));
}

void FleetCommandTest::readsTheSandboxWithoutTrouble()
{
    const SandboxProcess sandbox;
    QVERIFY(sandbox.isServing());
    const Program program(sandbox);
    const Run run = program.run(QStringLiteral("fleet --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(namesIn(run.object()).size(), 12);
}

void FleetCommandTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
    };
    row("--format xml", "--format xml");
    row("--region us-west-2@evil.example", "--region us-west-2@evil.example");
    row("--ends-within soon", "--ends-within soon");
    row("--ends-within 5", "--ends-within 5");
    row("--held-in-vain =x", "--held-in-vain");
    row("--held-in-vain x --only-locks", "--only-locks");
    row("--policy /nowhere.json", "/nowhere.json");
    row("--differs-from /nowhere.json", "/nowhere.json");
    row("--endpoint-url http://evil.example", "--endpoint-url");
    row("vault", "vault");
    row("--wrong", "wrong");
}

void FleetCommandTest::refusesWhatCannotBe()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const Run run = Program().run(QStringLiteral("fleet ") + line);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(FleetCommandTest)
#include "tst_fleetcommand.moc"
