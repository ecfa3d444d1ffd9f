// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/line.h"
#include "support/sampleentries.h"

#include <QTest>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::sampleEntry;

namespace {

std::vector<Line> chainOf(int count)
{
    std::vector<Line> lines;
    QByteArray previous;
    for (int i = 1; i <= count; ++i) {
        Entry entry = sampleEntry(i);
        entry.sequence = i;
        lines.push_back(lineOf(entry, previous));
        previous = lines.back().hash;
    }
    return lines;
}

/// As somebody who knows how would change it.
Line forged(const Line &line, const char *before, const char *after)
{
    QByteArray text = line.text;
    text.replace(before, after);
    return {line.sequence, text, hashOf(text)};
}

std::vector<qint64> provenOf(const std::vector<Line> &lines)
{
    std::vector<qint64> sequences;
    for (const Entry &entry : proofOf(lines).proven)
        sequences.push_back(entry.sequence);
    return sequences;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(vaultlock::journal::Entry &)>)

class LineTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryKindAndFindsItAgain();
    void knowsNoKindOfAnotherName();
    void writesAndHashesAsTheHeaderSays();
    void keepsWhoAskedForIt();
    void keepsWhatWasTried();
    void keepsWhomALockWasHandedOverTo();
    void keepsTheLinesThatItQuotes();
    void readsNothingButALine();
    void noticesAChangeInAnyField_data();
    void noticesAChangeInAnyField();
    void noticesARowThatIsMissing();
    void noticesTextsThatChangedPlaces();
    void provesLinesAroundOneThatWasChanged();
    void provesTextWhenOnlyItsHashWasHit();
    void doesNotBelieveALineThatTheNextContradicts();
    void believesTheFirstOfTwoForOneSequence();
};

void LineTest::namesEveryKindAndFindsItAgain()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(EntryKind::Unverified); ++i) {
        const auto kind = static_cast<EntryKind>(i);
        names.push_back(entryKindName(kind));
        QCOMPARE(entryKindFromName(names.back()), kind);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.front(), QStringLiteral("initiate-intended"));
}

void LineTest::knowsNoKindOfAnotherName()
{
    QVERIFY(!entryKindFromName(QString()));
    QVERIFY(!entryKindFromName(QStringLiteral("Initiate-Intended")));
}

void LineTest::writesAndHashesAsTheHeaderSays()
{
    Entry entry = sampleEntry(1);
    entry.sequence = 1;
    entry.detail = QStringLiteral("é😀%1\u001f\u007f\b\f\n\r\t\"\\/\uFEFF\u2028").arg(QChar(0));
    const Line first = lineOf(entry, {});
    // Made by another program (Python's json and hashlib) from the description in line.h.
    QVERIFY(first.text.startsWith(
        R"({"previous":"","sequence":1,"acknowledgedDangers":["denies-root","for-ever"],)"
        R"("attempt":"0a1b2c3d-4e5f-4a6b-8001-020304050601","detail":"é😀\u0000\u001f)"));
    QCOMPARE(first.hash,
             QByteArrayLiteral("d4c2744680bd12bd18cbd98183b72841ed1fd9e527a436480280d8d0244d4238"));
    entry.sequence = 2;
    entry.expires.reset();
    entry.policy = QByteArrayLiteral("\xff\x00");
    const Line second = lineOf(entry, first.hash);
    QCOMPARE(second.hash,
             QByteArrayLiteral("db4226353582d5fd458854bf662222e5c624001cdc58187bf280f27d74b590a0"));
    QCOMPARE(entryOf(second.text), entry);
    QVERIFY(isWholeChain({first, second}));
}

void LineTest::keepsWhoAskedForIt()
{
    Entry entry = sampleEntry(1);
    entry.sequence = 1;
    const QByteArray without = lineOf(entry, {}).text;
    QVERIFY(!without.contains("caller")); // what was written before is written so still
    entry.caller = QStringLiteral("arn:aws:sts::111122223333:assumed-role/Keeper/alice");
    const Line line = lineOf(entry, {});
    // Made by Python's json and hashlib from the description in line.h.
    QVERIFY(line.text.contains(R"(-020304050601","caller":"arn:aws:sts::111122223333:)"
                               R"(assumed-role/Keeper/alice","detail":)"));
    QCOMPARE(line.hash,
             QByteArrayLiteral("0b81891f13b7aa9c6be50546910c7fe869c818a042fec3a8779db6f69bf3212a"));
    QCOMPARE(entryOf(line.text), entry);
    QVERIFY(isWholeChain({line}));
}

void LineTest::keepsWhatWasTried()
{
    Entry entry = sampleEntry(1);
    entry.kind = EntryKind::TrialAnswered;
    entry.sequence = 1;
    entry.created = entry.time;
    entry.trial = QStringLiteral("delete-young");
    entry.archiveId = QStringLiteral("NkbByEejwEggmBz2fTHgJrg0XBoDfjP4q6iu87-_");
    entry.predicted = QStringLiteral("denied lock 1 alone Keep “it”");
    entry.answered = QStringLiteral("denied-by-vault");
    QCOMPARE(entryOf(lineOf(entry, {}).text), entry);
}

void LineTest::keepsWhomALockWasHandedOverTo()
{
    Entry entry = sampleEntry(1);
    QVERIFY(!lineOf(entry, {}).text.contains("colleague")); // as it was written before
    for (const EntryKind kind :
         {EntryKind::HandedOver, EntryKind::HandOverFailed, EntryKind::TakenOver}) {
        entry.kind = kind;
        entry.sequence = 1;
        entry.colleague = QStringLiteral("Jo “J” Ünal");
        QCOMPARE(entryOf(lineOf(entry, {}).text), entry);
    }
}

void LineTest::keepsTheLinesThatItQuotes()
{
    Entry entry = sampleEntry(1);
    entry.sequence = 1;
    QVERIFY(!lineOf(entry, {}).text.contains("quoted")); // as it was written before
    const Line colleagues = lineOf(sampleEntry(2), {});
    entry.kind = EntryKind::CompleteAllowed;
    entry.quoted = {{QUuid::createUuidV5(QUuid(), QStringLiteral("ben")), QStringLiteral("“ben”"),
                     7, entry.time, colleagues.text}};
    const Line line = lineOf(entry, {});
    QCOMPARE(entryOf(line.text), entry);
    // The very bytes, by which it is found in the team's journal.
    QCOMPARE(hashOf(entryOf(line.text)->quoted.front().text), colleagues.hash);
    QVERIFY(isWholeChain({line}));
}

void LineTest::readsNothingButALine()
{
    QVERIFY(!entryOf({}));
    QVERIFY(!entryOf("{}"));
    QVERIFY(!entryOf(R"({"previous":"","sequence":1,"kind":"of-another-version"})"));
    const QByteArray whole = chainOf(1).front().text;
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!entryOf(whole.left(size)));
}

void LineTest::noticesAChangeInAnyField_data()
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
    row("caller", [](Entry &entry) { entry.caller = QStringLiteral("arn:aws:iam::1:root"); });
    row("trial", [](Entry &entry) { entry.trial = QStringLiteral("delete-young"); });
    row("archive ID", [](Entry &entry) { entry.archiveId = QStringLiteral("NkbByEejwEgg-_1"); });
    row("predicted", [](Entry &entry) { entry.predicted = QStringLiteral("denied lock 1 alone"); });
    row("answered", [](Entry &entry) { entry.answered = QStringLiteral("denied-by-vault"); });
    row("detail", [](Entry &entry) { entry.detail += QChar(u'\0'); });
}

