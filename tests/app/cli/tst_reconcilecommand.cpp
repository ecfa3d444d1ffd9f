// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli journal reconcile`, as a program, against a sandbox and a scripted server.
#include "core/utctime.h"
#include "journal/sqlitejournal.h"
#include "lock/attempt.h"
#include "sandboxprocess.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QString err;

    QString text() const { return QString::fromUtf8(out); }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject vault(int index) const
    {
        return json()[QStringLiteral("vaults")].toArray().at(index).toObject();
    }
};

} // namespace

class ReconcileCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysThatAllAgree();
    void saysWhatDiffersAndWhatCanBeDone();
    void givesAllOfItAsJson();
    void changesNothing();
    void failsWhereAVaultCouldNotBeAsked();
    void doesNotCountVaultsOfOtherConnections();
    void readsNoJournalThatIsNotWhole();
    void refuses_data();
    void refuses();
    void showsNothingThatATerminalWouldActOn();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("data/journal.sqlite")); }
    void write(const QString &vault, const std::vector<EntryKind> &kinds,
               const QString &account = QStringLiteral("999999999999"), const QString &detail = {});
    Run run(const QStringList &more, const QString &endpoint,
            const QString &accessKey = QStringLiteral("AKIDEXAMPLE"),
            const QString &secret = QStringLiteral("secret")) const;
    Run runAgainst(const SandboxProcess &sandbox, const QStringList &more = {}) const
    {
        return run(more, sandbox.access("endpoint"), sandbox.access("accessKeyId"),
                   sandbox.access("secretAccessKey"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReconcileCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ReconcileCommandTest::write(const QString &vault, const std::vector<EntryKind> &kinds,
                                 const QString &account, const QString &detail)
{
    journal::SqliteJournal journal(path());
    const QUuid attempt = QUuid::createUuid();
    for (const EntryKind kind : kinds) {
        journal::Entry entry;
        entry.kind = kind;
        entry.attempt = attempt;
        entry.time = utcTime({2026, 3, 2}, {15, 4});
        entry.vaultArn =
            QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/%2").arg(account, vault);
        entry.origin = QStringLiteral("service:localhost|aws|%1").arg(account);
        entry.detail = detail;
        if (kind == EntryKind::InitiateIntended) {
            entry.policy = R"({"Version":"2012-10-17","Statement":[]})";
            entry.policySha256 = lock::sha256Hex(entry.policy);
        }
        if (kind == EntryKind::LockIdReceived) {
            entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
            entry.expires = entry.time.addDays(1);
        }
        QVERIFY(awaited(journal.append(entry)));
    }
}

Run ReconcileCommandTest::run(const QStringList &more, const QString &endpoint,
                              const QString &accessKey, const QString &secret) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), accessKey);
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), secret);
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), endpoint);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VAULTLOCK_CLI),
                  QStringList{QStringLiteral("journal"), QStringLiteral("reconcile")} + more +
                      QStringList{path()});
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

