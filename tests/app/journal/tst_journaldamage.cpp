// SPDX-License-Identifier: GPL-3.0-or-later

// Files that were cut, flipped and torn: what is whole is kept.
#include "support/damagedjournal.h"
#include "support/sampleentries.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

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
    void survivesRandomDamage();
    void losesNothingThatSqliteReadsWhereverItWasCut();
    void losesNothingThatSqliteReadsWhereABitFlipped_data();
    void losesNothingThatSqliteReadsWhereABitFlipped();
};

namespace {

/// The same journal on pages so small that a line is on several of them.
QByteArray onSmallPages(const QString &path)
{
    const bool isDone =
        execute(path, {QStringLiteral("PRAGMA journal_mode=DELETE"),
                       QStringLiteral("PRAGMA page_size=512"), QStringLiteral("VACUUM")});
    return isDone ? contentOf(path) : QByteArray();
}

/// Opens it. What SQLite reads as it was written must be among the entries, what it reads otherwise
/// must be told as not verified; and nothing else may be among the entries.
void openBesideSqlite(const QString &path, const QByteArray &content,
                      const std::vector<Entry> &written, const QList<QByteArray> &lines)
{
    const auto count = static_cast<qint64>(written.size());
    const QString other = path + QStringLiteral(".other");
    clear(QFileInfo(path).path());
    put(other, content);
    put(path, content);
    const auto readable = rowsThatSqliteReads(other, count, QStringLiteral("line"));
    JournalDatabase database(path);
    const auto opening = database.open();
    QVERIFY2(opening, qPrintable(opening ? QString() : opening.error().detail));
    const auto entries = database.read();
    QVERIFY(entries);
    if (opening->setAside.isEmpty())
        QVERIFY(content.isEmpty() || *entries == written);
    else
        QCOMPARE(contentOf(opening->setAside), content);
    QStringList unverified;
    std::vector<Entry> kept;
    for (const Entry &entry : *entries) {
        if (entry.kind == EntryKind::Unverified)
            unverified.append(entry.detail);
        else
            kept.push_back(entry);
    }
    QVERIFY(isSubset(kept, written));
    for (const QByteArray &line : readable) {
        const auto at = lines.indexOf(line);
        const bool isKept = at >= 0 && isSubset({written[static_cast<std::size_t>(at)]}, kept);
        QVERIFY(isKept || unverified.contains(textFromUtf8(line)));
        // Only the last has its hash in one place alone, which may have been hit.
        QVERIFY(isKept || at < 0 || at == lines.size() - 1);
    }
}

} // namespace

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
    sizes.insert(whole.size() - 65);
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
        if (size == whole.size() - 65) // the oldest line stands at the page's end
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

void JournalDamageTest::losesNothingThatSqliteReadsWhereverItWasCut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(2, 40);
    QVERIFY(!closedJournal(place.journal(), written).isEmpty());
    const auto lines = rowsThatSqliteReads(place.journal(), 2, QStringLiteral("line"));
    QCOMPARE(lines.size(), 2);
    const QByteArray whole = onSmallPages(place.journal());
    QVERIFY(whole.size() > 4 * 512);
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        openBesideSqlite(place.journal(), whole.left(size), written, lines);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("cut to %1").arg(size)));
    }
}

void JournalDamageTest::losesNothingThatSqliteReadsWhereABitFlipped_data()
{
    QTest::addColumn<bool>("hasSmallPages");
    QTest::newRow("pages of 4096 bytes") << false;
    QTest::newRow("pages of 512 bytes") << true;
}

void JournalDamageTest::losesNothingThatSqliteReadsWhereABitFlipped()
{
    QFETCH(bool, hasSmallPages);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(12, 400);
    QByteArray whole = closedJournal(place.journal(), written);
    const auto lines = rowsThatSqliteReads(place.journal(), 12, QStringLiteral("line"));
    QCOMPARE(lines.size(), 12);
    if (hasSmallPages)
        whole = onSmallPages(place.journal());
    std::mt19937 random(20261129); // the same bits each time
    for (int round = 0; round < 1000; ++round) {
        const auto bit = static_cast<qsizetype>(random()) % (whole.size() * 8);
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        openBesideSqlite(place.journal(), flipped, written, lines);
        QVERIFY2(!QTest::currentTestFailed(),
                 qPrintable(QStringLiteral("bit %1 of byte %2").arg(bit % 8).arg(bit / 8)));
    }
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journaldamage.moc"
