// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLite itself reads of a damaged file is kept, and nothing wrong is believed.
#include "support/damagedjournal.h"
#include "support/sampleentries.h"

#include <QLoggingCategory>
#include <QTest>

#include <random>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

class JournalReadableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isKeptWhereverTheFileWasCut();
    void isKeptWhereABitFlipped_data();
    void isKeptWhereABitFlipped();
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
    const auto opening = openAndVerify(database);
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

void JournalReadableTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalReadableTest::isKeptWhereverTheFileWasCut()
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

void JournalReadableTest::isKeptWhereABitFlipped_data()
{
    QTest::addColumn<bool>("hasSmallPages");
    QTest::newRow("pages of 4096 bytes") << false;
    QTest::newRow("pages of 512 bytes") << true;
}

void JournalReadableTest::isKeptWhereABitFlipped()
{
    QFETCH(bool, hasSmallPages);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(6);
    QByteArray whole = closedJournal(place.journal(), written);
    const auto lines = rowsThatSqliteReads(place.journal(), 6, QStringLiteral("line"));
    QCOMPARE(lines.size(), 6);
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

QTEST_GUILESS_MAIN(JournalReadableTest)
#include "tst_journalreadable.moc"
