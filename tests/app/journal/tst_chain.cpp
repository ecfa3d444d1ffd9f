#include "journal/chain.h"
#include "support/sampleentries.h"

#include <QTest>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::sampleEntry;

namespace {

std::vector<ChainedEntry> chainOf(int count)
{
    std::vector<ChainedEntry> rows;
    QByteArray previous;
    for (int i = 1; i <= count; ++i) {
        Entry entry = sampleEntry(i);
        entry.sequence = i;
        rows.push_back(chained(entry, previous));
        previous = rows.back().hash;
    }
    return rows;
}

std::vector<qint64> sequences(const std::vector<Entry> &entries)
{
    std::vector<qint64> result;
    for (const Entry &entry : entries)
        result.push_back(entry.sequence);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(vaultlock::journal::Entry &)>)

class ChainTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryKindAndFindsItAgain();
    void knowsNoKindOfAnotherName();
    void hashesAsTheHeaderSays();
    void noticesAChangeInAnyField_data();
    void noticesAChangeInAnyField();
    void noticesTextThatMovesToTheNextField();
    void noticesARowThatIsMissing();
    void noticesRowsThatChangedPlaces();
    void provesRowsAroundOneThatWasChanged();
    void provesContentWhenOnlyAHashWasHit();
    void packsTextsWithAnythingInThem();
    void unpacksWhatWasCutShort();
};

void ChainTest::namesEveryKindAndFindsItAgain()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(EntryKind::ObservedNoLock); ++i) {
        const auto kind = static_cast<EntryKind>(i);
        names.push_back(entryKindName(kind));
        QCOMPARE(entryKindFromName(names.back()), kind);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.front(), QStringLiteral("initiate-intended"));
}

void ChainTest::knowsNoKindOfAnotherName()
{
    QVERIFY(!entryKindFromName(QString()));
    QVERIFY(!entryKindFromName(QStringLiteral("Initiate-Intended")));
}

void ChainTest::hashesAsTheHeaderSays()
{
    Entry entry = sampleEntry(1);
    entry.sequence = 1;
    entry.detail = QStringLiteral("é😀");
    const ChainedEntry first = chained(entry, {});
    // Computed by another program (Python's struct and hashlib) from the description in chain.h.
    QCOMPARE(first.hash,
             QByteArrayLiteral("7cb3bcb3963cb8b16a2d0836574a3515fda7e6ad54edebd583016ab034e12e2a"));
    entry.sequence = 2;
    entry.expires.reset();
    QCOMPARE(chained(entry, first.hash).hash,
             QByteArrayLiteral("f3eb1ca43421d88214afe7b9aea6270443e2bf03304ff4a34d05c02117ef8ca8"));
}

void ChainTest::noticesAChangeInAnyField_data()
{
    using Change = std::function<void(Entry &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("sequence", [](Entry &entry) { entry.sequence = 9; });
    row("kind", [](Entry &entry) { entry.kind = EntryKind::Aborted; });
    row("time", [](Entry &entry) { entry.time = entry.time.addMSecs(1); });
    row("attempt", [](Entry &entry) { entry.attempt = QUuid(); });
    row("origin", [](Entry &entry) { entry.origin += u'x'; });
    row("endpoint", [](Entry &entry) { entry.endpoint += u'x'; });
    row("vault", [](Entry &entry) { entry.vaultArn += u'x'; });
    row("policy", [](Entry &entry) { entry.policy += '\0'; });
    row("policy's hash", [](Entry &entry) { entry.policySha256 += '0'; });
    row("lock ID", [](Entry &entry) { entry.lockId.chop(1); });
    row("expiry", [](Entry &entry) { entry.expires = entry.expires->addMSecs(1); });
    row("no expiry", [](Entry &entry) { entry.expires.reset(); });
    row("dangers", [](Entry &entry) { entry.acknowledgedDangers.removeLast(); });
    row("code", [](Entry &entry) { entry.serviceCode.clear(); });
    row("request ID", [](Entry &entry) { entry.requestId.clear(); });
    row("detail", [](Entry &entry) { entry.detail += QChar(u'\0'); });
}

void ChainTest::noticesAChangeInAnyField()
{
    QFETCH(std::function<void(Entry &)>, change);
    auto rows = chainOf(3);
    QVERIFY(isWholeChain(rows));
    change(rows[1].entry);
    QVERIFY(!isWholeChain(rows));
}

void ChainTest::noticesTextThatMovesToTheNextField()
{
    Entry entry = sampleEntry(1);
    entry.serviceCode = QStringLiteral("ab");
    entry.requestId = QStringLiteral("c");
    const auto one = chained(entry, {});
    entry.serviceCode = QStringLiteral("a");
    entry.requestId = QStringLiteral("bc");
    QVERIFY(chained(entry, {}).hash != one.hash);
}

void ChainTest::noticesARowThatIsMissing()
{
    auto rows = chainOf(4);
    rows.erase(rows.begin() + 1);
    QVERIFY(!isWholeChain(rows));
    QCOMPARE(sequences(provenEntries(rows)), (std::vector<qint64>{1, 3, 4}));
    auto beheaded = chainOf(3);
    beheaded.erase(beheaded.begin());
    QVERIFY(!isWholeChain(beheaded));
}

void ChainTest::noticesRowsThatChangedPlaces()
{
    auto rows = chainOf(3);
    std::swap(rows[0].entry.lockId, rows[2].entry.lockId);
    QVERIFY(!isWholeChain(rows));
    QCOMPARE(sequences(provenEntries(rows)), std::vector<qint64>{2});
}

void ChainTest::provesRowsAroundOneThatWasChanged()
{
    auto rows = chainOf(4);
    rows[1].entry.lockId = QStringLiteral("forged");
    QCOMPARE(sequences(provenEntries(rows)), (std::vector<qint64>{1, 3, 4}));
}

void ChainTest::provesContentWhenOnlyAHashWasHit()
{
    auto rows = chainOf(4);
    rows[1].hash[5] = 'x';
    rows[2].previousHash[7] = 'x'; // the other place that keeps the same hash
    QVERIFY(!isWholeChain(rows));
    QCOMPARE(sequences(provenEntries(rows)), (std::vector<qint64>{1, 4}));

    rows = chainOf(4);
    rows[1].hash[5] = 'x';
    QCOMPARE(sequences(provenEntries(rows)), (std::vector<qint64>{1, 2, 3, 4}));

    rows = chainOf(4);
    rows[2].previousHash[7] = 'x';
    QCOMPARE(sequences(provenEntries(rows)), (std::vector<qint64>{1, 2, 3, 4}));
}

void ChainTest::packsTextsWithAnythingInThem()
{
    const QStringList texts = {QString(), QStringLiteral("a"), QString(1, QChar(u'\0')),
                               QStringLiteral("\uFEFF😀é"), QStringLiteral("line\nline")};
    QCOMPARE(unpackedTexts(packedTexts(texts)), texts);
    QCOMPARE(unpackedTexts(packedTexts({})), QStringList());
}

void ChainTest::unpacksWhatWasCutShort()
{
    const QByteArray whole = packedTexts({QStringLiteral("one"), QStringLiteral("two")});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(unpackedTexts(whole.left(size)).size() < 2);
    QCOMPARE(unpackedTexts(QByteArray(8, '\xff')), QStringList());
    QCOMPARE(unpackedTexts(QByteArray(8, '\x7f')), QStringList());
}

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
