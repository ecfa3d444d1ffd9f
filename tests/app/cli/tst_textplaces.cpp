// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textplaces.h"

#include <QTest>

#include <string>

using vaultlock::cli::TextPlace;
using vaultlock::cli::TextPlaces;

class TextPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsFromOne();
    void countsCharactersNotBytes();
    void beginsALineAfterALineFeed();
    void isRightInLongTexts();
};

void TextPlacesTest::countsFromOne()
{
    QVERIFY((TextPlaces("").at(0) == TextPlace{1, 1}));
    QVERIFY((TextPlaces("ab").at(2) == TextPlace{1, 3}));
    QVERIFY((TextPlaces("ab").at(99) == TextPlace{1, 3}));
}

void TextPlacesTest::countsCharactersNotBytes()
{
    const std::string text = "é€😀x";
    QVERIFY((TextPlaces(text).at(text.find('x')) == TextPlace{1, 4}));
    QVERIFY((TextPlaces("\xff\xffx").at(2) == TextPlace{1, 3}));
}

void TextPlacesTest::beginsALineAfterALineFeed()
{
    const TextPlaces places("a\r\n\nb");
    QVERIFY((places.at(2) == TextPlace{1, 3}));
    QVERIFY((places.at(3) == TextPlace{2, 1}));
    QVERIFY((places.at(4) == TextPlace{3, 1}));
}

void TextPlacesTest::isRightInLongTexts()
{
    std::string text;
    for (int i = 0; i < 3'000; ++i)
        text += i % 700 == 699 ? "\n" : i % 3 == 0 ? "é" : "x";
    const TextPlaces places(text);
    TextPlace expected;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isRest = (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
        if (!isRest)
            QVERIFY(places.at(at) == expected);
        const bool isEnd =
            at + 1 == text.size() || (static_cast<unsigned char>(text[at + 1]) & 0xc0U) != 0x80U;
        if (text[at] == '\n')
            expected = {expected.line + 1, 1};
        else if (isEnd)
            ++expected.column;
    }
}

QTEST_GUILESS_MAIN(TextPlacesTest)
#include "tst_textplaces.moc"
