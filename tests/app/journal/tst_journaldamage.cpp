// Files that were cut, flipped, forged, or are no journals at all.
#include "journal/journaldatabase.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::awaited;
using tests::JournalFolder;
using tests::sampleEntry;

namespace {

constexpr qsizetype pageSize = EntryTable::pageSize;
constexpr auto logSuffix = QLatin1String("-wal");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void clear(const QString &folder)
{
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QDir().mkpath(folder));
}

std::vector<Entry> someEntries(int count, qsizetype policySize = 200)
{
    std::vector<Entry> entries;
    for (int i = 1; i <= count; ++i) {
        Entry entry = sampleEntry(i);
        entry.sequence = i;
        entry.policy = QByteArray(policySize, static_cast<char>('a' + i % 26));
        entries.push_back(entry);
    }
    return entries;
}

bool append(JournalDatabase &database, const std::vector<Entry> &entries)
{
    return std::all_of(entries.begin(), entries.end(),
                       [&](const Entry &entry) { return database.append(entry).has_value(); });
}

/// A journal that was closed: complete in one file.
QByteArray closedJournal(const QString &path, const std::vector<Entry> &entries)
{
    {
        JournalDatabase database(path);
        if (!database.open() || !append(database, entries))
            return {};
    }
    return contentOf(path);
}

bool isSubset(const std::vector<Entry> &some, const std::vector<Entry> &all)
{
    return std::all_of(some.begin(), some.end(), [&](const Entry &entry) {
        return std::find(all.begin(), all.end(), entry) != all.end();
    });
}

/// What opening a damaged file gave. Fails the test where a promise was broken.
struct Outcome
{
    bool isSetAside = false;
    bool wasWholeChain = true;
    std::vector<Entry> kept;
};

void openDamaged(const QString &path, const QByteArray &content, const std::vector<Entry> &written,
                 Outcome &outcome)
{
    clear(QFileInfo(path).path());
    put(path, content);
    {
        JournalDatabase database(path);
        const auto opening = database.open();
        QVERIFY2(opening, qPrintable(opening ? QString() : opening.error().detail));
        outcome.isSetAside = !opening->setAside.isEmpty();
        outcome.wasWholeChain = opening->chainIsWhole;
        if (outcome.isSetAside)
            QCOMPARE(contentOf(opening->setAside), content);
        const auto entries = database.read();
        QVERIFY(entries);
        outcome.kept = *entries;
        QVERIFY(isSubset(outcome.kept, written));
        QCOMPARE(opening->entriesKept,
                 outcome.isSetAside ? static_cast<qint64>(outcome.kept.size()) : 0);
        QVERIFY(database.append(sampleEntry(7)));
    }
    JournalDatabase again(path);
    const auto reopened = again.open();
    QVERIFY(reopened && reopened->setAside.isEmpty());
    QCOMPARE(again.read()->size(), outcome.kept.size() + 1);
}

QString onlyFileLike(const QString &folder, const QString &pattern)
{
    const auto files = QDir(folder).entryList({pattern}, QDir::Files);
    return files.size() == 1 ? folder + QLatin1Char('/') + files.front() : QString();
}

bool execute(const QString &path, const QStringList &statements)
{
    auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadWrite);
    return connection &&
           std::all_of(statements.begin(), statements.end(), [&](const QString &statement) {
               return (*connection)->execute(statement).has_value();
           });
}

} // namespace

class JournalDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatIsWholeInAFileThatWasCut();
    void keepsWhatIsWholeWhereOneBitFlipped_data();
    void keepsWhatIsWholeWhereOneBitFlipped();
    void keepsAllButWhatStoodOnALostPage();
    void keepsAPrefixWhenTheLogWasCut();
    void findsEntriesInTheLogOfAnEmptiedFile();
    void setsAsideADamagedFileAndItsLogAsTheyWere();
    void survivesRandomDamage();
    void noticesAForgedRow();
    void noticesARowThatWasTakenOut();
    void noticesForgeryWhileOpen();
    void setsAsideWhatIsNoJournal_data();
    void setsAsideWhatIsNoJournal();
    void leavesALaterVersionsJournalAlone();
    void neverReplacesWhatWasSetAsideBefore();
    void takesUpAReplacementThatWasInterrupted();
    void doesNotApplyTheLogOfAnotherFile();
    void saysWhatItDidWithADamagedFile();
};

void JournalDamageTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalDamageTest::keepsWhatIsWholeInAFileThatWasCut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    QCOMPARE(whole.size(), 3 * pageSize); // schema, format, entries

    std::set<qsizetype> sizes;
    for (qsizetype size = 0; size <= whole.size(); size += 97)
        sizes.insert(size);
    for (qsizetype size = 0; size <= 110; ++size)
        sizes.insert(size);
    for (qsizetype page = 0; page <= whole.size(); page += pageSize)
        sizes.insert({page - 1, page, page + 1});
    sizes.erase(-1);
    sizes.erase(whole.size() + 1);
    std::size_t before = 0;
    for (const qsizetype size : sizes) {
        Outcome outcome;
        openDamaged(place.journal(), whole.left(size), written, outcome);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("cut to %1").arg(size)));
        QCOMPARE(outcome.isSetAside, size > 0 && size < whole.size());
        QVERIFY(outcome.kept.size() >= before);
        before = outcome.kept.size();
        if (size == whole.size() - 1) // the oldest row stands at the page's end
            QCOMPARE(outcome.kept.size(), 2u);
    }
    QCOMPARE(before, 3u);
}

void JournalDamageTest::keepsWhatIsWholeWhereOneBitFlipped_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    QTest::addColumn<qsizetype>("bitsBetween");
    QTest::addColumn<std::size_t>("leastKept");
    QTest::newRow("header") << qsizetype(0) << qsizetype(100) << qsizetype(3) << std::size_t(3);
    QTest::newRow("schema") << qsizetype(100) << 2 * pageSize << qsizetype(107) << std::size_t(3);
    QTest::newRow("rows") << 3 * pageSize - 2400 << 3 * pageSize << qsizetype(59) << std::size_t(2);
    QTest::newRow("page of rows") << 2 * pageSize << 3 * pageSize << qsizetype(231)
                                  << std::size_t(0);
}

void JournalDamageTest::keepsWhatIsWholeWhereOneBitFlipped()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, to);
    QFETCH(qsizetype, bitsBetween);
    QFETCH(std::size_t, leastKept);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    for (qsizetype at = from * 8; at < to * 8; at += bitsBetween) {
        const qsizetype bit = at % 8;
        QByteArray flipped = whole;
        flipped[at / 8] = static_cast<char>(flipped[at / 8] ^ (1 << bit));
        Outcome outcome;
        openDamaged(place.journal(), flipped, written, outcome);
        const QString where = QStringLiteral("bit %1 of byte %2").arg(bit).arg(at / 8);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(where));
        QVERIFY2(outcome.kept.size() >= leastKept, qPrintable(where));
        QVERIFY2(outcome.isSetAside || outcome.kept.size() == 3, qPrintable(where));
    }
}

void JournalDamageTest::keepsAllButWhatStoodOnALostPage()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(30, 1500);
    const QByteArray whole = closedJournal(place.journal(), written);
    const qsizetype pages = whole.size() / pageSize;
    QVERIFY(pages > 10);
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xff'));
        Outcome outcome;
        openDamaged(place.journal(), damaged, written, outcome);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("page %1").arg(page)));
        QVERIFY(outcome.isSetAside);
        // The first three are schema, format and the root, from which the rows' pages hang.
        QVERIFY2(outcome.kept.size() >= (page < 3 ? 30u : 28u),
                 qPrintable(QStringLiteral("page %1").arg(page)));
    }
}

void JournalDamageTest::keepsAPrefixWhenTheLogWasCut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    QByteArray file;
    QByteArray log;
    {
        JournalDatabase database(place.journal()); // as a killed program leaves it
        QVERIFY(database.open());
        QVERIFY(append(database, written));
        file = contentOf(place.journal());
        log = contentOf(place.journal() + logSuffix);
    }
    QVERIFY(log.size() > 3 * pageSize);
    std::size_t before = 0;
    for (qsizetype size = 0; size <= log.size(); size += (size == log.size() - 1 ? 1 : 97)) {
        size = std::min(size, log.size());
        clear(place.folder());
        put(place.journal(), file);
        put(place.journal() + logSuffix, log.left(size));
        JournalDatabase database(place.journal());
        const auto opening = database.open();
        QVERIFY(opening);
        QCOMPARE(opening->setAside, QString());
        const auto entries = database.read();
        QVERIFY(entries);
        QVERIFY(entries->size() >= before);
        QVERIFY(std::equal(entries->begin(), entries->end(), written.begin()));
        before = entries->size();
        if (size == log.size())
            break;
        if (size + 97 > log.size())
            size = log.size() - 97;
    }
    QCOMPARE(before, 3u);
}