void LineTest::noticesAChangeInAnyField()
{
    QFETCH(std::function<void(Entry &)>, change);
    auto lines = chainOf(3);
    QVERIFY(isWholeChain(lines));
    Entry changed = *entryOf(lines[1].text);
    change(changed);
    const Line line = lineOf(changed, lines[0].hash);
    QVERIFY(line.text != lines[1].text);
    lines[1].text = line.text;
    QVERIFY(!isWholeChain(lines));
    lines[1] = line; // with the hash that belongs to it
    QVERIFY(!isWholeChain(lines));
}

void LineTest::noticesARowThatIsMissing()
{
    auto lines = chainOf(4);
    lines.erase(lines.begin() + 1);
    QVERIFY(!isWholeChain(lines));
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 3, 4}));
    auto beheaded = chainOf(3);
    beheaded.erase(beheaded.begin());
    QVERIFY(!isWholeChain(beheaded));
}

void LineTest::noticesTextsThatChangedPlaces()
{
    auto lines = chainOf(3);
    std::swap(lines[0].text, lines[2].text);
    QVERIFY(!isWholeChain(lines));
    // The first is proved by what the second carries, wherever it stands.
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 2}));
}

void LineTest::provesLinesAroundOneThatWasChanged()
{
    auto lines = chainOf(4);
    lines[1].text.replace("DUcW2", "DUcW3");
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 3, 4}));
    const Proof proof = proofOf(lines);
    QCOMPARE(proof.unproven.size(), 1u);
    QCOMPARE(proof.unproven.front().text, lines[1].text);
}

void LineTest::provesTextWhenOnlyItsHashWasHit()
{
    auto lines = chainOf(4);
    lines[1].hash[5] = 'x';
    QVERIFY(!isWholeChain(lines));
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 2, 3, 4}));
    lines[3].hash[5] = 'x'; // the last: nothing else keeps it
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 2, 3}));
}

void LineTest::doesNotBelieveALineThatTheNextContradicts()
{
    auto lines = chainOf(4);
    lines[1] = forged(lines[1], "DUcW2", "DUcW3");
    QVERIFY(!isWholeChain(lines));
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 3, 4}));
}

void LineTest::believesTheFirstOfTwoForOneSequence()
{
    auto lines = chainOf(2);
    lines.push_back(lines.back());
    QCOMPARE(provenOf(lines), (std::vector<qint64>{1, 2}));
    QVERIFY(proofOf(lines).unproven.empty());
    lines.back() = forged(lines.back(), "DUcW2", "DUcW3");
    const Proof proof = proofOf(lines);
    QCOMPARE(proof.proven.back().lockId, sampleEntry(2).lockId);
    QCOMPARE(proof.unproven.size(), 1u);
}

QTEST_GUILESS_MAIN(LineTest)
#include "tst_line.moc"
