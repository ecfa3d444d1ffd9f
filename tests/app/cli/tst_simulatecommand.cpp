#include "consolerun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace vaultlock::tests;

namespace {

const QByteArray vault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";
const QByteArray ann = "arn:aws:iam::123456789012:user/ann";
const QByteArray root = "arn:aws:iam::123456789012:root";
const QByteArray session = "arn:aws:sts::123456789012:assumed-role/Keeper/monday";
const QByteArray eve = "arn:aws:iam::210987654321:user/eve";

QByteArray statement(const QByteArray &sid, const QByteArray &effect, const QByteArray &principal,
                     const QByteArray &action, const QByteArray &condition = {})
{
    return R"({"Sid": ")" + sid + R"(", "Effect": ")" + effect + R"(", "Principal": )" + principal +
           R"(, "Action": )" + action + R"(, "Resource": ")" + vault + "\"" +
           (condition.isEmpty() ? QByteArray() : ", \"Condition\": " + condition) + "}";
}

QByteArray policy(const QByteArray &statements)
{
    return R"({"Version": "2012-10-17", "Statement": [)" + statements + "]}";
}

QByteArray request(const QByteArray &principal, const QByteArray &action,
                   const QByteArray &context = {})
{
    return R"({"principal": ")" + principal + R"(", "action": ")" + action + R"(", "resource": ")" +
           vault + "\"" + (context.isEmpty() ? QByteArray() : ", \"context\": " + context) + "}";
}

/// Retention of a year, a hold, and a statement that nobody can decide.
QByteArray lockPolicy()
{
    return policy(statement("Keep", "Deny", "\"*\"", "\"glacier:DeleteArchive\"",
                            R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})") +
                  "," +
                  statement("Hold", "Deny", R"({"AWS": "123456789012"})",
                            R"(["glacier:DeleteArchive", "glacier:DeleteVault"])",
                            R"({"StringEquals": {"glacier:ResourceTag/Hold": "true"}})") +
                  "," +
                  statement("Odd", "Deny", "\"*\"", "\"glacier:InitiateJob\"",
                            R"({"StringEquals": {"glacier:ArchiveAgeInDays": "7"}})"));
}

QByteArray accessPolicy()
{
    return policy(
        statement("Ann", "Allow", R"({"AWS": ")" + ann + R"("})", "\"glacier:*\"") + "," +
        statement("All", "Allow", R"({"AWS": "123456789012"})", "\"glacier:DeleteArchive\"") + "," +
        statement("NoUpload", "Deny", "\"*\"", "\"glacier:UploadArchive\""));
}

QJsonArray jsonOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.outBytes).array();
}

} // namespace

class SimulateCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void decides_data();
    void decides();
    void givesTheFieldsOfAnAnswer();
    void tellsPeopleWhy();
    void takesRequestsFromStandardInput();
    void keepsTheOrderOfRequests();
    void refusesRequestsAsAWhole_data();
    void refusesRequestsAsAWhole();
    void refusesAPolicyThatCannotBeRead_data();
    void refusesAPolicyThatCannotBeRead();
    void neverAllowsByAPolicyWithErrors_data();
    void neverAllowsByAPolicyWithErrors();
    void saysWhichFileIsMissing();
    void escapesWhatATerminalWouldActOn();
    void isNotSlowedDownByManyRequests();
    void doesTheSameAsAProgram();

private:
    QString file(const char *name, const QByteArray &text) const;
    Outcome simulate(const QStringList &arguments, const QByteArray &requests) const;
    Outcome simulateJson(const QByteArray &lock, const QByteArray &requests) const;

    QTemporaryDir m_folder;
    QString m_lock;
    QString m_access;
};

