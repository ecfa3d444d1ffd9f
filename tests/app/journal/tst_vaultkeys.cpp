// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the vaults are made of the lines, whatever becomes of them.
#include "journal/vaultkeys.h"
#include "support/journalofvaults.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

constexpr auto openerOption = "--open-until-killed";

/// As the format was before there were keys.
void takeKeysAway(const QString &path)
{
    QVERIFY(execute(path, {QStringLiteral("DROP TABLE journal_key"),
                           QStringLiteral("DROP TABLE journal_vault"), QStringLiteral("VACUUM")}));
}

QList<QByteArray> linesIn(const QString &path)
{
    QList<QByteArray> lines;
    const auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadWrite);
    if (connection)
        (void)EntryTable(**connection).eachLine([&lines](const Line &line) {
            lines.append(line.text);
        });
    return lines;
}

/// The other program: the system kills it at the first byte behind `bytes` of any file.
int openUntilKilled(const QString &path, const QString &bytes)
{
    const rlim_t limit = bytes.toULongLong();
    const rlimit limits{limit, limit};
    const rlimit noCore{0, 0};
    if (::setrlimit(RLIMIT_FSIZE, &limits) != 0 || ::setrlimit(RLIMIT_CORE, &noCore) != 0)
        return 1;
    std::signal(SIGXFSZ, SIG_DFL);
    JournalDatabase database(path);
    return database.open() ? 0 : 1;
}

bool isKilledOpening(const QString &path, qint64 bytes)
{
    QProcess opener;
    runAsThatUser(opener);
    opener.start(QCoreApplication::applicationFilePath(),
                 {QLatin1String(openerOption), path, QString::number(bytes)});
    constexpr int limitMilliseconds = 120'000; // of a machine that does much else
    return opener.waitForFinished(limitMilliseconds) && opener.exitStatus() == QProcess::CrashExit;
}

} // namespace

class VaultKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsTheKeysToAJournalOfBefore();
    void goesOnWithTheKeysWhereverItWasKilled();
    void findsWhatAProgramOfBeforeAppended();
    void makesWrongKeysAnew_data();
    void makesWrongKeysAnew();
    void changesNothingInADamagedJournalOfBefore();
    void readsAVaultWhereNothingCanBeWritten();
};

void VaultKeysTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void VaultKeysTest::addsTheKeysToAJournalOfBefore()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(500);
    makeJournal(place.journal(), written);
    takeKeysAway(place.journal());
    const auto lines = linesIn(place.journal());
    QCOMPARE(lines.size(), 500);
    {
        JournalDatabase database(place.journal());
        const auto opening = openAndVerify(database);
        QVERIFY(opening && opening->setAside.isEmpty());
        QCOMPARE(*database.read(about(3)), (std::vector<Entry>{written[6], written[7]}));
        QCOMPARE(*database.read(), written);
    }
    QCOMPARE(linesIn(place.journal()), lines);
}

void VaultKeysTest::goesOnWithTheKeysWhereverItWasKilled()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(450);
    makeJournal(place.journal(), written);
    takeKeysAway(place.journal());
    const QByteArray before = contentOf(place.journal());
    int killed = 0;
    int finished = 0;
    for (qint64 bytes = 0; finished < 2 && bytes < 4 * before.size(); bytes += 17'011) {
        clear(place.folder());
        put(place.journal(), before);
        (isKilledOpening(place.journal(), bytes) ? killed : finished) += 1;
        JournalDatabase database(place.journal());
        const auto opening = openAndVerify(database);
        const QString where = QStringLiteral("killed at %1 bytes").arg(bytes);
        QVERIFY2(opening && opening->setAside.isEmpty(), qPrintable(where));
        QVERIFY2(*database.read() == written, qPrintable(where));
        for (const int vault : {0, 99, 100, 224})
            QCOMPARE(database.read(about(vault))->size(), 2u);
    }
    QVERIFY2(killed > 10, qPrintable(QString::number(killed)));
    QVERIFY(finished > 0);
}

