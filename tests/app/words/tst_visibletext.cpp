// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/visibletext.h"

#include <QTest>

using namespace vaultlock::words;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatCannotBeSeen_data();
    void namesWhatCannotBeSeen();
    void leavesWhatCanBeSeen_data();
    void leavesWhatCanBeSeen();
    void saysOfEveryCharacterWhatItIs_data();
    void saysOfEveryCharacterWhatItIs();
};

void VisibleTextTest::saysOfEveryCharacterWhatItIs_data()
{
    QTest::addColumn<uint>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("by its name") << 0x200bU << QStringLiteral("U+200B ZERO WIDTH SPACE");
    QTest::newRow("private use") << 0xe000U << QStringLiteral("U+E000 PRIVATE USE");
    QTest::newRow("not assigned") << 0x378U << QStringLiteral("U+0378 UNASSIGNED");
    QTest::newRow("an ideograph") << 0x4e2dU << QStringLiteral("U+4E2D CJK UNIFIED IDEOGRAPH");
    QTest::newRow("a letter") << 0x10a00U << QStringLiteral("U+10A00 LETTER");
    QTest::newRow("a combining mark") << 0x301U << QStringLiteral("U+0301 MARK");
    QTest::newRow("a picture") << 0x1f600U << QStringLiteral("U+1F600 SYMBOL");
}

void VisibleTextTest::saysOfEveryCharacterWhatItIs()
{
    QFETCH(uint, code);
    QFETCH(QString, name);
    QCOMPARE(characterName(code), name);
}

void VisibleTextTest::namesWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("a zero-width space", QStringLiteral("Legal\u200bHold"),
        "Legal‹U+200B ZERO WIDTH SPACE›Hold");
    row("a no-break space", QStringLiteral("a\u00a0b"), "a‹U+00A0 NO-BREAK SPACE›b");
    row("a soft hyphen", QStringLiteral("a\u00adb"), "a‹U+00AD SOFT HYPHEN›b");
    row("a mark", QStringLiteral("\ufeffa"), "‹U+FEFF BYTE ORDER MARK›a");
    row("a change of direction", QStringLiteral("a\u202eb"), "a‹U+202E RIGHT-TO-LEFT OVERRIDE›b");
    row("a line separator", QStringLiteral("\u2028"), "‹U+2028 LINE SEPARATOR›");
    row("a control character", QStringLiteral("\u009b"), "‹U+009B CONTROL CHARACTER›");
    row("beyond 16 bits", QStringLiteral("\U000e0041"), "‹U+E0041 FORMAT CHARACTER›");
    row("two", QStringLiteral("é\u200b\u200d"),
        "é‹U+200B ZERO WIDTH SPACE›‹U+200D ZERO WIDTH JOINER›");
}

void VisibleTextTest::namesWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visible(text), shown);
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(visible(std::string_view(utf8.constData(), std::size_t(utf8.size()))), shown);
}

void VisibleTextTest::leavesWhatCanBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ASCII") << QStringLiteral("a b%1\t\n");
    QTest::newRow("letters of every length") << QStringLiteral("é€😀 “a” – …");
}

void VisibleTextTest::leavesWhatCanBeSeen()
{
    QFETCH(QString, text);
    QCOMPARE(visible(text), text);
}

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "tst_visibletext.moc"
