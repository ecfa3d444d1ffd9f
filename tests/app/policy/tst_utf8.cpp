// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/utf8.h"

#include <QTest>

using namespace vaultlock::policy;

class Utf8Test : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstByteThatIsWrong_data();
    void findsTheFirstByteThatIsWrong();
    void findsItWhereverItStands();
    void agreesWithQtOnEveryPairOfBytes();
    void findsTheBeginningOfACharacter();
};

void Utf8Test::findsTheFirstByteThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at"); // -1: nowhere
    const auto row = [](const char *name, const QByteArray &text, int at) {
        QTest::newRow(name) << text << at;
    };
    row("nothing", "", -1);
    row("letters of every length", "aé€😀", -1);
    row("a NUL", QByteArray("a\0b", 3), -1);
    // Unicode 15, table 3-7: the first and last of every row, and what lies just outside.
    row("U+0080", "\xc2\x80", -1);
    row("U+07FF", "\xdf\xbf", -1);
    row("U+0800", "\xe0\xa0\x80", -1);
    row("U+D7FF", "\xed\x9f\xbf", -1);
    row("U+E000", "\xee\x80\x80", -1);
    row("U+FFFF", "\xef\xbf\xbf", -1);
    row("U+10000", "\xf0\x90\x80\x80", -1);
    row("U+10FFFF", "\xf4\x8f\xbf\xbf", -1);
    row("two bytes for one", "\xc1\xbf", 0);
    row("three bytes for two", "\xe0\x9f\xbf", 0);
    row("four bytes for three", "\xf0\x8f\xbf\xbf", 0);
    row("U+D800", "a\xed\xa0\x80", 1);
    row("U+DFFF", "a\xed\xbf\xbf", 1);
    row("U+110000", "\xf4\x90\x80\x80", 0);
    row("five bytes", "\xf8\x88\x80\x80\x80", 0);
    row("a continuation alone", "ab\x80", 2);
    row("cut off after one", "a\xc3", 1);
    row("cut off after two", "a\xe2\x82", 1);
    row("cut off after three", "a\xf0\x9f\x98", 1);
    row("cut off by a letter", "\xe2\x82xyz", 0);
    row("never there", "\xfe\xff", 0);
}

void Utf8Test::findsTheFirstByteThatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(int, at);
    const std::string bytes = text.toStdString();
    QCOMPARE(firstInvalidUtf8(bytes), at < 0 ? bytes.size() : static_cast<std::size_t>(at));
}

void Utf8Test::findsItWhereverItStands()
{
    // ASCII is looked at eight bytes at a time.
    for (std::size_t size = 1; size < 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'x');
            text[at] = '\xff';
            QCOMPARE(firstInvalidUtf8(text), at);
        }
    }
}

void Utf8Test::agreesWithQtOnEveryPairOfBytes()
{
    for (int lead = 0; lead < 256; ++lead) {
        for (int next = 0; next < 256; ++next) {
            const char bytes[] = {static_cast<char>(lead), static_cast<char>(next)};
            const QByteArray text(bytes, 2);
            const bool isValid = firstInvalidUtf8({bytes, 2}) == 2;
            QCOMPARE(isValid, text.isValidUtf8());
        }
    }
}

void Utf8Test::findsTheBeginningOfACharacter()
{
    const std::string text = "aé€😀b";
    const std::vector<std::size_t> expected{0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
    for (std::size_t at = 0; at < expected.size(); ++at)
        QCOMPARE(characterBegin(text, at), expected[at]);
    QCOMPARE(characterBegin(text, text.size()), text.size());
    QCOMPARE(characterBegin("\x80\x80", 1), std::size_t{0});
}

QTEST_GUILESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
