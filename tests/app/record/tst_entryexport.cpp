// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/line.h"
#include "record/entryexport.h"
#include "recordentries.h"
#include "support/memoryjournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using record::EntryExport;
using record::EntryFilter;
using record::ExportFormat;
using tests::MemoryJournal;
using tests::mixedEntries;

namespace {

const EntryFilter liveOnly{{}, EntryFilter::Place::Live};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QList<qint64> sequencesIn(const QString &path)
{
    QList<qint64> sequences;
    QByteArrayList lines = contentOf(path).split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines)
        sequences.append(journal::entryOf(line).value_or(journal::Entry()).sequence);
    return sequences;
}

/// Waits for its end.
std::optional<Result<qint64>> outcomeOf(EntryExport &exporting)
{
    std::optional<Result<qint64>> outcome;
    QObject::connect(&exporting, &EntryExport::ended, &exporting,
                     [&outcome](const Result<qint64> &entries) { outcome = entries; });
    exporting.start();
    if (outcome || !QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        return std::nullopt;
    return outcome;
}

} // namespace

class EntryExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void writesWhatIsFilteredOfTheWholeJournal();
    void writesAHeadingAloneWhereNothingIsTaken();
    void keepsWhatIsThereWhereItCannotWrite();
    void writesNothingOfAJournalThatCannotBeRead();
    void beginsAnewWhereAnotherJournalTakesItsPlace();
    void leavesOutWhatIsAppendedMeanwhile();
    void letsNobodyElseReadTheFile();
    void knowsTheFormatByTheName_data();
    void knowsTheFormatByTheName();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void EntryExportTest::writesWhatIsFilteredOfTheWholeJournal()
{
    MemoryJournal journal(mixedEntries(2001));
    EntryExport exporting(journal, liveOnly, ExportFormat::JsonLines, path("all.jsonl"));
    const auto outcome = outcomeOf(exporting);
    QVERIFY(outcome && *outcome);
    QCOMPARE(**outcome, 1000);
    QList<qint64> even;
    for (qint64 number = 2; number <= 2001; number += 2)
        even.append(number);
    QCOMPARE(sequencesIn(path("all.jsonl")), even);
}

void EntryExportTest::writesAHeadingAloneWhereNothingIsTaken()
{
    MemoryJournal journal(mixedEntries(3));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        EntryExport exporting(journal, {QStringLiteral("nowhere")}, format, path("none"));
        const auto outcome = outcomeOf(exporting);
        QVERIFY(outcome && *outcome);
        QCOMPARE(**outcome, 0);
        QCOMPARE(contentOf(path("none")), record::heading(format));
    }
}

void EntryExportTest::keepsWhatIsThereWhereItCannotWrite()
{
    const QString folder = path("folder");
    QVERIFY(QDir().mkdir(folder));
    MemoryJournal journal(mixedEntries(3));
    for (const QString &unwritable : {folder, path("missing/file.csv")}) {
        EntryExport exporting(journal, {}, ExportFormat::Csv, unwritable);
        const auto outcome = outcomeOf(exporting);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, ErrorKind::FileNotWritable);
        QVERIFY(outcome->error().detail.startsWith(unwritable));
    }
    QVERIFY(QDir(folder).isEmpty());
}

void EntryExportTest::writesNothingOfAJournalThatCannotBeRead()
{
    MemoryJournal journal(mixedEntries(3));
    journal.failReads(true);
    EntryExport exporting(journal, {}, ExportFormat::Csv, path("unread.csv"));
    const auto outcome = outcomeOf(exporting);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ErrorKind::JournalUnavailable);
    QVERIFY(!QFile::exists(path("unread.csv")));
}

void EntryExportTest::beginsAnewWhereAnotherJournalTakesItsPlace()
{
    MemoryJournal journal(mixedEntries(2000));
    EntryExport exporting(journal, {}, ExportFormat::JsonLines, path("other.jsonl"));
    bool isReplaced = false;
    // Once some of it was read.
    auto others = mixedEntries(3);
    connect(&exporting, &EntryExport::progressed, &exporting, [&] {
        if (!std::exchange(isReplaced, true))
            journal.replaceBy(others);
    });
    const auto outcome = outcomeOf(exporting);
    QVERIFY(isReplaced && outcome && *outcome);
    QCOMPARE(sequencesIn(path("other.jsonl")), (QList<qint64>{1, 2, 3}));
}

void EntryExportTest::leavesOutWhatIsAppendedMeanwhile()
{
    MemoryJournal journal(mixedEntries(750));
    EntryExport exporting(journal, {}, ExportFormat::JsonLines, path("then.jsonl"));
    bool isAppended = false;
    connect(&exporting, &EntryExport::progressed, &exporting, [&] {
        if (!std::exchange(isAppended, true))
            journal.appendFromElsewhere(tests::sampleEntry(751));
    });
    const auto outcome = outcomeOf(exporting);
    QVERIFY(isAppended && outcome && *outcome);
    QCOMPARE(**outcome, 750);
    QCOMPARE(sequencesIn(path("then.jsonl")).last(), 750);
}

void EntryExportTest::letsNobodyElseReadTheFile()
{
    QFile before(path("mine.csv"));
    QVERIFY(before.open(QIODevice::WriteOnly));
    QVERIFY(before.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                  QFileDevice::ReadOther));
    before.close();
    MemoryJournal journal(mixedEntries(3));
    EntryExport exporting(journal, {}, ExportFormat::Csv, path("mine.csv"));
    const auto outcome = outcomeOf(exporting);
    QVERIFY(outcome && *outcome);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path("mine.csv")) & others));
}

void EntryExportTest::knowsTheFormatByTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("csv") << QStringLiteral("/tmp/a.csv") << false;
    QTest::newRow("jsonl") << QStringLiteral("/tmp/a.JSONL") << true;
    QTest::newRow("json") << QStringLiteral("/tmp/a.json") << true;
    QTest::newRow("another") << QStringLiteral("/tmp/json/a.txt") << false;
}

void EntryExportTest::knowsTheFormatByTheName()
{
    QFETCH(QString, name);
    QFETCH(bool, isJson);
    QCOMPARE(EntryExport::formatOf(name) == ExportFormat::JsonLines, isJson);
}

QTEST_GUILESS_MAIN(EntryExportTest)
#include "tst_entryexport.moc"
