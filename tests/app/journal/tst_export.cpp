// SPDX-License-Identifier: GPL-3.0-or-later

// What an auditor gets, verified by the very script that app/journal/README.md gives him.
#include "journal/export.h"
#include "journal/exportcheck.h"
#include "support/damagedjournal.h"
#include "support/firstformat.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

Q_DECLARE_METATYPE(std::function<void(QList<QByteArray> &)>)

class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scriptAcceptsWhatIsWhole_data();
    void scriptAcceptsWhatIsWhole();
    void scriptRefusesWhatWasTamperedWith_data();
    void scriptRefusesWhatWasTamperedWith();
    void exportsWhatIsInUseAndInTheLog();
    void leavesTheFileAndItsFolderAsTheyAre();
    void exportsNothingOfWhatIsNoWholeJournal_data();
    void exportsNothingOfWhatIsNoWholeJournal();
    void writesNothingWhereTheLastLineIsNotWhole();
    void writesLineByLine();
    void saysThatItCouldNotBeWritten();
    void linesBeforeALossStayAsTheyWere();

private:
    QString m_script;
};

namespace {

struct Verdict
{
    int exitCode = -1;
    QByteArray said;
};

Verdict verdictOn(const QByteArray &text, const QString &script, const QString &folder)
{
    const QString program = folder + QStringLiteral("/verify.py");
    const QString file = folder + QStringLiteral("/journal.jsonl");
    put(program, script.toUtf8());
    put(file, text);
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    // Qt runs no program whose real user is another than its effective one.
    python.setChildProcessModifier([] {
        if (::setresuid(::geteuid(), ::geteuid(), ::geteuid()) != 0)
            ::_exit(126);
    });
    python.start(QStringLiteral("/usr/bin/python3"), {program, file});
    constexpr int limitMilliseconds = 120'000; // of a machine that does much else
    if (!python.waitForFinished(limitMilliseconds))
        return {};
    return {python.exitCode(), python.readAll()};
}

tl::expected<ExportProof, ExportFault> proofOf(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return checkExport(buffer);
}

Result<QByteArray> exportedJournal(const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exportJournal(path, buffer).map([&buffer] { return buffer.data(); });
}

QByteArray exportOf(const std::vector<Entry> &entries, const QString &path)
{
    closedJournal(path, entries);
    const auto text = exportedJournal(path);
    return text ? *text : QByteArray();
}

/// Takes so many bytes, and tells the longest piece that came.
class Sink : public QIODevice
{
public:
    explicit Sink(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    qint64 longest = 0;
    qint64 taken = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room - taken)
            return -1;
        longest = std::max(longest, size);
        taken += size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

void ExportTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
    QFile readme(QStringLiteral(VAULTLOCK_SOURCE_DIR "/app/journal/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QRegularExpression block(QStringLiteral("^```python\n(.*?)^```$"),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    m_script = block.match(QString::fromUtf8(readme.readAll())).captured(1);
    QVERIFY(m_script.contains(QStringLiteral("hashlib")));
    QVERIFY(m_script.count(u'\n') <= 20);
}

void ExportTest::scriptAcceptsWhatIsWhole_data()
{
    QTest::addColumn<std::vector<Entry>>("entries");
    QTest::newRow("nothing yet") << std::vector<Entry>();
    QTest::newRow("one") << someEntries(1);
    QTest::newRow("thirty") << someEntries(30, 5000);
    QTest::newRow("anything in the fields") << firstFormatEntries();
}

void ExportTest::scriptAcceptsWhatIsWhole()
{
    QFETCH(std::vector<Entry>, entries);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const QByteArray text = exportOf(entries, place.journal());
    QCOMPARE(static_cast<std::size_t>(text.count('\n')), entries.size() + 1);
    const Verdict verdict = verdictOn(text, m_script, place.folder());
    QVERIFY2(verdict.exitCode == 0, verdict.said.constData());
    QVERIFY2(verdict.said.startsWith(QByteArray::number(qint64(entries.size())) + " entries"),
             verdict.said.constData());
    // So does the program itself, by the same hash.
    const auto proof = proofOf(text);
    QVERIFY(proof);
    QCOMPARE(proof->entries, qint64(entries.size()));
    QVERIFY(verdict.said.trimmed().endsWith(": " + proof->lastHash) || entries.empty());
}

void ExportTest::scriptRefusesWhatWasTamperedWith_data()
{
    using Tamper = std::function<void(QList<QByteArray> &)>;
    QTest::addColumn<Tamper>("tamper");
    const auto row = [](const char *name, const Tamper &tamper) {
        QTest::newRow(name) << tamper;
    };
    using Lines = QList<QByteArray>;
    row("a letter in the middle", [](Lines &lines) { lines[1].replace("DUcW2", "DUcW3"); });
    row("a letter in the last", [](Lines &lines) { lines[3].replace("DUcW4", "DUcW5"); });
    row("a blank that means nothing",
        [](Lines &lines) { lines[3].replace(",\"kind", ", \"kind"); });
    row("the first is gone", [](Lines &lines) { lines.removeFirst(); });
    row("one is gone", [](Lines &lines) { lines.removeAt(1); });
    row("the last entry is gone", [](Lines &lines) { lines.removeAt(3); });
    row("two changed places", [](Lines &lines) { lines.swapItemsAt(1, 2); });
    row("one is there twice", [](Lines &lines) { lines.insert(1, lines[1]); });
    row("one was added", [](Lines &lines) {
        Entry entry = sampleEntry(5);
        entry.sequence = 5;
        lines.insert(4, lineOf(entry, hashOf(lines[3])).text);
    });
    row("the end is gone", [](Lines &lines) { lines.removeAt(4); });
    row("cut in the middle of a line", [](Lines &lines) { lines = {lines[0], lines[1].left(99)}; });
    row("nothing at all", [](Lines &lines) { lines = {QByteArray()}; });
}

void ExportTest::scriptRefusesWhatWasTamperedWith()
{
    QFETCH(std::function<void(QList<QByteArray> &)>, tamper);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const QByteArray text = exportOf(someEntries(4), place.journal());
    QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.size(), 6); // four, the end, and nothing behind it
    tamper(lines);
    QVERIFY(lines.join('\n') != text);
    const Verdict verdict = verdictOn(lines.join('\n'), m_script, place.folder());
    QVERIFY2(verdict.exitCode == 1, verdict.said.constData());
    QVERIFY(!proofOf(lines.join('\n')));
}

void ExportTest::exportsWhatIsInUseAndInTheLog()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, someEntries(3))); // in the log alone, as it is not tidied
    QVERIFY(QFileInfo(place.journal() + logSuffix).size() > 0);
    const auto text = exportedJournal(place.journal());
    QVERIFY(text);
    QCOMPARE(text->count('\n'), 4);
    QCOMPARE(verdictOn(*text, m_script, place.folder()).exitCode, 0);
}

