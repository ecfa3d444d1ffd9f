// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli handover`, as a program: two people with a journal each, and one sandbox.
#include "handover/seal.h"
#include "handover/sealedfile.h"
#include "journal/line.h"
#include "journal/sqlitejournal.h"
#include "lock/attempt.h"
#include "lock/dating.h"
#include "lock/vaultlocksession.h"
#include "support/awaited.h"
#include "support/fixedrandom.h"
#include "support/glacierof.h"
#include "support/reviewed.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QString passphraseText = QStringLiteral("four words nobody guesses");

struct HandOverRun
{
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

class HandOverCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesALockThatTheColleagueCompletesAfterwards();
    void showsWhatIsInItAndTakesNothing();
    void saysWhereTheLockMayBeAnother();
    void givesNoLockThatWasMadeAnew();
    void tellsWhatHasBecomeOfTheLock_data();
    void tellsWhatHasBecomeOfTheLock();
    void takesNothingOfAnotherAccount();
    void opensNothingWithAnotherPassphrase();
    void tellsWhatIsNoHandOver_data();
    void tellsWhatIsNoHandOver();
    void givesNothingWithoutALockId();
    void sealsByNoWeakPassphrase();
    void saysWhatWasNotWritten();
    void writesNoSecretAnywhereElse();
    void refuses_data();
    void refuses();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString journalOf(const QString &person) const
    {
        return m_folder->filePath(person + QStringLiteral("/.local/share/vaultlock/Vaultlock/"
                                                          "journal.sqlite"));
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::vector<journal::Entry> entriesOf(const QString &person) const
    {
        journal::SqliteJournal journal(journalOf(person));
        return awaited(journal.read()).value_or(std::vector<journal::Entry>());
    }
    HandOverRun run(const QString &person, const QString &line, const QByteArray &input = {}) const;
    HandOverRun make(const QString &more = {}) const
    {
        return run(QStringLiteral("anna"),
                   QStringLiteral("make --connection environment --vault examplevault --to Jo "
                                  "--from Anna --out %1 --passphrase-file %2")
                           .arg(path("file"), path("passphrase")) +
                       more);
    }
    HandOverRun receive() const
    {
        return run(QStringLiteral("jo"), QStringLiteral("receive --connection environment "
                                                        "--passphrase-file %1 %2")
                                             .arg(path("passphrase"), path("file")));
    }
    /// As Anna's program would have it. isDateRead: when it was made was read at once.
    void initiate(bool isDateRead = true);

    SystemClock m_clock;
    std::unique_ptr<GlacierOf> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lockId;
};

void HandOverCommandTest::init()
{
    m_service = std::make_unique<GlacierOf>(m_clock, QStringLiteral("999999999999"));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char *person : {"anna", "jo"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(person)));
    write(QStringLiteral("passphrase"), passphraseText.toUtf8() + "\n");
}

void HandOverCommandTest::initiate(bool isDateRead)
{
    journal::SqliteJournal journal(journalOf(QStringLiteral("anna")));
    auto entries = m_service->initiate(QStringLiteral("examplevault"));
    QCOMPARE(entries.size(), std::size_t(2));
    m_lockId = entries.back().lockId;
    if (isDateRead) {
        const VaultArn vault = m_service->arn(QStringLiteral("examplevault"));
        const auto there = awaited(m_service->client->getVaultLock(vault.name()));
        QVERIFY(there);
        journal::Entry read = entries.back();
        read.kind = EntryKind::ObservedInProgress;
        read.created = there->created;
        read.expires = there->expires;
        read.detail = lock::datingNote(lock::Dating::ReadAtOnce);
        entries.push_back(read);
    }
    for (const journal::Entry &entry : entries)
        QVERIFY(awaited(journal.append(entry)));
}

