// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full or read-only, a program that is killed, an instance that hangs.
#include "core/filelock.h"
#include "journal/journalfile.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::awaited;
using tests::JournalFolder;
using tests::sampleEntry;

namespace {

constexpr auto writerOption = "--append-until-killed";

/// The other program: says each sequence number as soon as its entry is durable.
int appendUntilKilled(const QString &path)
{
    SqliteJournal journal(path);
    for (int i = 1;; ++i) {
        const auto sequence = awaited(journal.append(sampleEntry(i)));
        if (!sequence)
            return 1;
        std::printf("%lld\n", static_cast<long long>(*sequence));
        std::fflush(stdout);
    }
}

/// No file of this process can grow beyond a size, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_isFull = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

    bool isFull() const { return m_isFull; }

private:
    void (*m_handler)(int);
    rlimit m_before = {};
    bool m_isFull = false;
};

void changeMode(const QString &path, ::mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

/// What was said to be durable, and what was refused.
struct Attempts
{
    std::vector<Entry> durable;
    std::vector<Error> refused;
};

Attempts attemptAppends(SqliteJournal &journal, int count)
{
    Attempts attempts;
    for (int i = 1; i <= count; ++i) {
        Entry entry = sampleEntry(i);
        entry.policy = QByteArray(3000, 'p');
        const auto sequence = awaited(journal.append(entry));
        if (sequence) {
            entry.sequence = *sequence;
            attempts.durable.push_back(entry);
        } else {
            attempts.refused.push_back(sequence.error());
        }
    }
    return attempts;
}

} // namespace

class JournalFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingWhenItsProgramIsKilled();
    void keepsItsPromisesWhereverTheDiskFills();
    void worksAgainWhenTheDiskHasRoom();
    void cannotBeMadeWhereNothingMayBeWritten();
    void stillReadsWhatIsThereWhereNothingMayBeWritten();
    void leavesAloneAFileThatMayNotBeRead();
    void leavesAloneAFolderOfTheFilesName();
    void waitsForAnotherInstanceOnlySoLong();
    void takesALocalDiskForLocal();
};

void JournalFaultsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalFaultsTest::losesNothingWhenItsProgramIsKilled()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    qint64 said = 0;
    for (int run = 1; run <= 12; ++run) {
        QProcess writer;
        tests::runAsThatUser(writer);
        writer.start(QCoreApplication::applicationFilePath(),
                     {QLatin1String(writerOption), place.journal()});
        QByteArray output;
        while (output.count('\n') < run) {
            QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();
        const auto lines = output.left(output.lastIndexOf('\n')).split('\n');
        said = lines.back().toLongLong();

        SqliteJournal journal(place.journal());
        QSignalSpy verified(&journal, &SqliteJournal::verified);
        QSignalSpy damaged(&journal, &SqliteJournal::damageFound);
        const auto opening = awaited(journal.opening());
        QVERIFY(opening && opening->outcome && opening->chainIsWhole);
        QCOMPARE(opening->setAside, QString());
        QTRY_COMPARE(verified.size(), 1);
        QCOMPARE(damaged.size(), 0);
        const auto entries = awaited(journal.read());
        QVERIFY(entries);
        // At most the one entry whose number it could not say any more is there besides.
        QVERIFY(entries->back().sequence == said || entries->back().sequence == said + 1);
        QCOMPARE(static_cast<qint64>(entries->size()), entries->back().sequence);
    }
}

