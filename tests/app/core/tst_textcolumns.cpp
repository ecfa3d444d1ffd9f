// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textcolumns.h"

#include <QTest>

using namespace vaultlock;

class TextColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatATerminalTakes_data();
    void countsWhatATerminalTakes();
    void shortensNoMoreThanItHasTo_data();
    void shortensNoMoreThanItHasTo();
    void alignsWideTextToo();
    void breaksLinesWhereAReaderWould();
    void breaksJapaneseWithoutBlanks();
    void breaksAWordThatIsTooLong();
};

void TextColumnsTest::countsWhatATerminalTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("vault") << 5;
    QTest::newRow("an accent of its own") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("Japanese") << QStringLiteral("記録") << 4;
    QTest::newRow("half-width kana") << QStringLiteral("ｷ") << 1;
    QTest::newRow("full-width Latin") << QStringLiteral("Ａ") << 2;
    QTest::newRow("Hangul") << QStringLiteral("금고") << 4;
    QTest::newRow("an emoji of two units") << QStringLiteral("😀") << 2;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠀋") << 2;
    QTest::newRow("no width at all") << QStringLiteral("a\u200bb") << 2;
}

void TextColumnsTest::countsWhatATerminalTakes()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

void TextColumnsTest::shortensNoMoreThanItHasTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected");
    QTest::newRow("it fits") << QStringLiteral("vault") << 5 << QStringLiteral("vault");
    QTest::newRow("Latin") << QStringLiteral("vaults") << 5 << QStringLiteral("vaul…");
    QTest::newRow("half of a wide one is none")
        << QStringLiteral("記録保管") << 6 << QStringLiteral("記録…");
    QTest::newRow("a pair stays one") << QStringLiteral("😀😀😀") << 3 << QStringLiteral("😀…");
}

void TextColumnsTest::shortensNoMoreThanItHasTo()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    const QString result = shortened(text, columns);
    QTEST(result, "expected");
    QVERIFY(columnsOf(result) <= columns);
}

void TextColumnsTest::alignsWideTextToo()
{
    QCOMPARE(leftAligned(QStringLiteral("記録"), 6), QStringLiteral("記録  "));
    QCOMPARE(rightAligned(QStringLiteral("12"), 4), QStringLiteral("  12"));
    QCOMPARE(leftAligned(QStringLiteral("longer"), 3), QStringLiteral("longer"));
}

void TextColumnsTest::breaksLinesWhereAReaderWould()
{
    QCOMPARE(
        wrapped(QStringLiteral("one two three\nfour"), 8),
        (QStringList{QStringLiteral("one two"), QStringLiteral("three"), QStringLiteral("four")}));
    QCOMPARE(wrapped(QStringLiteral("one two"), 7), QStringList{QStringLiteral("one two")});
    QCOMPARE(wrapped(QString(), 10), QStringList{QString()});
}

void TextColumnsTest::breaksJapaneseWithoutBlanks()
{
    const QStringList lines = wrapped(QStringLiteral("金庫の記録を保管する"), 8);
    QCOMPARE(lines.join(QString()), QStringLiteral("金庫の記録を保管する"));
    for (const QString &line : lines)
        QVERIFY2(columnsOf(line) <= 8, qPrintable(line));
    QVERIFY(lines.size() > 2);
}

void TextColumnsTest::breaksAWordThatIsTooLong()
{
    const QString arn =
        QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");
    const QStringList lines = wrapped(arn, 20);
    QCOMPARE(lines.join(QString()), arn);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 20, qPrintable(line));
}

QTEST_GUILESS_MAIN(TextColumnsTest)
#include "tst_textcolumns.moc"
