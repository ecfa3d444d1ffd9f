// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli watch`, as a program, against a sandbox and a scripted server.
#include "core/utctime.h"
#include "journal/sqlitejournal.h"
#include "lock/attempt.h"
#include "sandboxprocess.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QByteArray watchedPolicy =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive","Resource":"*"}]})";

struct WatchRun
{
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject lock(int index) const
    {
        return json()[QStringLiteral("locks")].toArray().at(index).toObject();
    }
};

} // namespace

class WatchCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysHowLongEachLockStillRuns();
    void exitsWithOneWhereALockEndsSoon();
    void tellsALockThatIsOverAndOneThatIsLocked();
    void tellsAnotherLockThanOurs();
    void knowsNothingOfAnInitiateThatNobodyHasSettled();
    void replacesNothingButItsOwnOutput();
    void neverTakesForSafeWhatItCouldNotRead();
    void believesNoOtherAccount();
    void leavesOutWhatIsNotInProgress();
    void saysHowManyRehearsalsItLeavesOut();
    void writesWhatPrometheusReads();
    void putsEachRoundInThePlaceOfTheOneBefore();
    void changesNoJournal();
    void refuses_data();
    void refuses();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("data/journal.sqlite")); }
    void write(const QString &vault, const std::vector<EntryKind> &kinds,
               const QString &account = QStringLiteral("999999999999"), const QString &origin = {});
    /// `name:state:seconds left`
    std::unique_ptr<SandboxProcess> sandboxWith(const QStringList &vaults);
    QProcessEnvironment environment(const QString &endpoint, const QString &key,
                                    const QString &secret) const;
    WatchRun run(const QStringList &more, const QProcessEnvironment &environment) const;
    WatchRun runAgainst(const SandboxProcess &sandbox, const QString &more) const
    {
        return run(more.split(u' ', Qt::SkipEmptyParts),
                   environment(sandbox.access("endpoint"), sandbox.access("accessKeyId"),
                               sandbox.access("secretAccessKey")));
    }
    WatchRun runAt(const QString &url, const QString &more) const
    {
        return run(more.split(u' ', Qt::SkipEmptyParts),
                   environment(url, QStringLiteral("AKIDEXAMPLE"), QStringLiteral("secret")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WatchCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void WatchCommandTest::write(const QString &vault, const std::vector<EntryKind> &kinds,
                             const QString &account, const QString &origin)
{
    journal::SqliteJournal journal(path());
    const QUuid attempt = QUuid::createUuid();
    for (const EntryKind kind : kinds) {
        journal::Entry entry;
        entry.kind = kind;
        entry.attempt = attempt;
        entry.time = QDateTime::currentDateTimeUtc();
        entry.vaultArn =
            QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/%2").arg(account, vault);
        entry.origin =
            origin.isEmpty() ? QStringLiteral("service:localhost|aws|%1").arg(account) : origin;
        if (kind == EntryKind::InitiateIntended) {
            entry.policy = watchedPolicy;
            entry.policySha256 = lock::sha256Hex(entry.policy);
        }
        if (kind == EntryKind::LockIdReceived) {
            entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
            entry.expires = entry.time.addDays(1);
        }
        QVERIFY(awaited(journal.append(entry)));
    }
}

std::unique_ptr<SandboxProcess> WatchCommandTest::sandboxWith(const QStringList &vaults)
{
    QJsonArray seeded;
    for (const QString &text : vaults) {
        const QStringList parts = text.split(u':');
        QJsonObject vault{{QStringLiteral("name"), parts.at(0)}};
        if (parts.size() > 1) {
            QJsonObject lock{{QStringLiteral("state"), parts.at(1)},
                             {QStringLiteral("policy"), QString::fromUtf8(watchedPolicy)}};
            if (parts.size() > 2)
                lock[QStringLiteral("secondsLeft")] = parts.at(2).toInt();
            vault[QStringLiteral("lock")] = lock;
        }
        seeded.append(vault);
    }
    QFile file(m_folder->filePath(QStringLiteral("seed.json")));
    const QByteArray seed = QJsonDocument(QJsonObject{{QStringLiteral("vaults"), seeded}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
        qFatal("no seed");
    file.close();
    return std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--seed"), file.fileName()});
}

QProcessEnvironment WatchCommandTest::environment(const QString &endpoint, const QString &key,
                                                  const QString &secret) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), key);
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), secret);
    environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), endpoint);
    return environment;
}