QString SimulateCommandTest::file(const char *name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

Outcome SimulateCommandTest::simulate(const QStringList &arguments,
                                      const QByteArray &requests) const
{
    const QStringList command{QStringLiteral("simulate"), QStringLiteral("--requests"),
                              file("requests.json", requests)};
    return runCommand(command + arguments);
}

Outcome SimulateCommandTest::simulateJson(const QByteArray &lock, const QByteArray &requests) const
{
    return simulate({QStringLiteral("--format=json"), file("policy.json", lock)}, requests);
}

void SimulateCommandTest::initTestCase()
{
    m_lock = file("lock.json", lockPolicy());
    m_access = file("access.json", accessPolicy());
}

void SimulateCommandTest::decides_data()
{
    QTest::addColumn<bool>("withAccess");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("sid");
    const auto row = [](const char *name, bool withAccess, const QByteArray &request,
                        const char *decision, const char *policy = "", const char *sid = "") {
        QTest::newRow(name) << withAccess << request << QString::fromLatin1(decision)
                            << QString::fromLatin1(policy) << QString::fromLatin1(sid);
    };
    const QByteArray deletion = "glacier:DeleteArchive";
    const auto aged = [](const char *age) {
        return QByteArray(R"({"glacier:ArchiveAgeInDays": )") + age + "}";
    };
    row("too young", false, request(ann, deletion, aged("364")), "Denied", "lock", "Keep");
    row("too young, as a text", false, request(ann, deletion, aged("\"364\"")), "Denied", "lock",
        "Keep");
    row("too young, in a list", false, request(ann, deletion, aged("[364]")), "Denied", "lock",
        "Keep");
    row("of age", false, request(ann, deletion, aged("365")), "NoDecision");
    row("without an age", false, request(ann, deletion), "NoDecision");
    row("an age that is no number", false, request(ann, deletion, aged("\"old\"")), "Indeterminate",
        "lock", "Keep");
    row("two ages", false, request(ann, deletion, aged("[1, 2]")), "Indeterminate", "lock", "Keep");
    row("anonymous", false, request("anonymous", deletion, aged("1")), "Denied", "lock", "Keep");
    row("on hold", false,
        request(session, "glacier:DeleteVault", R"({"glacier:ResourceTag/Hold": true})"), "Denied",
        "lock", "Hold");
    row("on hold, keys in any case", false,
        request(session, "glacier:deletevault", R"({"Glacier:resourcetag/hold": "true"})"),
        "Denied", "lock", "Hold");
    row("a stranger is not held", false,
        request(eve, "glacier:DeleteVault", R"({"glacier:ResourceTag/Hold": "true"})"),
        "NoDecision");
    row("what is not documented", false, request(root, "glacier:InitiateJob", aged("7")),
        "Indeterminate", "lock", "Odd");
    row("another service", false, request(ann, "s3:GetObject"), "NoDecision");

    row("allowed by access", true, request(ann, deletion, aged("365")), "Allowed", "access", "Ann");
    row("a lock beats an allow", true, request(ann, deletion, aged("364")), "Denied", "lock",
        "Keep");
    row("not documented beats an allow", true, request(ann, "glacier:InitiateJob", aged("7")),
        "Indeterminate", "lock", "Odd");
    row("denied by access", true, request(ann, "glacier:UploadArchive"), "Denied", "access",
        "NoUpload");
    row("allowed for root", true, request(root, deletion, aged("365")), "Allowed", "access", "All");
    row("left to identity policies", true, request(session, deletion, aged("365")), "NoDecision");
}

void SimulateCommandTest::decides()
{
    QFETCH(bool, withAccess);
    QFETCH(QByteArray, request);
    QStringList arguments{QStringLiteral("--format"), QStringLiteral("json"), m_lock};
    if (withAccess)
        arguments += {QStringLiteral("--access-policy"), m_access};
    const Outcome outcome = simulate(arguments, "[" + request + "]");
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray answers = jsonOf(outcome);
    QCOMPARE(answers.size(), 1);
    const QJsonValue answer = answers.first();
    QTEST(answer[u"decision"].toString(), "decision");
    QTEST(answer[u"policy"].toString(), "policy");
    QTEST(answer[u"sid"].toString(), "sid");
    QCOMPARE(answer[u"statement"].isDouble(), !answer[u"sid"].isNull());
    QCOMPARE(answer[u"trace"].toArray().size(), withAccess ? 6 : 3);
}

void SimulateCommandTest::givesTheFieldsOfAnAnswer()
{
    const QJsonArray answers = jsonOf(simulate(
        {QStringLiteral("--format=json"), m_lock},
        "[" + request(ann, "glacier:DeleteVault") + "," +
            request(ann, "glacier:DeleteArchive",
                    R"({"glacier:ArchiveAgeInDays": 400, "glacier:ResourceTag/Hold": "true"})") +
            "]"));
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].toObject().keys().join(u' '),
             QStringLiteral("decision policy sid statement trace"));
    QVERIFY(answers[0][u"statement"].isNull());
    QVERIFY(answers[0][u"sid"].isNull());
    QCOMPARE(answers[1][u"statement"].toInt(-1), 1);
    const QJsonArray trace = answers[1][u"trace"].toArray();
    QCOMPARE(trace[0].toObject().keys().join(u' '),
             QStringLiteral("condition effect outcome policy sid statement"));
    QCOMPARE(trace[0][u"outcome"].toString(), QStringLiteral("ConditionNotMet"));
    QCOMPARE(trace[0][u"condition"][u"operator"].toString(), QStringLiteral("NumericLessThan"));
    QCOMPARE(trace[0][u"condition"][u"key"].toString(), QStringLiteral("glacier:ArchiveAgeInDays"));
    QCOMPARE(trace[1][u"outcome"].toString(), QStringLiteral("Applies"));
    QCOMPARE(trace[1][u"effect"].toString(), QStringLiteral("Deny"));
    QCOMPARE(trace[2][u"outcome"].toString(), QStringLiteral("OtherAction"));
}

