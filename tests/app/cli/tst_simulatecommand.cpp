// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulationrig.h"

#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <ctime>

using namespace vaultlock::tests;

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
    void escapesWhatATerminalWouldActOn();
    void isNotSlowedDownByManyRequests();
    void doesTheSameAsAProgram();

private:
    SimulationRig m_rig;
    QString m_lock;
    QString m_access;
};

void SimulateCommandTest::initTestCase()
{
    m_lock = m_rig.file("lock.json", lockPolicy());
    m_access = m_rig.file("access.json", accessPolicy());
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
    const Outcome outcome = m_rig.simulate(arguments, "[" + request + "]");
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
    const QJsonArray answers = jsonOf(m_rig.simulate(
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
    const Outcome outcome = m_rig.simulate(
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
        jsonOf(m_rig.simulate({QStringLiteral("--format=json"), m_lock}, "[" + requests + "]"));
    QCOMPARE(answers.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(answers[i][u"decision"].toString(),
                 i < 5 ? QStringLiteral("Denied") : QStringLiteral("NoDecision"));
}

void SimulateCommandTest::escapesWhatATerminalWouldActOn()
{
    const QByteArray evil = "\\u001b[2J\\u009b\\n\\u202e";
    const QString lock = m_rig.file("evil.json", lockPolicy().replace("Keep", evil));
    for (const char *format : {"text", "json"}) {
        const Outcome outcome =
            m_rig.simulate({lock, QStringLiteral("--format"), QLatin1String(format)},
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
        m_rig.simulate({QStringLiteral("--format=json"), m_lock}, "[" + requests + "]");
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
    QCOMPARE(jsonOf(outcome).size(), 5'001);
}

void SimulateCommandTest::doesTheSameAsAProgram()
{
    QProcess program;
    program.setWorkingDirectory(m_rig.path(""));
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
