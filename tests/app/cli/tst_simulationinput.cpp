// SPDX-License-Identifier: GPL-3.0-or-later

// What `vaultlock-cli simulate` refuses, and what it doubts.
#include "simulationrig.h"

#include <QTest>

using namespace vaultlock::tests;

class SimulationInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesRequestsAsAWhole_data();
    void refusesRequestsAsAWhole();
    void looksIntoWhatAPolicyArrivedIn_data();
    void looksIntoWhatAPolicyArrivedIn();
    void refusesAPolicyThatCannotBeRead_data();
    void refusesAPolicyThatCannotBeRead();
    void neverAllowsByAPolicyWithErrors_data();
    void neverAllowsByAPolicyWithErrors();
    void saysWhichFileIsMissing();

private:
    SimulationRig m_rig;
    QString m_lock;
};

void SimulationInputTest::initTestCase()
{
    m_lock = m_rig.file("lock.json", lockPolicy());
}

void SimulationInputTest::refusesRequestsAsAWhole_data()
{
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &requests, const char *place,
                        const char *named) {
        QTest::newRow(name) << requests << QString::fromLatin1(place) << QString::fromLatin1(named);
    };
    const QByteArray good = request(ann, "glacier:DeleteVault");
    const auto second = [&](const QByteArray &bad) {
        return "[" + good + ",\n " + bad + "]";
    };
    row("nothing", "", "1:1", "no requests");
    row("only spaces", " \n\n", "1:1", "no requests");
    row("no JSON", "[" + good + ",\n ]", "1:", "comma");
    row("cut off", "[" + good, "1:1", "closed");
    row("no UTF-8", "[\"\xff\"]", "1:3", "");
    row("no list", good, "1:1", "list");
    row("a number", second("42"), "2:2", "object");
    row("no principal", second(R"({"action": "a:b", "resource": "*"})"), "2:2", "principal");
    row("no action", second(R"({"principal": "*", "resource": "*"})"), "2:2", "action");
    row("no resource", second(R"({"principal": "*", "action": "a:b"})"), "2:2", "resource");
    row("a slip in a name",
        second(R"({"principal": "*", "action": "a:b", "resource": "*", "contxt": {}})"), "2:55",
        "contxt");
    row("an action twice",
        second(R"({"principal": "*", "action": "a:b", "resource": "*", "action": "a:c"})"), "2:55",
        "action");
    row("a principal that is an object",
        second(R"({"principal": {"AWS": "*"}, "action": "a:b", "resource": "*"})"), "2:16",
        "principal");
    row("an empty principal", second(R"({"principal": "", "action": "a:b", "resource": "*"})"),
        "2:16", "anonymous");
    row("no service", second(R"({"principal": "*", "action": "DeleteVault", "resource": "*"})"),
        "2:31", "DeleteVault");
    row("many actions", second(R"({"principal": "*", "action": "glacier:*", "resource": "*"})"),
        "2:31", "glacier:*");
    row("a vault's name", second(R"({"principal": "*", "action": "a:b", "resource": "vault"})"),
        "2:50", "vault");
    row("many vaults",
        second(
            R"({"principal": "*", "action": "a:b", "resource": "arn:aws:glacier:r:1:vaults/*"})"),
        "2:50", "vaults/*");
    row("a context that is a list", second(request(ann, "a:b", "[]")), "2:", "context");
    row("a value that is an object", second(request(ann, "a:b", R"({"k": {}})")), "2:", "k");
    row("a value that is null", second(request(ann, "a:b", R"({"k": null})")), "2:", "k");
    row("a list in a list", second(request(ann, "a:b", R"({"k": [["x"]]})")), "2:", "k");
    row("a key twice", second(request(ann, "a:b", R"({"aws:k": "1", "AWS:K": "2"})")),
        "2:", "AWS:K");
    row("100,000 brackets", QByteArray(100'000, '['), "1:1", "closed");
    QByteArray keys;
    for (int i = 0; i < 100'000; ++i)
        keys += (i > 0 ? "," : "") + QByteArray("\"k") + QByteArray::number(i) + "\": 1";
    row("100,000 keys", second(request(ann, "a:b", "{" + keys + "}")), "2:", "200");
}

void SimulationInputTest::refusesRequestsAsAWhole()
{
    QFETCH(QByteArray, requests);
    QFETCH(QString, place);
    QFETCH(QString, named);
    const Outcome outcome = m_rig.simulate({m_lock}, requests);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(m_rig.path("requests.json:") + place), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void SimulationInputTest::looksIntoWhatAPolicyArrivedIn_data()
{
    QTest::addColumn<QByteArray>("arrived");
    const auto row = [](const char *name, const QByteArray &arrived) {
        QTest::newRow(name) << arrived;
    };
    const QByteArray escaped =
        lockPolicy().replace("\\", "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    row("a byte order mark", "\xef\xbb\xbf" + lockPolicy());
    row("a wrapper", "{\"Policy\": \"" + escaped + "\", \"State\": \"InProgress\"}");
    row("a code fence", "```\n" + lockPolicy() + "\n```\n");
}

void SimulationInputTest::looksIntoWhatAPolicyArrivedIn()
{
    QFETCH(QByteArray, arrived);
    const QByteArray requests = "[" + request(ann, "glacier:DeleteArchive") + "]";
    const Outcome plain = m_rig.simulateJson(lockPolicy(), requests);
    const Outcome outcome = m_rig.simulateJson(arrived, requests);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, plain.err);
    QCOMPARE(outcome.out, plain.out);
}

void SimulationInputTest::refusesAPolicyThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(":1:1: ");
    QTest::newRow("a comma missing")
        << lockPolicy().replace("365\"}}},", "365\"}}} ") << QStringLiteral(":1:");
    QTest::newRow("an element twice")
        << lockPolicy().replace(R"("Effect": "Deny",)", R"("Effect": "Deny", "Effect": "Allow",)")
        << QStringLiteral(":1:");
    QTest::newRow("no UTF-8") << lockPolicy().replace("Keep", "K\xff") << QStringLiteral(":1:");
    QTest::newRow("no JSON in its wrapper")
        << QByteArray(R"({"Policy": "{\"Statement\" []}"})") << QStringLiteral(":1:14: ");
    QTest::newRow("YAML") << QByteArray("Statement:\n- Effect: Deny\n") << QStringLiteral(":1:1: ");
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '[') << QStringLiteral(":1:");
    QTest::newRow("1 MiB of bytes") << QByteArray(1024 * 1024, '\x80') << QStringLiteral(":1:");
}

void SimulationInputTest::refusesAPolicyThatCannotBeRead()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, place);
    const QByteArray requests = "[" + request(ann, "glacier:DeleteVault") + "]";
    const Outcome outcome = m_rig.simulateJson(policy, requests);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(m_rig.path("policy.json") + place), qPrintable(outcome.err));
    const Outcome asAccess = m_rig.simulate(
        {m_lock, QStringLiteral("--access-policy"), m_rig.file("policy.json", policy)}, requests);
    QCOMPARE(asAccess.exitCode, 2);
    QCOMPARE(asAccess.out, QString());
}

void SimulationInputTest::neverAllowsByAPolicyWithErrors_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("decision");
    const QByteArray allow = statement("A", "Allow", "\"*\"", "\"glacier:DeleteVault\"");
    const QByteArray deny = statement("D", "Deny", "\"*\"", "\"glacier:DeleteVault\"");
    const QByteArray other = statement("O", "Deny", "\"*\"", "\"glacier:DeleteArchive\"");
    const auto row = [](const char *name, const QByteArray &statements, const char *decision) {
        QTest::newRow(name) << statements << QString::fromLatin1(decision);
    };
    row("without errors", allow, "Allowed");
    row("a statement without an effect", allow + R"(, {"Sid": "x"})", "Indeterminate");
    row("a statement that is none", allow + ", 42", "Indeterminate");
    row("nothing but what is none", other + ", 42", "Indeterminate");
    row("a Deny whose condition is misspelt",
        allow + "," + QByteArray(other).replace("Action", "action"), "Indeterminate");
    row("a placeholder", allow + "," + QByteArray(other).replace("us-west-2", "${region}"),
        "Indeterminate");
    row("two Sids alike", allow + "," + QByteArray(other).replace("\"O\"", "\"A\""),
        "Indeterminate");
    row("what is denied stays denied", deny + ", 42", "Denied");
    row("an unknown operator",
        QByteArray(allow).replace("}", R"(, "Condition": {"StringIs": {"aws:username": "x"}}})"),
        "Indeterminate");
}

void SimulationInputTest::neverAllowsByAPolicyWithErrors()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, decision);
    const Outcome outcome =
        m_rig.simulateJson(policy(statements), "[" + request(ann, "glacier:DeleteVault") + "]");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(jsonOf(outcome)[0][u"decision"].toString(), decision);
}

void SimulationInputTest::saysWhichFileIsMissing()
{
    const QString missing = m_rig.path("missing.json");
    const QStringList requests{QStringLiteral("--requests"), m_rig.file("requests.json", "[]")};
    const QStringList simulate{QStringLiteral("simulate")};
    for (const QStringList &arguments :
         {QStringList{missing} + requests,
          QStringList{m_lock, QStringLiteral("--requests"), missing},
          QStringList{m_lock, QStringLiteral("--access-policy"), missing} + requests}) {
        const Outcome outcome = runCommand(simulate + arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(missing), qPrintable(outcome.err));
    }
}

QTEST_GUILESS_MAIN(SimulationInputTest)
#include "tst_simulationinput.moc"