HandOverRun HandOverCommandTest::run(const QString &person, const QString &line,
                                     const QByteArray &input) const
{
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    set("HOME", m_folder->filePath(person));
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("AWS_ACCESS_KEY_ID", m_service->access.accessKeyId);
    const std::string_view secret = m_service->access.secretAccessKey->view();
    set("AWS_SECRET_ACCESS_KEY",
        QString::fromLatin1(secret.data(), static_cast<qsizetype>(secret.size())));
    set("AWS_REGION", m_service->access.region.toString());
    set("AWS_ENDPOINT_URL_GLACIER", m_service->access.endpoint.toString());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VAULTLOCK_CLI),
                  QStringList{QStringLiteral("handover")} + line.split(u' '));
    process.write(input);
    process.closeWriteChannel();
    // The service is of this process.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void HandOverCommandTest::givesALockThatTheColleagueCompletesAfterwards()
{
    initiate();
    const HandOverRun made = make();
    QCOMPARE(made.err, QString());
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.out, QStringLiteral("Handed over to Jo: %1\n").arg(path("file")));
    const auto given = entriesOf(QStringLiteral("anna"));
    QCOMPARE(given.back().kind, EntryKind::HandedOver);
    QCOMPARE(given.back().colleague, QStringLiteral("Jo"));
    QCOMPARE(given.back().attempt, given.front().attempt);
    QFile sealed(path("file"));
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    const QString sha256 = QString::fromLatin1(lock::sha256Hex(sealed.readAll()));
    QCOMPARE(given.back().detail, QStringLiteral("sealed by passphrase; file SHA-256 ") + sha256);
    QCOMPARE(QFile(path("file")).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    const HandOverRun received = receive();
    QCOMPARE(received.err, QString());
    QCOMPARE(received.exitCode, 0);
    QVERIFY2(received.out.contains(QStringLiteral("Received from Anna: the lock is in your")),
             qPrintable(received.out));
    const auto taken = entriesOf(QStringLiteral("jo"));
    QCOMPARE(taken.size(), std::size_t(1));
    QCOMPARE(taken.front().kind, EntryKind::TakenOver);
    QCOMPARE(taken.front().colleague, QStringLiteral("Anna"));
    QCOMPARE(taken.front().lockId, m_lockId);
    QCOMPARE(taken.front().policy, given.front().policy);
    QVERIFY2(taken.front().detail.startsWith(QStringLiteral("Sealed file, SHA-256 ") + sha256),
             qPrintable(taken.front().detail));
    QCOMPARE(receive().exitCode, 0); // it is there already, and is no second one
    QCOMPARE(entriesOf(QStringLiteral("jo")).size(), std::size_t(1));

    // Another start of the colleague's program, with their journal alone.
    journal::SqliteJournal journal(journalOf(QStringLiteral("jo")));
    lock::VaultLockSession session({*m_service->client, journal, m_clock, m_service->scheduler},
                                   m_service->arn(QStringLiteral("examplevault")),
                                   m_service->origin);
    session.refresh();
    QTRY_COMPARE(lock::lockIdOf(session.state()), m_lockId);
    QTRY_VERIFY(!lock::isBeingRead(session.state()));
    QVERIFY(session.complete(reviewed(session)));
    QTRY_COMPARE(lock::stageOf(session.state()), lock::LockStage::Locked);
}

void HandOverCommandTest::saysWhereTheLockMayBeAnother()
{
    initiate(false);
    const HandOverRun made = make();
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.err.contains(QStringLiteral("was not read right after Initiate")),
             qPrintable(made.err));
    const HandOverRun received = receive();
    QCOMPARE(received.exitCode, 0);
    QVERIFY2(received.out.contains(QStringLiteral("was not read right after Initiate")),
             qPrintable(received.out));
    QVERIFY(entriesOf(QStringLiteral("jo")).front().detail.contains(QStringLiteral("Not certain")));
}

void HandOverCommandTest::givesNoLockThatWasMadeAnew()
{
    initiate();
    QVERIFY(m_service->abort(QStringLiteral("examplevault")));
    const QDateTime aborted = m_clock.utcNow(); // the service's clock, too
    QTRY_VERIFY(m_clock.utcNow() > aborted);
    QCOMPARE(m_service->initiate(QStringLiteral("examplevault")).size(), std::size_t(2));
    const HandOverRun made = make();
    QCOMPARE(made.exitCode, 1);
    QVERIFY2(made.err.contains(QStringLiteral("Something speaks against")), qPrintable(made.err));
    QVERIFY(!QFile::exists(path("file")));
}

void HandOverCommandTest::showsWhatIsInItAndTakesNothing()
{
    initiate();
    QCOMPARE(make().exitCode, 0);
    const HandOverRun shown =
        run(QStringLiteral("jo"),
            QStringLiteral("show --passphrase-file %1 %2").arg(path("passphrase"), path("file")));
    QCOMPARE(shown.exitCode, 0);
    for (const char *part : {"From:             Anna\n", "Mode:             LIVE\n",
                             "Vault:            examplevault\n", "Account:          999999999999\n",
                             "Deadline:", "Left to try:      Store a trial archive",
                             "The service has not been asked yet.\n"})
        QVERIFY2(shown.out.contains(QLatin1String(part)), qPrintable(shown.out));
    QVERIFY(!shown.out.contains(m_lockId));
    QVERIFY(!QFile::exists(journalOf(QStringLiteral("jo"))));
}

void HandOverCommandTest::tellsWhatHasBecomeOfTheLock_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const char *said) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(said);
    };
    row("aborted", "The lock is gone");
    row("replaced", "Another lock is in progress");
    row("completed", "The lock has been completed");
}

void HandOverCommandTest::tellsWhatHasBecomeOfTheLock()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    initiate();
    const journal::Entry received = entriesOf(QStringLiteral("anna")).back();
    QCOMPARE(make().exitCode, 0);
    if (what == QLatin1String("completed"))
        QVERIFY(m_service->complete(QStringLiteral("examplevault"), received));
    else
        QVERIFY(m_service->abort(QStringLiteral("examplevault")));
    if (what == QLatin1String("replaced"))
        QVERIFY(!m_service->initiate(QStringLiteral("examplevault")).empty());
    const HandOverRun run = receive();
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.startsWith(said), qPrintable(run.err));
    for (const journal::Entry &entry : entriesOf(QStringLiteral("jo")))
        QVERIFY(entry.kind != EntryKind::TakenOver);
}