void JournalDamageTest::findsEntriesInTheLogOfAnEmptiedFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(append(database, written));
        log = contentOf(place.journal() + logSuffix);
    }
    clear(place.folder());
    put(place.journal(), {});
    put(place.journal() + logSuffix, log);
    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening);
    QVERIFY(!opening->setAside.isEmpty());
    QCOMPARE(contentOf(opening->setAside + logSuffix), log);
    QCOMPARE(*database.read(), written);
}

void JournalDamageTest::setsAsideADamagedFileAndItsLogAsTheyWere()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    auto written = someEntries(13, 1500);
    const Entry newest = written.back();
    written.pop_back();
    closedJournal(place.journal(), written);
    QByteArray file;
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(database.append(newest)); // in the log alone
        file = contentOf(place.journal());
        log = contentOf(place.journal() + logSuffix);
    }
    const qsizetype row = file.indexOf(written[1].lockId.toLatin1());
    QVERIFY(row > 0);
    file[row] = 'x';
    clear(place.folder());
    put(place.journal(), file);
    put(place.journal() + logSuffix, log);

    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening);
    QCOMPARE(contentOf(opening->setAside), file);
    QCOMPARE(contentOf(opening->setAside + logSuffix), log);
    const auto kept = database.read();
    QVERIFY(kept);
    written.erase(written.begin() + 1);
    written.push_back(newest);
    QCOMPARE(*kept, written);
}

void JournalDamageTest::survivesRandomDamage()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(12, 900);
    const QByteArray whole = closedJournal(place.journal(), written);
    std::mt19937 random(20260302); // the same damage each time
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    for (int round = 0; round < 120; ++round) {
        QByteArray damaged = whole;
        for (qsizetype i = below(8); i >= 0; --i) {
            const qsizetype at = below(damaged.size());
            const qsizetype length = std::min(below(64) + 1, damaged.size() - at);
            switch (below(5)) {
            case 0:
                damaged.replace(at, length, QByteArray(length, '\0'));
                break;
            case 1:
                damaged.insert(at, damaged.mid(below(damaged.size()), length));
                break;
            case 2:
                damaged.remove(at, length);
                break;
            default:
                damaged[at] = static_cast<char>(below(256));
            }
        }
        Outcome outcome;
        openDamaged(place.journal(), damaged, written, outcome);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

void JournalDamageTest::noticesAForgedRow()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(4);
    closedJournal(place.journal(), written);
    QVERIFY(execute(place.journal(), {QStringLiteral("UPDATE journal_entry SET "
                                                     "lock_id='forged' WHERE sequence=2")}));
    Outcome outcome;
    openDamaged(place.journal(), contentOf(place.journal()), written, outcome);
    QVERIFY(outcome.isSetAside);
    QVERIFY(!outcome.wasWholeChain);
    QCOMPARE(outcome.kept, (std::vector<Entry>{written[0], written[2], written[3]}));
}

void JournalDamageTest::noticesARowThatWasTakenOut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(4);
    closedJournal(place.journal(), written);
    QVERIFY(
        execute(place.journal(), {QStringLiteral("PRAGMA secure_delete=ON"),
                                  QStringLiteral("DELETE FROM journal_entry WHERE sequence=2")}));
    Outcome outcome;
    openDamaged(place.journal(), contentOf(place.journal()), written, outcome);
    QVERIFY(outcome.isSetAside);
    QVERIFY(!outcome.wasWholeChain);
    QCOMPARE(outcome.kept, (std::vector<Entry>{written[0], written[2], written[3]}));
}

void JournalDamageTest::noticesForgeryWhileOpen()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    SqliteJournal journal(place.journal());
    for (const Entry &entry : written)
        QVERIFY(awaited(journal.append(entry)));
    QSignalSpy found(&journal, &SqliteJournal::damageFound);
    QVERIFY(execute(place.journal(), {QStringLiteral("UPDATE journal_entry SET "
                                                     "lock_id='forged' WHERE sequence=3")}));
    const auto entries = awaited(journal.read());
    QVERIFY(entries);
    QCOMPARE(*entries, (std::vector<Entry>{written[0], written[1]}));
    QTRY_COMPARE(found.size(), 1);
    const auto opening = found.front().front().value<SqliteJournal::Opening>();
    QVERIFY(!opening.chainIsWhole);
    QCOMPARE(opening.entriesKept, 2);
    QVERIFY(QFile::exists(opening.setAside));
}