void SimulateCommandTest::tellsPeopleWhy()
{
    const Outcome outcome = simulate(
        {m_lock},
        "[" + request(ann, "glacier:DeleteArchive", R"({"glacier:ArchiveAgeInDays": 1})") + "]");
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(QStringLiteral("1: Denied. ")), qPrintable(outcome.out));
    QVERIFY(lines[1].contains(QString::fromUtf8(ann)));
    QCOMPARE(lines[2], QStringLiteral("   lock policy, statement 1 “Keep” denies it"));
    QCOMPARE(lines[3], QStringLiteral("   lock policy, statement 2 “Hold” has a condition that is "
                                      "not met: StringEquals glacier:ResourceTag/Hold"));
}

void SimulateCommandTest::takesRequestsFromStandardInput()
{
    const QStringList arguments{QStringLiteral("simulate"), m_lock, QStringLiteral("--requests"),
                                QStringLiteral("-")};
    const Outcome outcome = runCommand(arguments, "[" + request(ann, "glacier:DeleteVault") + "]");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith(QStringLiteral("1: NoDecision. ")));
    const Outcome none = runCommand(arguments + QStringList{QStringLiteral("--format=json")}, "[]");
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(jsonOf(none).size(), 0);
    QVERIFY(QJsonDocument::fromJson(none.outBytes).isArray());
}