void ReconcileCommandTest::saysThatAllAgree()
{
    const SandboxProcess sandbox;
    write(QStringLiteral("examplevault"), {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    const Run run = runAgainst(sandbox);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.text(), QStringLiteral("Agrees: examplevault\n"
                                        "    Journal: No lock: nothing was initiated.\n"
                                        "    Service: No lock.\n"
                                        "    Meaning: Both know of no lock.\n"
                                        "    To do:   Nothing has to be done.\n"
                                        "1 vault agrees.\n"));
}

void ReconcileCommandTest::saysWhatDiffersAndWhatCanBeDone()
{
    const SandboxProcess sandbox;
    write(QStringLiteral("examplevault"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                           EntryKind::CompleteIntended, EntryKind::Completed});
    write(QStringLiteral("broker-dealer-records-2018"),
          {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    const Run run = runAgainst(sandbox);
    QCOMPARE(run.exitCode, 1);
    const QString text = run.text();
    QVERIFY2(text.startsWith(QStringLiteral("Alarm: examplevault\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Elsewhere: broker-dealer-records-2018\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("was locked elsewhere")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("    To do:   ")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("AE863rKkWZU53SLW5be4DUcW")), qPrintable(text));
}

void ReconcileCommandTest::givesAllOfItAsJson()
{
    const SandboxProcess sandbox;
    write(QStringLiteral("broker-dealer-records-2025"),
          {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    const Run run = runAgainst(sandbox, {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0); // the journal says nothing wrong
    QCOMPARE(run.json()[QStringLiteral("differ")].toInt(), 0);
    QCOMPARE(run.json()[QStringLiteral("elsewhere")].toInt(), 1);
    QCOMPARE(run.json()[QStringLiteral("agree")].toInt(), 0);
    const QJsonObject vault = run.vault(0);
    QCOMPARE(vault[QStringLiteral("vaultName")].toString(),
             QStringLiteral("broker-dealer-records-2025"));
    QCOMPARE(vault[QStringLiteral("verdict")].toString(), QStringLiteral("elsewhere"));
    QCOMPARE(vault[QStringLiteral("difference")].toString(),
             QStringLiteral("in-progress-elsewhere"));
    QCOMPARE(vault[QStringLiteral("remedy")].toString(), QStringLiteral("ask-who-initiated"));
    QCOMPARE(vault[QStringLiteral("journal")][QStringLiteral("state")].toString(),
             QStringLiteral("NotLocked"));
    QCOMPARE(vault[QStringLiteral("service")][QStringLiteral("state")].toString(),
             QStringLiteral("InProgress"));
    QCOMPARE(vault[QStringLiteral("service")][QStringLiteral("policySha256")].toString().size(),
             64);
    QVERIFY(vault[QStringLiteral("error")].isNull());
}

void ReconcileCommandTest::changesNothing()
{
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    Script script;
    script.replyTo = [](const QByteArray &) {
        return httpReply(404, {{"Content-Type", "application/json"}},
                         R"({"code":"ResourceNotFoundException","message":"No.","type":"Client"})");
    };
    const ScriptedServer server({script});
    const auto content = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto files = [this] {
        return QDir(m_folder->filePath(QStringLiteral("data"))).entryList(QDir::Files);
    };
    const QByteArray before = content();
    const QStringList filesBefore = files();
    QVERIFY(!before.isEmpty());
    (void)run({}, server.url());
    QCOMPARE(content(), before);
    QCOMPARE(files(), filesBefore);
    for (const SeenRequest &request : server.seen().requests)
        QCOMPARE(request.method, QByteArray("GET"));
}

void ReconcileCommandTest::failsWhereAVaultCouldNotBeAsked()
{
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    Script script;
    script.reply =
        httpReply(403, {{"Content-Type", "application/json"}},
                  R"({"code":"AccessDeniedException","message":"Not you.","type":"Client"})");
    const ScriptedServer server({script});
    const Run run = this->run({QStringLiteral("--format"), QStringLiteral("json")}, server.url());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.vault(0)[QStringLiteral("verdict")].toString(), QStringLiteral("unknown"));
    QVERIFY(run.vault(0)[QStringLiteral("service")].isNull());
    QCOMPARE(run.vault(0)[QStringLiteral("error")].toString(),
             QStringLiteral("AccessDeniedException"));
}

void ReconcileCommandTest::doesNotCountVaultsOfOtherConnections()
{
    const SandboxProcess sandbox;
    write(QStringLiteral("examplevault"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived},
          QStringLiteral("111111111111"));
    const Run run = runAgainst(sandbox);
    QCOMPARE(run.exitCode, 1); // nothing was found to agree
    QVERIFY2(run.text().contains(QStringLiteral("Not asked: examplevault")),
             qPrintable(run.text()));
    QVERIFY2(run.text().contains(QStringLiteral("account 111111111111, us-west-2")),
             qPrintable(run.text()));
}

void ReconcileCommandTest::readsNoJournalThatIsNotWhole()
{
    const ScriptedServer server({});
    QCOMPARE(run({}, server.url()).exitCode, 2); // there is none
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype at = content.indexOf("AE863rKk");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("X");
    file.close();
    const Run damaged = run({}, server.url());
    QCOMPARE(damaged.exitCode, 2);
    QCOMPARE(damaged.out, QByteArray());
    QVERIFY(!damaged.err.isEmpty());
    QVERIFY(server.seen().requests.empty());
}

void ReconcileCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *arguments, const char *said) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ')
                                 << QString::fromLatin1(said);
    };
    row("--output x", "journal reconcile has no --output");
    row("--format xml", "--format xml");
    row("--connection what", "--connection");
    row("one more", "journal reconcile [FILE]");
}

void ReconcileCommandTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Run run = this->run(arguments, QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

void ReconcileCommandTest::showsNothingThatATerminalWouldActOn()
{
    const SandboxProcess sandbox;
    write(QStringLiteral("a\u202eb"), {EntryKind::InitiateIntended}, QStringLiteral("111111111111"),
          QStringLiteral("\u001b[2J"));
    const Run run = runAgainst(sandbox);
    QVERIFY2(run.text().contains(QStringLiteral("a‹U+202E RIGHT-TO-LEFT OVERRIDE›b")),
             qPrintable(run.text()));
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(!run.text().contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(ReconcileCommandTest)
#include "tst_reconcilecommand.moc"