WatchRun WatchCommandTest::run(const QStringList &more,
                               const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VAULTLOCK_CLI),
                  QStringList{QStringLiteral("watch")} + more + QStringList{path()});
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void WatchCommandTest::saysHowLongEachLockStillRuns()
{
    const auto sandbox = sandboxWith(
        {QStringLiteral("late:InProgress:80030"), QStringLiteral("soon:InProgress:30030")});
    for (const char *vault : {"late", "soon"})
        write(QString::fromLatin1(vault), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = run.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    // The first to end is told first.
    QVERIFY2(lines.at(0).startsWith(QStringLiteral("LIVE 127.0.0.1 · soon · 999999999999, "
                                                   "us-west-2: 08:20:")),
             qPrintable(run.out));
    QVERIFY2(lines.at(1).contains(QStringLiteral("late · 999999999999, us-west-2: 22:13:")),
             qPrintable(run.out));
}

void WatchCommandTest::exitsWithOneWhereALockEndsSoon()
{
    const auto sandbox = sandboxWith({QStringLiteral("soon:InProgress:3000")});
    write(QStringLiteral("soon"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const WatchRun warned = runAgainst(*sandbox, QStringLiteral("--once --warn 1h"));
    QCOMPARE(warned.exitCode, 1);
    QVERIFY2(warned.out.startsWith(QStringLiteral("Ends soon: LIVE")), qPrintable(warned.out));
    const WatchRun calm = runAgainst(*sandbox, QStringLiteral("--once --warn 30m"));
    QCOMPARE(calm.exitCode, 0);
    QVERIFY(!calm.out.contains(QStringLiteral("Ends soon")));
}

void WatchCommandTest::tellsALockThatIsOverAndOneThatIsLocked()
{
    const auto sandbox = sandboxWith({QStringLiteral("gone"), QStringLiteral("done:Locked")});
    write(QStringLiteral("done"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const WatchRun locked = runAgainst(*sandbox, QStringLiteral("--once --format json"));
    QCOMPARE(locked.exitCode, 0);
    QCOMPARE(locked.lock(0)[QStringLiteral("standing")].toString(), QStringLiteral("Locked"));
    write(QStringLiteral("gone"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const WatchRun both = runAgainst(*sandbox, QStringLiteral("--once"));
    QCOMPARE(both.exitCode, 1);
    QVERIFY2(both.out.contains(QStringLiteral("gone · 999999999999, us-west-2: this lock is in "
                                              "progress no longer")),
             qPrintable(both.out));
    QVERIFY2(both.out.contains(QStringLiteral("done · 999999999999, us-west-2: Locked.")),
             qPrintable(both.out));
}

/// Aborted elsewhere and made anew, with another policy: the ID is void, whatever runs there now.
void WatchCommandTest::tellsAnotherLockThanOurs()
{
    const auto sandbox = sandboxWith({QStringLiteral("v:InProgress:80000")});
    {
        journal::SqliteJournal journal(path());
        for (const EntryKind kind : {EntryKind::InitiateIntended, EntryKind::LockIdReceived}) {
            journal::Entry entry;
            entry.kind = kind;
            entry.attempt = QUuid(QStringLiteral("{6f6bd8ab-0e35-4b0c-9c0c-3a3f4f2f5f11}"));
            entry.time = QDateTime::currentDateTimeUtc();
            entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v");
            entry.origin = QStringLiteral("service:localhost|aws|999999999999");
            if (kind == EntryKind::InitiateIntended) {
                entry.policy = QByteArray(watchedPolicy).replace("DeleteArchive", "InitiateJob");
                entry.policySha256 = lock::sha256Hex(entry.policy);
            } else {
                entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
                entry.expires = entry.time.addDays(1);
            }
            QVERIFY(awaited(journal.append(entry)));
        }
    }
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once --format json"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.lock(0)[QStringLiteral("standing")].toString(), QStringLiteral("Over"));
}

void WatchCommandTest::knowsNothingOfAnInitiateThatNobodyHasSettled()
{
    const auto sandbox = sandboxWith({QStringLiteral("v")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended}); // a moment ago
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once"));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.out.contains(QStringLiteral("nobody has noted what came of it")),
             qPrintable(run.out));
}

void WatchCommandTest::replacesNothingButItsOwnOutput()
{
    const auto sandbox = sandboxWith({QStringLiteral("v")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const auto content = [](const QString &file) {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = content(path());
    for (const QString &place : {path(), m_folder->path(), QStringLiteral("/dev/null"),
                                 m_folder->filePath(QStringLiteral("none/there.prom"))}) {
        const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once --output ") + place);
        QVERIFY2(run.exitCode == 2, qPrintable(place));
        QVERIFY(!run.err.isEmpty());
    }
    QCOMPARE(content(path()), before);
}

void WatchCommandTest::neverTakesForSafeWhatItCouldNotRead()
{
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    Script script;
    script.reply =
        httpReply(403, {{"Content-Type", "application/json"}},
                  R"({"code":"AccessDeniedException","message":"Not you.","type":"Client"})");
    const ScriptedServer server({script});
    const WatchRun run = runAt(server.url(), QStringLiteral("--once --format json"));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.lock(0)[QStringLiteral("standing")].toString(), QStringLiteral("Unknown"));
    QVERIFY(run.lock(0)[QStringLiteral("secondsLeft")].isNull());
    QVERIFY(run.lock(0)[QStringLiteral("asOf")].isNull());
    QVERIFY(!run.lock(0)[QStringLiteral("error")].toString().isEmpty());
    const WatchRun metrics = runAt(server.url(), QStringLiteral("--once --format prometheus"));
    QVERIFY2(metrics.out.contains(
                 QStringLiteral("vaultlock_lock_read{account=\"999999999999\","
                                "region=\"us-west-2\",vault=\"v\",origin=\"service:localhost|aws|"
                                "999999999999\"} 0\n")),
             qPrintable(metrics.out));
    QVERIFY2(!metrics.out.contains(QStringLiteral("left_seconds")), qPrintable(metrics.out));
}

/// The vault of that name in the account of whoever signs says nothing about another account's.
void WatchCommandTest::believesNoOtherAccount()
{
    const auto sandbox = sandboxWith({QStringLiteral("v:InProgress:80000")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived},
          QStringLiteral("111111111111"));
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once --format json"));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.lock(0)[QStringLiteral("standing")].toString(), QStringLiteral("Unknown"));
}

void WatchCommandTest::leavesOutWhatIsNotInProgress()
{
    const auto sandbox = sandboxWith({QStringLiteral("v")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                EntryKind::CompleteIntended, EntryKind::Completed});
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QStringLiteral("No lock of this journal is in progress at a service.\n"));
}

/// They run in the window's sandbox, which nobody serves here: nothing is said of them but that.
void WatchCommandTest::saysHowManyRehearsalsItLeavesOut()
{
    const auto sandbox = sandboxWith({QStringLiteral("v")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived},
          QStringLiteral("999999999999"), QStringLiteral("sandbox:some-state"));
    const WatchRun run = runAgainst(*sandbox, QStringLiteral("--once"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QStringLiteral("No lock of this journal is in progress at a service.\n"
                                     "1 lock of the window's sandbox was not asked about.\n"));
    const WatchRun json = runAgainst(*sandbox, QStringLiteral("--once --format json"));
    QCOMPARE(json.json()[QStringLiteral("rehearsals")].toInt(), 1);
}

void WatchCommandTest::writesWhatPrometheusReads()
{
    const auto sandbox = sandboxWith({QStringLiteral("v:InProgress:80900")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const WatchRun run =
        runAgainst(*sandbox, QStringLiteral("--once --format prometheus --warn 1d"));
    QCOMPARE(run.exitCode, 1);
    const QString labels =
        QStringLiteral("{account=\"999999999999\",region=\"us-west-2\",vault=\"v\","
                       "origin=\"service:localhost|aws|999999999999\"} ");
    QVERIFY2(run.out.contains(QStringLiteral("\nvaultlock_lock_left_seconds") + labels +
                              QStringLiteral("80")),
             qPrintable(run.out));
    QVERIFY(run.out.contains(QStringLiteral("\nvaultlock_lock_ends_soon") + labels + u'1'));
    QVERIFY(run.out.contains(QStringLiteral("\nvaultlock_lock_read") + labels + u'1'));
    QVERIFY(run.out.contains(QStringLiteral("\nvaultlock_locks 1\n")));
    // A name is described before its values, and the text ends with a line end.
    for (const QString &line : run.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(QRegularExpression(QStringLiteral("[{ ]")), 0, 0);
        QVERIFY2(line.startsWith(u'#') ||
                     run.out.contains(QStringLiteral("# TYPE %1 gauge\n").arg(name)),
                 qPrintable(line));
    }
    QVERIFY(run.out.endsWith(u'\n'));
    // Their own tool, where it is: Debian has it with a whole server only.
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"),
                   {QStringLiteral("check"), QStringLiteral("metrics")});
    if (!promtool.waitForStarted())
        return;
    promtool.write(run.out.toUtf8());
    promtool.closeWriteChannel();
    QVERIFY(promtool.waitForFinished());
    QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError().constData());
}

void WatchCommandTest::putsEachRoundInThePlaceOfTheOneBefore()
{
    const auto sandbox =
        sandboxWith({QStringLiteral("a:InProgress:80000"), QStringLiteral("b:InProgress:80000")});
    write(QStringLiteral("a"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const QString output = m_folder->filePath(QStringLiteral("metrics.prom"));
    QProcess process;
    process.setProcessEnvironment(environment(sandbox->access("endpoint"),
                                              sandbox->access("accessKeyId"),
                                              sandbox->access("secretAccessKey")));
    process.start(QStringLiteral(VAULTLOCK_CLI),
                  {QStringLiteral("watch"), QStringLiteral("--every"), QStringLiteral("1s"),
                   QStringLiteral("--format"), QStringLiteral("prometheus"),
                   QStringLiteral("--output"), output, path()});
    const auto says = [&output](const char *what) {
        QFile file(output);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(what);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("vaultlock_locks 1\n"), 30'000);
    write(QStringLiteral("b"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    QTRY_VERIFY_WITH_TIMEOUT(says("vaultlock_locks 2\n"), 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void WatchCommandTest::changesNoJournal()
{
    const auto sandbox = sandboxWith({QStringLiteral("v")});
    write(QStringLiteral("v"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    const auto content = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QCOMPARE(runAgainst(*sandbox, QStringLiteral("--once")).exitCode, 1);
    QVERIFY(!before.isEmpty());
    QCOMPARE(content(), before);
}

void WatchCommandTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("a span without a unit") << "--warn 4"
                                           << "--warn takes a span";
    QTest::newRow("a span of no time") << "--every 0s"
                                       << "--every takes a span";
    QTest::newRow("a span that is too long") << "--every 21d"
                                             << "--every takes a span";
    QTest::newRow("a format") << "--format xml"
                              << "--format xml";
    QTest::newRow("a sandbox") << "--connection sandbox"
                               << "A sandbox of this command";
    QTest::newRow("two journals") << "one"
                                  << "Unexpected argument";
    QTest::newRow("no journal") << "--once"
                                << "";
}

void WatchCommandTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const WatchRun run = runAt(QStringLiteral("http://127.0.0.1:1"), arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(WatchCommandTest)
#include "tst_watchcommand.moc"
