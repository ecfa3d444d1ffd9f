// SPDX-License-Identifier: GPL-3.0-or-later

// A journal of years: what is asked for is found without reading the rest, and what is found is
// verified by itself. Counted in bytes that the system read for this thread, not in time.
#include "journal/sqlitejournal.h"
#include "journal/vaultkeys.h"
#include "support/awaited.h"
#include "support/damagedjournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

constexpr auto openerOption = "--open-until-killed";
constexpr int years = 6000; // entries

QString vaultOf(int number)
{
    return QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v%1").arg(number);
}

/// Two entries about every vault.
std::vector<Entry> entriesOfVaults(int count)
{
    std::vector<Entry> entries = someEntries(count);
    for (int i = 0; i < count; ++i)
        entries[static_cast<std::size_t>(i)].vaultArn = vaultOf(i / 2);
    return entries;
}

/// All in one transaction.
void makeJournal(const QString &path, const std::vector<Entry> &entries)
{
    {
        JournalDatabase database(path);
        QVERIFY(database.open());
    }
    auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadWrite);
    QVERIFY(connection);
    EntryTable table(**connection);
    QByteArray previous;
    QVERIFY((*connection)->transaction([&] {
        SqlResult<void> done;
        for (const Entry &entry : entries) {
            const Line line = lineOf(entry, previous);
            previous = line.hash;
            if (done)
                done = table.insert(line);
        }
        return done;
    }));
}

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

Selection about(int vault)
{
    Selection which;
    which.vaultArn = vaultOf(vault);
    return which;
}

/// Bytes that this thread has had read for it, from disk or from the system's memory. Call it once
/// before the process becomes an ordinary user, who may not open the counters.
qint64 bytesRead()
{
    static const int counters = ::open("/proc/thread-self/io", O_RDONLY | O_CLOEXEC);
    std::array<char, 512> text{};
    const auto size = ::pread(counters, text.data(), text.size(), 0);
    const QByteArray line = QByteArray(text.data(), std::max(qsizetype(size), qsizetype(0)));
    return line.startsWith("rchar: ") ? line.mid(7, line.indexOf('\n') - 7).toLongLong() : -1;
}

/// What a window does until it shows a vault and has initiated its lock.
void useJournal(const QString &path, int vault, qint64 &bytes)
{
    const qint64 before = bytesRead();
    JournalDatabase database(path);
    const auto opening = database.open();
    QVERIFY(opening && opening->setAside.isEmpty());
    const auto entries = database.read(about(vault));
    QVERIFY(entries);
    Selection newest;
    newest.most = 10;
    QVERIFY(database.read(newest));
    Entry entry = sampleEntry(1);
    entry.vaultArn = vaultOf(vault);
    QVERIFY(database.append(entry));
    const auto after = database.read(about(vault));
    QVERIFY(after);
    QCOMPARE(after->size(), entries->size() + 1);
    bytes = bytesRead() - before;
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
    // Qt runs no program whose real user is another than its effective one.
    opener.setChildProcessModifier([] {
        if (::setresuid(::geteuid(), ::geteuid(), ::geteuid()) != 0)
            ::_exit(126);
    });
    opener.start(QCoreApplication::applicationFilePath(),
                 {QLatin1String(openerOption), path, QString::number(bytes)});
    constexpr int limitMilliseconds = 120'000; // of a machine that does much else
    return opener.waitForFinished(limitMilliseconds) && opener.exitStatus() == QProcess::CrashExit;
}

} // namespace

class JournalOfYearsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNoMoreForAVaultThanWhenItWasEmpty();
    void readsThePageThatIsAskedFor();
    void verifiesSomeLinesAtATime();
    void goesOnVerifyingWhereAnotherInstanceAppends();
    void tellsWhenAllIsVerified();
    void addsTheKeysToAJournalOfBefore();
    void goesOnWithTheKeysWhereverItWasKilled();
    void findsWhatAProgramOfBeforeAppended();
    void makesWrongKeysAnew_data();
    void makesWrongKeysAnew();
    void neverGivesALineThatIsNotAsItWasWritten();
    void missesALineThatWasTakenOut();
    void tellsOfDamageThatNobodyAskedFor();
    void appendsNothingBehindALineThatIsNotAsItWasWritten();
    void changesNothingInADamagedJournalOfBefore();
    void readsAVaultWhereNothingCanBeWritten();
};

void JournalOfYearsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalOfYearsTest::readsNoMoreForAVaultThanWhenItWasEmpty()
{
    if (bytesRead() < 0)
        QFAIL("the system does not count what a thread reads");
    const JournalFolder few(JournalFolder::Disk::Memory);
    QVERIFY(few.isUsable());
    makeJournal(few.journal(), {});
    qint64 bytesOfFew = 0;
    useJournal(few.journal(), 7, bytesOfFew);

    const JournalFolder many(JournalFolder::Disk::Memory);
    makeJournal(many.journal(), entriesOfVaults(years));
    QVERIFY(QFileInfo(many.journal()).size() > 4'000'000);
    qint64 bytesOfMany = 0;
    useJournal(many.journal(), 7, bytesOfMany);
    // A tree of a thousand times the rows is two or three pages deeper, and there are five.
    constexpr qint64 pages = 60;
    QVERIFY2(bytesOfMany < bytesOfFew + pages * pageSize,
             qPrintable(QStringLiteral("%1 against %2").arg(bytesOfMany).arg(bytesOfFew)));
}

