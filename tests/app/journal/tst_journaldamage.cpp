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
    QCOMPARE(whole.size(), 10 * pageSize); // schema, format, entries, and seven of keys
    const qsizetype endOfEntries = 3 * pageSize;

    std::set<qsizetype> sizes;
    for (qsizetype size = 0; size <= whole.size(); size += 97)
        sizes.insert(size);
    for (qsizetype size = 0; size <= 110; ++size)
        sizes.insert(size);
    for (qsizetype page = 0; page <= whole.size(); page += pageSize)
        sizes.insert({page - 1, page, page + 1});
    sizes.insert(endOfEntries - 65);
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
        if (size == endOfEntries - 65) // the oldest line stands at the page's end
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
    QTest::newRow("keys") << 3 * pageSize << 7 * pageSize << qsizetype(331) << std::size_t(3);
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
        const auto opening = openAndVerify(database);
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

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journaldamage.moc"
