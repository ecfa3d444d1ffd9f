// SPDX-License-Identifier: GPL-3.0-or-later

// Where the faults of an export are. That the script of README.md says the same is in tst_export.
#include "journal/exportcheck.h"
#include "journal/line.h"
#include "support/sampleentries.h"

#include <QBuffer>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

/// count entries and the end, each with its line end.
QList<QByteArray> exportOf(int count)
{
    QList<QByteArray> lines;
    QByteArray previous;
    for (int number = 1; number <= count; ++number) {
        Entry entry = sampleEntry(number);
        entry.sequence = number;
        const Line line = lineOf(entry, previous);
        previous = line.hash;
        lines << line.text + '\n';
    }
    lines << R"({"entries":)" + QByteArray::number(count) + R"(,"hash":")" + previous + "\"}\n";
    return lines;
}

tl::expected<ExportProof, ExportFault> check(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return checkExport(buffer);
}

} // namespace

class ExportCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void provesWhatIsWhole();
    void saysWhereTheFaultIs_data();
    void saysWhereTheFaultIs();
    void noticesEachBitThatIsFlipped();
    void readsNoLineWithoutEnd();
};

void ExportCheckTest::provesWhatIsWhole()
{
    const QList<QByteArray> lines = exportOf(3);
    const auto proof = check(lines.join());
    QVERIFY(proof);
    QCOMPARE(proof->entries, 3);
    QByteArray last = lines[2];
    last.chop(1);
    QCOMPARE(proof->lastHash, hashOf(last));
    QCOMPARE(check(exportOf(0).join()).value().entries, 0);
}

void ExportCheckTest::saysWhereTheFaultIs_data()
{
    using Kind = ExportFault::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QList<QByteArray> &lines, Kind kind, int line) {
        QTest::newRow(name) << lines.join() << int(kind) << line;
    };
    const QList<QByteArray> whole = exportOf(3);
    QList<QByteArray> lines = whole;
    lines[1].replace("DUcW2", "DUcW3");
    row("a letter", lines, Kind::NotTheNext, 3);
    lines = whole;
    lines[2].replace("DUcW3", "DUcW4");
    row("a letter of the last", lines, Kind::EndDoesNotFit, 4);
    lines = whole;
    lines.removeAt(0);
    row("the first is gone", lines, Kind::NotTheNext, 1);
    row("no end", whole.mid(0, 3), Kind::EndMissing, 4);
    row("nothing", {}, Kind::EndMissing, 1);
    row("no journal", {"{}\n"}, Kind::NotALine, 1);
    row("cut", {whole[0], whole[1].left(90)}, Kind::NotWhole, 2);
    row("more behind", whole + QList<QByteArray>{"\n"}, Kind::MoreBehind, 5);
    row("two ends", whole + QList<QByteArray>{whole.last()}, Kind::MoreBehind, 5);
    Entry same = sampleEntry(2);
    same.sequence = 1;
    QByteArray first = whole[0];
    first.chop(1);
    row("a number twice", {whole[0], lineOf(same, hashOf(first)).text + '\n'}, Kind::OutOfOrder, 2);
}

void ExportCheckTest::saysWhereTheFaultIs()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(int, line);
    const auto proof = check(text);
    QVERIFY(!proof);
    QCOMPARE(int(proof.error().kind), kind);
    QCOMPARE(proof.error().line, line);
}

void ExportCheckTest::noticesEachBitThatIsFlipped()
{
    const QByteArray text = exportOf(2).join();
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            QVERIFY2(!check(changed), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }
}

void ExportCheckTest::readsNoLineWithoutEnd()
{
    const auto proof = check(QByteArray(mostLineBytes + 10, 'a'));
    QVERIFY(!proof);
    QCOMPARE(int(proof.error().kind), int(ExportFault::Kind::NotALine));
}

QTEST_GUILESS_MAIN(ExportCheckTest)
#include "tst_exportcheck.moc"