void SimulateCommandTest::keepsTheOrderOfRequests()
{
    QByteArray requests;
    for (int age = 360; age < 370; ++age)
        requests += (requests.isEmpty() ? "" : ",") +
                    request(ann, "glacier:DeleteArchive",
                            R"({"glacier:ArchiveAgeInDays": )" + QByteArray::number(age) + "}");
    const QJsonArray answers =
        jsonOf(simulate({QStringLiteral("--format=json"), m_lock}, "[" + requests + "]"));
    QCOMPARE(answers.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(answers[i][u"decision"].toString(),
                 i < 5 ? QStringLiteral("Denied") : QStringLiteral("NoDecision"));
}

void SimulateCommandTest::refusesRequestsAsAWhole_data()
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

void SimulateCommandTest::refusesRequestsAsAWhole()
{
    QFETCH(QByteArray, requests);
    QFETCH(QString, place);
    QFETCH(QString, named);
    const Outcome outcome = simulate({m_lock}, requests);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(m_folder.filePath(QStringLiteral("requests.json:")) + place),
             qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void SimulateCommandTest::refusesAPolicyThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(":1:1: ");
    QTest::newRow("a comma missing")
        << lockPolicy().replace("365\"}}},", "365\"}}} ") << QStringLiteral(":1:");
    QTest::newRow("an element twice")
        << lockPolicy().replace(R"("Effect": "Deny",)", R"("Effect": "Deny", "Effect": "Allow",)")
        << QStringLiteral(":1:");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + lockPolicy() << QStringLiteral(":1:1: ");
    QTest::newRow("no UTF-8") << lockPolicy().replace("Keep", "K\xff") << QStringLiteral(":1:");
    QTest::newRow("in its wrapper")
        << QByteArray(R"({"Policy": "{\"Statement\": []}"})") << QStringLiteral(":1:2: ");
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '[') << QStringLiteral(":1:");
    QTest::newRow("1 MiB of bytes") << QByteArray(1024 * 1024, '\x80') << QStringLiteral(":1:");
}

void SimulateCommandTest::refusesAPolicyThatCannotBeRead()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, place);
    const QByteArray requests = "[" + request(ann, "glacier:DeleteVault") + "]";
    const Outcome outcome = simulateJson(policy, requests);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(m_folder.filePath(QStringLiteral("policy.json")) + place),
             qPrintable(outcome.err));
    const Outcome asAccess = simulate(
        {m_lock, QStringLiteral("--access-policy"), file("policy.json", policy)}, requests);
    QCOMPARE(asAccess.exitCode, 2);
    QCOMPARE(asAccess.out, QString());
}

void SimulateCommandTest::neverAllowsByAPolicyWithErrors_data()
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

void SimulateCommandTest::neverAllowsByAPolicyWithErrors()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, decision);
    const Outcome outcome =
        simulateJson(policy(statements), "[" + request(ann, "glacier:DeleteVault") + "]");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(jsonOf(outcome)[0][u"decision"].toString(), decision);
}

void SimulateCommandTest::saysWhichFileIsMissing()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.json"));
    const QStringList requests{QStringLiteral("--requests"), file("requests.json", "[]")};
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

void SimulateCommandTest::escapesWhatATerminalWouldActOn()
{
    const QByteArray evil = "\\u001b[2J\\u009b\\n\\u202e";
    const QString lock = file("evil.json", lockPolicy().replace("Keep", evil));
    for (const char *format : {"text", "json"}) {
        const Outcome outcome = simulate({lock, QStringLiteral("--format"), QLatin1String(format)},
                                         "[" + request(evil, "glacier:DeleteArchive" + evil) + "]");
        QCOMPARE(outcome.exitCode, 0);
        for (const QChar c : outcome.out)
            QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c != u'\u009b' && c != u'\u202e'));
        QVERIFY(outcome.out.contains(QStringLiteral("\\u001b[2J")));
    }
}

void SimulateCommandTest::isNotSlowedDownByManyRequests()
{
    QByteArray requests = request(ann, "glacier:DeleteVault");
    for (int i = 0; i < 5'000; ++i)
        requests += "," + request(ann, "glacier:DeleteArchive", R"({"aws:username": "ann"})");
    const std::clock_t start = std::clock(); // of this process alone, however busy the machine
    const Outcome outcome =
        simulate({QStringLiteral("--format=json"), m_lock}, "[" + requests + "]");
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
    QCOMPARE(jsonOf(outcome).size(), 5'001);
}

void SimulateCommandTest::doesTheSameAsAProgram()
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(VAULTLOCK_CLI),
                  {QStringLiteral("simulate"), QStringLiteral("lock.json"),
                   QStringLiteral("--requests"), QStringLiteral("-")});
    program.write(
        "[" + request(ann, "glacier:DeleteArchive", R"({"glacier:ArchiveAgeInDays": 1})") + "]");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith("1: Denied. "));
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(SimulateCommandTest)
#include "tst_simulatecommand.moc"