void JournalOfYearsTest::readsThePageThatIsAskedFor()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(30);
    makeJournal(place.journal(), written);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    const auto page = [&](qint64 before, int most, const QString &vault = {}) {
        Selection which;
        which.before = before;
        which.most = most;
        which.vaultArn = vault;
        return database.read(which).value();
    };
    const auto from = [&](int first, int end) {
        return std::vector<Entry>(written.begin() + first, written.begin() + end);
    };
    QCOMPARE(page(31, 10), from(20, 30));
    QCOMPARE(page(21, 10), from(10, 20));
    QCOMPARE(page(4, 10), from(0, 3));
    QCOMPARE(page(1, 10), from(0, 0));
    QCOMPARE(page(31, 10, vaultOf(3)), from(6, 8));
    QCOMPARE(page(8, 10, vaultOf(3)), from(6, 7));
    QCOMPARE(page(31, 1, vaultOf(3)), from(7, 8));
    QCOMPARE(page(31, 10, vaultOf(99)), from(0, 0));
    QCOMPARE(*database.read(), written);
}

void JournalOfYearsTest::verifiesSomeLinesAtATime()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(2 * EntryTable::linesAtATime + 50));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(!database.verifiedEntries());
    QVERIFY(*database.verifySome());
    QVERIFY(*database.verifySome());
    QVERIFY(database.append(sampleEntry(1))); // in between
    QVERIFY(!database.verifiedEntries());
    QVERIFY(!*database.verifySome());
    QCOMPARE(database.verifiedEntries().value_or(0), 2 * EntryTable::linesAtATime + 51);
    QVERIFY(!database.takeDamage());
}

void JournalOfYearsTest::goesOnVerifyingWhereAnotherInstanceAppends()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(2 * EntryTable::linesAtATime + 50));
    JournalDatabase ours(place.journal());
    JournalDatabase theirs(place.journal());
    QVERIFY(ours.open() && theirs.open());
    QVERIFY(*ours.verifySome());
    QVERIFY(theirs.append(sampleEntry(1)));
    theirs.tidy();
    QVERIFY(*ours.verifySome());
    QVERIFY(!*ours.verifySome());
    QCOMPARE(ours.verifiedEntries().value_or(0), 2 * EntryTable::linesAtATime + 51);
    QVERIFY(ours.hasChanged());
    QVERIFY(!ours.hasChanged());
}

void JournalOfYearsTest::tellsWhenAllIsVerified()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    SqliteJournal journal(place.journal());
    QSignalSpy verified(&journal, &SqliteJournal::verified);
    QSignalSpy damaged(&journal, &SqliteJournal::damageFound);
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(verified.front().front().toLongLong(), 500);
    QCOMPARE(damaged.size(), 0);
}

void JournalOfYearsTest::addsTheKeysToAJournalOfBefore()
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

void JournalOfYearsTest::goesOnWithTheKeysWhereverItWasKilled()
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

void JournalOfYearsTest::findsWhatAProgramOfBeforeAppended()
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

void JournalOfYearsTest::makesWrongKeysAnew_data()
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

void JournalOfYearsTest::makesWrongKeysAnew()
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

void JournalOfYearsTest::neverGivesALineThatIsNotAsItWasWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=CAST(replace(CAST(line AS TEXT),"
                                    " 'AE863', 'FORGED') AS BLOB) WHERE sequence=3")}));
    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening && opening->setAside.isEmpty()); // nobody looked there yet
    QCOMPARE(*database.read(about(3)), (std::vector<Entry>{written[6], written[7]}));
    QVERIFY(!database.takeDamage());
    // The forged one is told with the lock ID that stands in it, as not verified.
    const auto entries = database.read(about(1));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2u);
    QCOMPARE(entries->front(), written[3]);
    QCOMPARE(entries->back().kind, EntryKind::Unverified);
    QVERIFY(entries->back().detail.contains(QStringLiteral("FORGED")));
    const auto damage = database.takeDamage();
    QVERIFY(damage && !damage->setAside.isEmpty());
    QCOMPARE(damage->entriesKept, 7);
    QCOMPARE(damage->entriesUnverified, 1);
}

void JournalOfYearsTest::missesALineThatWasTakenOut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    QVERIFY(
        execute(place.journal(), {QStringLiteral("DELETE FROM journal_entry WHERE sequence=4")}));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    const auto entries = database.read(about(1));
    const auto damage = database.takeDamage();
    QVERIFY(entries && damage && !damage->setAside.isEmpty());
    QCOMPARE(entries->front(), written[2]);
}

void JournalOfYearsTest::tellsOfDamageThatNobodyAskedFor()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=X'7B7D' WHERE sequence=300")}));
    SqliteJournal journal(place.journal());
    QSignalSpy verified(&journal, &SqliteJournal::verified);
    QSignalSpy damaged(&journal, &SqliteJournal::damageFound);
    QSignalSpy changed(&journal, &Journal::changed);
    QTRY_COMPARE(verified.size(), 1); // of the one in its place
    QCOMPARE(damaged.size(), 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(awaited(journal.read())->size(), 500u);
}

void JournalOfYearsTest::appendsNothingBehindALineThatIsNotAsItWasWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET hash=X'41' WHERE sequence=8")}));
    QVERIFY(database.append(sampleEntry(1)));
    const auto damage = database.takeDamage();
    QVERIFY(damage && !damage->setAside.isEmpty());
    JournalDatabase again(place.journal());
    const auto opening = openAndVerify(again);
    QVERIFY(opening && opening->setAside.isEmpty());
}

void JournalOfYearsTest::changesNothingInADamagedJournalOfBefore()
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

void JournalOfYearsTest::readsAVaultWhereNothingCanBeWritten()
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
    JournalOfYearsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journalofyears.moc"
