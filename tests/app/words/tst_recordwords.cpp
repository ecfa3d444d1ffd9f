// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/recordwords.h"

#include <QTest>

using namespace vaultlock;
using words::EntriesShown;

class RecordWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowMuchIsShown_data();
    void saysHowMuchIsShown();
    void saysWhatBecameOfAnExport();
};

void RecordWordsTest::saysHowMuchIsShown_data()
{
    QTest::addColumn<EntriesShown>("shown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const EntriesShown &shown, const char *text) {
        QTest::newRow(name) << shown << QString::fromUtf8(text);
    };
    row("none", {0, 0, false, true, false}, "0 entries");
    row("one", {1, 1, false, true, false}, "1 entry");
    row("all", {340, 340, false, true, false}, "340 entries");
    row("the newest", {200, 200, false, false, false},
        "The newest 200 entries; scroll for older ones");
    row("a part", {12, 1340, true, true, false}, "12 of 1,340 entries");
    row("a part of one", {0, 1, true, true, false}, "0 of 1 entry");
    row("a part, so far", {12, 1340, true, false, true}, "12 of 1,340 entries, still reading…");
    row("a part of what could be read", {12, 1340, true, false, false},
        "12 of the newest 1,340 entries");
}

void RecordWordsTest::saysHowMuchIsShown()
{
    QFETCH(EntriesShown, shown);
    QFETCH(QString, text);
    QCOMPARE(words::entriesShown(shown), text);
}

void RecordWordsTest::saysWhatBecameOfAnExport()
{
    QCOMPARE(words::entriesExported(1, QStringLiteral("/tmp/\u202Ea.csv")),
             QStringLiteral("1 entry saved to /tmp/‹U+202E RIGHT-TO-LEFT OVERRIDE›a.csv."));
    const QString failed = words::entriesNotExported(
        Error{ErrorKind::FileNotWritable, {}, 0, {}, QStringLiteral("/a.csv: disk full")});
    QVERIFY2(failed.startsWith(QStringLiteral("Nothing was exported.")) &&
                 failed.contains(QStringLiteral("/a.csv: disk full")),
             qPrintable(failed));
}

QTEST_GUILESS_MAIN(RecordWordsTest)
#include "tst_recordwords.moc"
