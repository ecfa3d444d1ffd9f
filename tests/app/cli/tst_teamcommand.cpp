// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli team`, as a program, beside a database of its own.
#include "app/team/teamrig.h"
#include "program.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QByteArray watchedPolicy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive","Resource":"*"}]})";

/// As of a desk that has just initiated it on a live service.
std::vector<journal::Line> runningLock(const QString &vault)
{
    journal::Entry entry;
    entry.sequence = 1;
    entry.kind = journal::EntryKind::InitiateIntended;
    entry.attempt = QUuid::createUuidV5(QUuid(), vault);
    entry.time = QDateTime::currentDateTimeUtc();
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + vault;
    entry.origin = QStringLiteral("service:localhost|aws|999999999999");
    entry.policy = watchedPolicy;
    entry.policySha256 =
        QCryptographicHash::hash(watchedPolicy, QCryptographicHash::Sha256).toHex();
    std::vector<journal::Line> lines{journal::lineOf(entry, {})};
    entry.sequence = 2;
    entry.kind = journal::EntryKind::LockIdReceived;
    entry.policy.clear();
    entry.policySha256.clear();
    entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    entry.expires = entry.time.addDays(1);
    lines.push_back(journal::lineOf(entry, lines.front().hash));
    return lines;
}

} // namespace

class TeamCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handsOverAndSaysSo();
    void saysWhoIsThereAndWhatWaits();
    void saysWhatOthersDidWithoutLockIds();
    void verifiesAndExportsWhatJournalVerifyTakes();
    void watchesTheLocksOfAllDesks();
    void saysThatADatabaseWentBack();
    void refusesAPasswordOnTheCommandLine();
    void refusesLinesThatCannotBe_data();
    void refusesLinesThatCannotBe();
    void saysThatNobodyIsThere();

private:
    Run run(const QString &task, const Desk &desk, const QString &role) const
    {
        return m_program.run(QStringLiteral("team %1 --database %2 %3")
                                 .arg(task, m_server.uri(role), desk.journal()));
    }

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    QTemporaryDir m_folder;
    Program m_program;
    Desk m_anna{QStringLiteral("anna"), 3, 1};
    Desk m_ben{QStringLiteral("ben"), 2, 100};
};

void TeamCommandTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
    m_program.set("PGPASSFILE", qEnvironmentVariable("PGPASSFILE"));
}

void TeamCommandTest::handsOverAndSaysSo()
{
    const Run first = run(QStringLiteral("hand-over"), m_anna, m_anna.role());
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    QCOMPARE(first.err, QString()); // nor does Qt's driver say anything of its own
    QVERIFY2(first.out.startsWith("3 lines handed over. "), first.out.constData());
    QVERIFY(first.out.contains(m_anna.lines().back().hash));
    const Run again = run(QStringLiteral("hand-over"), m_anna, m_anna.role());
    QVERIFY(again.out.startsWith("Nothing waited"));
    const Run reader = run(QStringLiteral("hand-over"), m_ben, QStringLiteral("rita"));
    QCOMPARE(reader.exitCode, 1);
    QVERIFY2(reader.err.contains(QLatin1String("42501")), qPrintable(reader.err));
    QVERIFY(run(QStringLiteral("hand-over"), m_ben, m_ben.role()).exitCode == 0);
}

void TeamCommandTest::saysWhoIsThereAndWhatWaits()
{
    QVERIFY(m_anna.growTo(5));
    const Run text = run(QStringLiteral("status"), m_anna, m_anna.role());
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QVERIFY2(text.out.contains("Connected as anna, who may hand over, over TLS."),
             text.out.constData());
    QVERIFY(text.out.contains("2 of 5 lines of your journal wait"));
    const QJsonObject json =
        run(QStringLiteral("status --format json"), m_anna, m_anna.role()).object();
    QCOMPARE(json.value(u"waiting").toInt(), 2);
    QCOMPARE(json.value(u"writers").toArray().size(), 2);
    QCOMPARE(json.value(u"writer").toString(), m_anna.writer().toString(QUuid::WithoutBraces));
    QVERIFY(json.value(u"contradictions").toArray().isEmpty());
    QVERIFY(!json.value(u"isFirstSight").toBool(true));
}

void TeamCommandTest::saysWhatOthersDidWithoutLockIds()
{
    const Run text = run(QStringLiteral("log --last 2"), m_anna, QStringLiteral("rita"));
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY2(text.out.contains("ben line 2"), text.out.constData());
    const Run json = run(QStringLiteral("log --format json"), m_anna, QStringLiteral("rita"));
    QCOMPARE(json.array().size(), 5);
    QCOMPARE(json.array().last().toObject().value(u"member").toString(), QStringLiteral("ben"));
    QVERIFY(json.array().last().toObject().value(u"isAsWritten").toBool());
    for (const QByteArray &out : {text.out, json.out})
        QVERIFY(!out.contains("AE863rKkWZU53SLW5be4DUcW"));
}