void JournalFaultsTest::keepsItsPromisesWhereverTheDiskFills()
{
    int neverOpened = 0;
    int someRefused = 0;
    int allDurable = 0;
    for (rlim_t limit = 0; limit <= 128 * 1024; limit += 2039) {
        const JournalFolder place(JournalFolder::Disk::Memory);
        QVERIFY(place.isUsable());
        Attempts attempts;
        bool hasOpened = false;
        {
            const FullDisk full(limit);
            QVERIFY(full.isFull());
            SqliteJournal journal(place.journal());
            const auto opening = awaited(journal.opening());
            hasOpened = opening && opening->outcome;
            attempts = attemptAppends(journal, 16);
        }
        neverOpened += hasOpened ? 0 : 1;
        someRefused += hasOpened && !attempts.refused.empty() ? 1 : 0;
        allDurable += attempts.refused.empty() ? 1 : 0;
        for (const Error &error : attempts.refused) {
            QCOMPARE(error.kind, ErrorKind::JournalUnavailable);
            QVERIFY(!error.detail.isEmpty());
        }
        const QString where = QStringLiteral("%1 bytes").arg(limit);
        SqliteJournal journal(place.journal());
        const auto opening = awaited(journal.opening());
        QVERIFY2(opening && opening->outcome && opening->setAside.isEmpty(), qPrintable(where));
        const auto entries = awaited(journal.read());
        QVERIFY(entries);
        QVERIFY2(*entries == attempts.durable, qPrintable(where));
    }
    // The limits were such that each of these was seen.
    QVERIFY(neverOpened > 0);
    QVERIFY(someRefused > 0);
    QVERIFY(allDurable > 0);
}

void JournalFaultsTest::worksAgainWhenTheDiskHasRoom()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    QVERIFY(awaited(journal.append(sampleEntry(1))));
    {
        const FullDisk full(100);
        const auto refused = awaited(journal.append(sampleEntry(2)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::JournalUnavailable);
        QCOMPARE(awaited(journal.read())->size(), 1u);
    }
    const auto sequence = awaited(journal.append(sampleEntry(3)));
    QVERIFY(sequence);
    QCOMPARE(*sequence, 2);
    const auto entries = awaited(journal.read());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2u);
    QCOMPARE(entries->back().lockId, sampleEntry(3).lockId);
}

void JournalFaultsTest::cannotBeMadeWhereNothingMayBeWritten()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    changeMode(place.folder(), 0500);
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && !opening->outcome);
    QCOMPARE(opening->outcome.error().kind, ErrorKind::JournalUnavailable);
    QVERIFY(opening->outcome.error().detail.contains(QStringLiteral("Permission denied")));
    QCOMPARE(awaited(journal.append(sampleEntry())).error().kind, ErrorKind::JournalUnavailable);

    changeMode(place.folder(), 0700);
    QVERIFY(awaited(journal.append(sampleEntry())));
}

void JournalFaultsTest::stillReadsWhatIsThereWhereNothingMayBeWritten()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(awaited(SqliteJournal(place.journal()).append(sampleEntry())));
    QVERIFY(QFile::remove(place.journal() + QStringLiteral(".lock")));
    changeMode(place.journal(), 0400);
    changeMode(place.folder(), 0500);
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && !opening->outcome);
    QVERIFY(!awaited(journal.append(sampleEntry(2))));
    const auto entries = awaited(journal.read());
    changeMode(place.folder(), 0700);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
}

void JournalFaultsTest::leavesAloneAFileThatMayNotBeRead()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(awaited(SqliteJournal(place.journal()).append(sampleEntry())));
    changeMode(place.journal(), 0000);
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && !opening->outcome);
    QCOMPARE(opening->setAside, QString());
    QVERIFY(!awaited(journal.read()));

    changeMode(place.journal(), 0600);
    QCOMPARE(awaited(journal.read())->size(), 1u);
}

void JournalFaultsTest::leavesAloneAFolderOfTheFilesName()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.journal()));
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && !opening->outcome);
    QVERIFY(QFileInfo(place.journal()).isDir());
}

void JournalFaultsTest::waitsForAnotherInstanceOnlySoLong()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    QVERIFY(awaited(journal.append(sampleEntry(1))));
    {
        const auto held =
            FileLock::acquire(JournalFile(place.journal()).lockPath(), std::chrono::seconds(5));
        QVERIFY(held);
        const auto refused = awaited(journal.append(sampleEntry(2)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::JournalUnavailable);
        QVERIFY(refused.error().detail.contains(QStringLiteral("held by another instance")));
    }
    QVERIFY(awaited(journal.append(sampleEntry(2))));
}

void JournalFaultsTest::takesALocalDiskForLocal()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QVERIFY(!JournalFile(place.journal()).isOnNetwork());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String(writerOption))
        return appendUntilKilled(arguments[2]);
    JournalFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journalfaults.moc"