void HandOverCommandTest::takesNothingOfAnotherAccount()
{
    initiate();
    QCOMPARE(make().exitCode, 0);
    m_service = std::make_unique<GlacierOf>(m_clock, QStringLiteral("111122223333"));
    const HandOverRun run = receive();
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QStringLiteral("account 999999999999")), qPrintable(run.err));
    QVERIFY(entriesOf(QStringLiteral("jo")).empty());
}

void HandOverCommandTest::opensNothingWithAnotherPassphrase()
{
    initiate();
    QCOMPARE(make().exitCode, 0);
    write(QStringLiteral("passphrase"), "another one than that\n");
    const HandOverRun run = receive();
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(QStringLiteral("It does not open.")), qPrintable(run.err));
}

void HandOverCommandTest::tellsWhatIsNoHandOver_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("a policy") << "policy"
                              << "This is no hand-over.";
    QTest::newRow("cut") << "cut"
                         << "This is no hand-over.";
    QTest::newRow("later") << "later"
                           << "The hand-over was written by a later version";
    QTest::newRow("not there") << "missing"
                               << "The file could not be read";
    QTest::newRow("sealed, and no hand-over") << "content"
                                              << "What is sealed in it is no hand-over.";
}

void HandOverCommandTest::tellsWhatIsNoHandOver()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    FixedRandom random;
    const Secret passphrase(passphraseText.toStdString());
    const QByteArray file =
        *handover::sealedByPassphrase("{}", passphrase, random, handover::ScryptCost{4, 1, 1});
    if (what == QLatin1String("policy"))
        write(QStringLiteral("file"), R"({"Version":"2012-10-17","Statement":[]})");
    else if (what == QLatin1String("cut"))
        write(QStringLiteral("file"), file.left(file.size() - 1));
    else if (what == QLatin1String("later"))
        write(QStringLiteral("file"), QByteArray(file).replace("\"version\":1", "\"version\":2"));
    else if (what == QLatin1String("content"))
        write(QStringLiteral("file"), file);
    const HandOverRun run = receive();
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith(said), qPrintable(run.err));
    QVERIFY(!QFile::exists(journalOf(QStringLiteral("jo"))));
}

void HandOverCommandTest::givesNothingWithoutALockId()
{
    QVERIFY(!m_service->initiate(QStringLiteral("examplevault")).empty()); // by somebody else
    const HandOverRun run = make();
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.startsWith(QStringLiteral("The lock ID is not here")), qPrintable(run.err));
    QVERIFY(!QFile::exists(path("file")));
}

void HandOverCommandTest::sealsByNoWeakPassphrase()
{
    initiate();
    for (const char *weak : {"too short", "aaaaaaaaaaaaaaaaaaaa", ""}) {
        write(QStringLiteral("passphrase"), weak);
        const HandOverRun run = make();
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.startsWith(QStringLiteral("The passphrase needs at least")),
                 qPrintable(run.err));
        QVERIFY(!QFile::exists(path("file")));
    }
}

void HandOverCommandTest::saysWhatWasNotWritten()
{
    initiate();
    const HandOverRun run =
        this->run(QStringLiteral("anna"),
                  QStringLiteral("make --connection environment --vault examplevault --to Jo "
                                 "--from Anna --out /dev/full/file --passphrase-file %1")
                      .arg(path("passphrase")));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QStringLiteral("could not be written")), qPrintable(run.err));
    const auto entries = entriesOf(QStringLiteral("anna"));
    QCOMPARE(entries.at(entries.size() - 2).kind, EntryKind::HandedOver);
    QCOMPARE(entries.back().kind, EntryKind::HandOverFailed);
}

void HandOverCommandTest::writesNoSecretAnywhereElse()
{
    initiate();
    const HandOverRun made = make();
    const HandOverRun received = receive();
    for (const QString &text : {made.out, made.err, received.out, received.err}) {
        QVERIFY(!text.contains(passphraseText));
        QVERIFY(!text.contains(m_lockId));
    }
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    QVERIFY(!sealed.contains(m_lockId.toLatin1()));
    QVERIFY(!sealed.contains("examplevault"));
    for (const QString &person : {QStringLiteral("anna"), QStringLiteral("jo")}) {
        for (const journal::Entry &entry : entriesOf(person))
            QVERIFY(!journal::lineOf(entry, {}).text.contains(passphraseText.toUtf8()));
    }
}

void HandOverCommandTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(said);
    };
    row("give", "Say what to do: handover make|show|receive");
    row("make --vault v", "Say --vault NAME|ARN, --to NAME and --out FILE");
    row("make --vault v --to Jo --out /dev/null", "There is such a file already");
    row("make --vault v/w --to Jo --out none --passphrase-fd 0", "Not a vault: --vault v/w");
    row("show", "Name one file");
    row("receive a b", "Name one file");
}

void HandOverCommandTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const HandOverRun run = this->run(QStringLiteral("anna"), line);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith(said), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(HandOverCommandTest)
#include "tst_handovercommand.moc"