void JournalDamageTest::setsAsideWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is not a database.\n");
    QTest::newRow("long text") << QByteArray(100'000, 'x');
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
    const JournalFolder place(JournalFolder::Disk::Memory);
    const QString path = place.folder() + QStringLiteral("/other.sqlite");
    QVERIFY(QDir().mkpath(place.folder()));
    put(path, {});
    QVERIFY(execute(path, {QStringLiteral("CREATE TABLE journal_entry (a TEXT)"),
                           QStringLiteral("INSERT INTO journal_entry VALUES ('x')")}));
    QTest::newRow("another program's database") << contentOf(path);
}

void JournalDamageTest::setsAsideWhatIsNoJournal()
{
    QFETCH(QByteArray, content);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    Outcome outcome;
    openDamaged(place.journal(), content, {}, outcome);
    QVERIFY(outcome.isSetAside);
}

void JournalDamageTest::leavesALaterVersionsJournalAlone()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(2));
    QVERIFY(execute(place.journal(), {QStringLiteral("PRAGMA user_version=2"),
                                      QStringLiteral("UPDATE journal_format SET version=2")}));
    const QByteArray content = contentOf(place.journal());
    {
        SqliteJournal journal(place.journal());
        const auto opening = awaited(journal.opening());
        QVERIFY(opening && !opening->outcome);
        QCOMPARE(opening->outcome.error().kind, ErrorKind::JournalUnavailable);
        QCOMPARE(opening->outcome.error().detail,
                 QStringLiteral("journal of a later version (format 2)"));
        QCOMPARE(awaited(journal.append(sampleEntry())).error().kind,
                 ErrorKind::JournalUnavailable);
        QCOMPARE(awaited(journal.read()).error().kind, ErrorKind::JournalUnavailable);
    }
    QCOMPARE(contentOf(place.journal()), content);
    QVERIFY(QDir(place.folder()).entryList({QStringLiteral("*damaged*")}).isEmpty());
}

void JournalDamageTest::neverReplacesWhatWasSetAsideBefore()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QStringList names;
    for (int i = 0; i < 4; ++i) { // some of them within one second
        put(place.journal(), QByteArray("damage ") + QByteArray::number(i));
        JournalDatabase database(place.journal());
        const auto opening = database.open();
        QVERIFY(opening);
        names.push_back(opening->setAside);
    }
    for (int i = 0; i < 4; ++i)
        QCOMPARE(contentOf(names[i]), QByteArray("damage ") + QByteArray::number(i));
}

void JournalDamageTest::takesUpAReplacementThatWasInterrupted()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    const QString replacement = place.journal() + QStringLiteral(".new");

    // Killed between the two renamings.
    QVERIFY(QFile::rename(place.journal(), replacement));
    {
        JournalDatabase database(place.journal());
        const auto opening = database.open();
        QVERIFY(opening && opening->setAside.isEmpty());
        QCOMPARE(*database.read(), written);
    }
    QVERIFY(!QFile::exists(replacement));

    // Killed before the first.
    put(replacement, whole.left(5000));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QCOMPARE(*database.read(), written);
    QVERIFY(!QFile::exists(replacement));
}

void JournalDamageTest::doesNotApplyTheLogOfAnotherFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(append(database, someEntries(3)));
        log = contentOf(place.journal() + logSuffix);
    }
    clear(place.folder());
    put(place.journal() + logSuffix, log);
    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening);
    QVERIFY(database.read()->empty());
    const QString kept =
        onlyFileLike(place.folder(), QStringLiteral("journal.sqlite.damaged-*-wal"));
    QCOMPARE(contentOf(kept), log);
}

void JournalDamageTest::saysWhatItDidWithADamagedFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    put(place.journal(), whole.left(whole.size() - 1));
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && opening->outcome);
    QVERIFY(opening->setAside.startsWith(place.journal() + QStringLiteral(".damaged-20")));
    QCOMPARE(opening->entriesKept, 2);
    QVERIFY(!opening->chainIsWhole);
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journaldamage.moc"