void TeamCommandTest::verifiesAndExportsWhatJournalVerifyTakes()
{
    const Run verified = run(QStringLiteral("verify"), m_anna, QStringLiteral("rita"));
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.err));
    QCOMPARE(verified.out.count("each follows the one before"), 2);
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const Run exported =
        run(QStringLiteral("export --output ") + out, m_anna, QStringLiteral("rita"));
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    const Run taken = m_program.run(QStringLiteral("journal verify %1/%2.jsonl")
                                        .arg(out, m_anna.writer().toString(QUuid::WithoutBraces)));
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.err));
    QVERIFY(taken.out.startsWith("3 entries"));
    const Run again = run(QStringLiteral("export --output ") + out, m_anna, QStringLiteral("rita"));
    QCOMPARE(again.exitCode, 1); // it is there already
}

void TeamCommandTest::watchesTheLocksOfAllDesks()
{
    QFile seed(m_folder.filePath(QStringLiteral("seed.json")));
    QVERIFY(seed.open(QIODevice::WriteOnly));
    const QByteArray lock = R"("lock":{"state":"InProgress","secondsLeft":80030,"policy":")" +
                            QByteArray(watchedPolicy).replace('"', "\\\"") + R"("}})";
    seed.write(R"({"vaults":[{"name":"of-carl",)" + lock + R"(,{"name":"of-dora",)" + lock + "]}");
    seed.close();
    const SandboxProcess sandbox({QStringLiteral("--seed"), seed.fileName()});
    for (const char *role : {"carl", "dora"}) {
        const QString name = QString::fromLatin1(role);
        QVERIFY(m_server.addRole(name, QStringLiteral("vaultlock_member")));
        Desk desk(name, 1);
        QVERIFY(desk.setLines(runningLock(QStringLiteral("of-") + name)));
        const Run handed = run(QStringLiteral("hand-over"), desk, name);
        QVERIFY2(handed.exitCode == 0, qPrintable(handed.err));
    }
    Program program(sandbox);
    program.set("PGPASSFILE", qEnvironmentVariable("PGPASSFILE"));
    program.set("AWS_MAX_ATTEMPTS", QStringLiteral("1"));
    const QString line = QStringLiteral("watch --once --format json --team %1 %2")
                             .arg(m_server.uri(QStringLiteral("rita")), m_anna.journal());
    const Run watched = program.run(line);
    QVERIFY2(watched.exitCode == 0, qPrintable(watched.err));
    QCOMPARE(watched.err, QString());
    QCOMPARE(watched.object().value(u"locks").toArray().size(), 2);
    for (const char *vault : {"of-carl", "of-dora"})
        QVERIFY2(watched.out.contains(vault), watched.out.constData());
    QCOMPARE(watched.out.count("InProgress"), 2);
}

void TeamCommandTest::saysThatADatabaseWentBack()
{
    (void)m_server.sql(QStringLiteral("ALTER TABLE vaultlock.line DISABLE TRIGGER refuse_change; "
                                      "DELETE FROM vaultlock.line WHERE number>1"));
    const Run refused = run(QStringLiteral("hand-over"), m_anna, m_anna.role());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QLatin1String("IS NOT WHAT IT WAS")), qPrintable(refused.err));
    QVERIFY(refused.err.contains(QLatin1String("It had 3 lines of anna")));
    const Run status = run(QStringLiteral("status"), m_anna, m_anna.role());
    QCOMPARE(status.exitCode, 1);
    QVERIFY(status.err.contains(QLatin1String("It had 2 lines of ben")));
    const Run accepted = run(QStringLiteral("hand-over --accept-database"), m_anna, m_anna.role());
    QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.err));
    QVERIFY2(accepted.out.startsWith("4 lines handed over"), accepted.out.constData());
}

void TeamCommandTest::refusesAPasswordOnTheCommandLine()
{
    const Run refused = m_program.run(
        QStringLiteral("team status --database postgresql://anna:geheim@localhost/postgres"));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains(QLatin1String("~/.pgpass")));
    QVERIFY(!refused.err.contains(QLatin1String("geheim")));
}

void TeamCommandTest::refusesLinesThatCannotBe_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"team", "team frobnicate", "team status --last 3", "team log --last 0",
          "team log --last x", "team export", "team verify --accept-database",
          "team status --format xml", "team hand-over --format json", "team status a b"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TeamCommandTest::refusesLinesThatCannotBe()
{
    QFETCH(QString, line);
    const Run refused = m_program.run(line);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!refused.err.isEmpty());
}

void TeamCommandTest::saysThatNobodyIsThere()
{
    QVERIFY(m_server.stop());
    const Run refused = run(QStringLiteral("hand-over"), m_anna, m_anna.role());
    QVERIFY(m_server.start());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.startsWith(QLatin1String("The team's database cannot be reached.")),
             qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(TeamCommandTest)
#include "tst_teamcommand.moc"