void VaultKeysTest::findsWhatAProgramOfBeforeAppended()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    auto written = entriesOfVaults(4);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, written));
    Entry theirs = sampleEntry(5);
    theirs.sequence = 5;
    theirs.vaultArn = vaultOf(1);
    QByteArray previous;
    for (const Entry &entry : written)
        previous = lineOf(entry, previous).hash;
    const Line line = lineOf(theirs, previous);
    {
        auto connection =
            SqliteConnection::open(place.journal(), SqliteConnection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)
                    ->execute(QStringLiteral("INSERT INTO journal_entry (sequence, line, hash) "
                                             "VALUES (?,?,?)"),
                              {line.sequence, line.text, line.hash}));
    }
    QCOMPARE(*database.read(about(1)), (std::vector<Entry>{written[2], written[3], theirs}));
    QCOMPARE(*database.append(sampleEntry(6)), 6);
    const auto opening = openAndVerify(database);
    QVERIFY(opening && opening->setAside.isEmpty());
}

void VaultKeysTest::makesWrongKeysAnew_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("a key is gone", "DELETE FROM journal_key WHERE sequence=7");
    row("the last key is gone", "DELETE FROM journal_key WHERE sequence=8");
    row("all keys are gone", "DELETE FROM journal_key");
    row("a key is another vault's",
        "UPDATE journal_key SET vault=(SELECT vault FROM journal_key WHERE sequence=1) "
        "WHERE sequence=7");
    row("a key is no vault's", "UPDATE journal_key SET vault=X'41' WHERE sequence=7");
    row("a count is too small", "UPDATE journal_vault SET entries=1");
    row("a count is too large", "UPDATE journal_vault SET entries=3");
    row("the counts are gone", "DELETE FROM journal_vault");
    row("an attempt is gone", "DELETE FROM journal_attempt WHERE sequence=7");
    row("the attempts are gone", "DROP TABLE journal_attempt");
    row("an attempt leads to an older line",
        "UPDATE journal_attempt SET sequence=1 WHERE sequence=7");
    row("an attempt leads nowhere", "UPDATE journal_attempt SET sequence=77 WHERE sequence=7");
    row("an attempt's line is of another kind",
        "UPDATE journal_attempt SET kind=X'41' WHERE sequence=7");
    row("a column has another name", "ALTER TABLE journal_vault RENAME COLUMN entries TO entriet");
}

void VaultKeysTest::makesWrongKeysAnew()
{
    QFETCH(QString, statement);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    QVERIFY(execute(place.journal(), {statement}));
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QCOMPARE(*database.read(about(3)), (std::vector<Entry>{written[6], written[7]}));
    }
    QVERIFY(execute(place.journal(), {statement}));
    JournalDatabase database(place.journal());
    const auto opening = openAndVerify(database);
    QVERIFY(opening && opening->setAside.isEmpty()); // no line was damaged
    QCOMPARE(database.verifiedEntries().value_or(0), 8);
    QCOMPARE(*database.read(about(0)), (std::vector<Entry>{written[0], written[1]}));
    QCOMPARE(*database.read(), written);
}

void VaultKeysTest::changesNothingInADamagedJournalOfBefore()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(8));
    takeKeysAway(place.journal());
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=X'7B7D' WHERE sequence=3"),
                     QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
    const QByteArray content = contentOf(place.journal());
    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening && !opening->setAside.isEmpty());
    QCOMPARE(contentOf(opening->setAside), content);
}

void VaultKeysTest::readsAVaultWhereNothingCanBeWritten()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    takeKeysAway(place.journal());
    QVERIFY(execute(place.journal(), {QStringLiteral("PRAGMA journal_mode=DELETE")}));
    const auto everybody = QFile::permissions(place.folder());
    QVERIFY(QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::ExeOwner));
    JournalDatabase database(place.journal());
    const auto entries = database.read(about(3));
    QVERIFY(QFile::setPermissions(place.folder(), everybody));
    QVERIFY(entries);
    QCOMPARE(*entries, (std::vector<Entry>{written[6], written[7]}));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String(openerOption))
        return openUntilKilled(arguments[2], arguments[3]);
    VaultKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultkeys.moc"
