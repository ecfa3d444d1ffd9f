// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/textchange.h"

#include <QTest>

using namespace vaultlock;
using policy::TextEdit;

class TestTextChange : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStretchThatDiffers();
    void cutsNoCharacterInHalf();
    void keepsTheCaretWithItsText();
};

void TestTextChange::findsTheStretchThatDiffers()
{
    QVERIFY((ui::changeBetween("abcd", "aXcd") == TextEdit{{1, 2}, "X"}));
    QVERIFY((ui::changeBetween("aa", "aaa") == TextEdit{{2, 2}, "a"}));
    QVERIFY((ui::changeBetween("abc", "abc") == TextEdit{{3, 3}, ""}));
    QVERIFY((ui::changeBetween("", "x") == TextEdit{{0, 0}, "x"}));
    QVERIFY((ui::changeBetween("xyx", "x") == TextEdit{{1, 3}, ""}));
}

void TestTextChange::cutsNoCharacterInHalf()
{
    QVERIFY((ui::changeBetween("a\xc3\xa9", "a\xc3\xa8") == TextEdit{{1, 3}, "\xc3\xa8"}));
    QVERIFY((ui::changeBetween("\xc3\xa9z", "\xc4\xa9z") == TextEdit{{0, 2}, "\xc4\xa9"}));
}

void TestTextChange::keepsTheCaretWithItsText()
{
    const TextEdit edit{{4, 6}, "xyz"};
    QCOMPARE(ui::caretAfter(2, edit), 2U);
    QCOMPARE(ui::caretAfter(4, edit), 4U);
    QCOMPARE(ui::caretAfter(5, edit), 7U);
    QCOMPARE(ui::caretAfter(9, edit), 10U);
}

QTEST_GUILESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