void ExportTest::leavesTheFileAndItsFolderAsTheyAre()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const QByteArray content = closedJournal(place.journal(), someEntries(3));
    QVERIFY(QFile::remove(place.journal() + QStringLiteral(".lock")));
    QCOMPARE(::chmod(QFile::encodeName(place.journal()).constData(), 0400), 0);
    QCOMPARE(::chmod(QFile::encodeName(place.folder()).constData(), 0500), 0);
    const auto text = exportedJournal(place.journal());
    const QStringList files = QDir(place.folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(::chmod(QFile::encodeName(place.folder()).constData(), 0700), 0);
    QVERIFY(text);
    QCOMPARE(files, QStringList{QStringLiteral("journal.sqlite")});
    QCOMPARE(contentOf(place.journal()), content);
}

void ExportTest::exportsNothingOfWhatIsNoWholeJournal_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("detail");
    const QString first = QStringLiteral("PRAGMA journal_mode=DELETE");
    QTest::newRow("a changed line")
        << QStringList{first, QStringLiteral("UPDATE journal_entry SET line=X'7B7D' WHERE "
                                             "sequence=2")}
        << QStringLiteral("chain of hashes");
    QTest::newRow("a missing line")
        << QStringList{first, QStringLiteral("DELETE FROM journal_entry WHERE sequence=1")}
        << QStringLiteral("chain of hashes");
    QTest::newRow("the last hash")
        << QStringList{first, QStringLiteral("UPDATE journal_entry SET hash=X'41' WHERE "
                                             "sequence=3")}
        << QStringLiteral("chain of hashes");
    QTest::newRow("an earlier version")
        << QStringList{first, QStringLiteral("PRAGMA user_version=1"),
                       QStringLiteral("UPDATE journal_format SET version=1")}
        << QStringLiteral("earlier version");
    QTest::newRow("no table") << QStringList{first, QStringLiteral("DROP TABLE journal_entry")}
                              << QStringLiteral("no such table");
}

void ExportTest::exportsNothingOfWhatIsNoWholeJournal()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, detail);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(3));
    QVERIFY(execute(place.journal(), statements));
    const auto text = exportedJournal(place.journal());
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::JournalUnavailable);
    QVERIFY2(text.error().detail.contains(detail), qPrintable(text.error().detail));
    const auto missing = exportedJournal(place.folder() + QStringLiteral("/other.sqlite"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FileNotReadable);
}

void ExportTest::writesNothingWhereTheLastLineIsNotWhole()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(500, 10));
    QVERIFY(execute(place.journal(), {QStringLiteral("UPDATE journal_entry SET hash=X'41' "
                                                     "WHERE sequence=500")}));
    Sink sink(1'000'000);
    QVERIFY(!exportJournal(place.journal(), sink));
    QCOMPARE(sink.taken, 0);
}

void ExportTest::writesLineByLine()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(500, 10));
    Sink sink(1'000'000);
    QVERIFY(exportJournal(place.journal(), sink));
    QVERIFY(sink.longest < 1500);
    QCOMPARE(sink.taken, exportedJournal(place.journal())->size());
}

void ExportTest::saysThatItCouldNotBeWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(3));
    const qint64 size = exportedJournal(place.journal())->size();
    for (const qint64 room : {qint64(0), qint64(1500), size - 1}) {
        Sink sink(room);
        const auto exported = exportJournal(place.journal(), sink);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::FileNotWritable);
    }
}

void ExportTest::linesBeforeALossStayAsTheyWere()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto before = exportOf(someEntries(4), place.journal()).split('\n');
    QVERIFY(execute(place.journal(), {QStringLiteral("UPDATE journal_entry SET line=X'7B7D' WHERE "
                                                     "sequence=3")}));
    {
        JournalDatabase database(place.journal());
        QVERIFY(openAndVerify(database));
    }
    const auto text = exportedJournal(place.journal());
    QVERIFY(text);
    QCOMPARE(verdictOn(*text, m_script, place.folder()).exitCode, 0);
    const auto after = text->split('\n');
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[0], before[0]);
    QCOMPARE(after[1], before[1]);
    QVERIFY(after[2].contains("\"sequence\":4,"));
    QVERIFY(after[3].contains("\"kind\":\"unverified\""));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
