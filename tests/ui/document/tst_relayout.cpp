// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/relayout.h"

#include <QTest>

using namespace vaultlock;
using ui::TextLayout;

class TestRelayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheCaretBeforeItsCharacter_data()
    {
        // | is the caret.
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("formatted");
        QTest::newRow("within a string")
            << QByteArray("{\"a\":\"x | y\"}") << QByteArray("{\n  \"a\": \"x|  y\"\n}");
        QTest::newRow("behind a comma")
            << QByteArray("[1,|2]\r\n") << QByteArray("[\r\n  1,|\r\n  2\r\n]\r\n");
        QTest::newRow("at the beginning") << QByteArray("|[]") << QByteArray("|[]");
        QTest::newRow("at the end") << QByteArray("[ ]|") << QByteArray("[]|");
    }
    void keepsTheCaretBeforeItsCharacter()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, formatted);
        const qsizetype caret = text.indexOf('|');
        text.remove(caret, 1);
        const ui::Relaid after =
            ui::relaid(text, static_cast<std::size_t>(caret), TextLayout::OneMemberALine);
        QByteArray shown = after.text;
        shown.insert(static_cast<qsizetype>(after.caret), '|');
        QCOMPARE(shown, formatted);
        QCOMPARE(after.faultyLine, 0);
    }

    void laysNothingOutThatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QTest::newRow("empty") << QByteArray("") << qint64(1);
        QTest::newRow("a missing comma") << QByteArray("[\n1\n2]") << qint64(2);
        QTest::newRow("a comment") << QByteArray("{}\n\n// x") << qint64(3);
    }
    void laysNothingOutThatIsNotJson()
    {
        QFETCH(QByteArray, text);
        for (const TextLayout layout : {TextLayout::OneMemberALine, TextLayout::NoWhiteSpace}) {
            const ui::Relaid after = ui::relaid(text, 0, layout);
            QTEST(after.faultyLine, "line");
            QVERIFY(after.text.isEmpty());
        }
    }

    void indentsByAsManySpacesAsAreWanted()
    {
        QCOMPARE(
            ui::relaid("{\"a\":[1]}", 0, TextLayout::OneMemberALine, 4).text,
            ui::relaid("{\"a\":[1]}", 0, TextLayout::OneMemberALine).text.replace("  ", "    "));
        QVERIFY(
            ui::relaid("{\"a\":1}", 0, TextLayout::OneMemberALine, 3).text.contains("\n   \"a\""));
    }

    void takesOutEverySpace()
    {
        QCOMPARE(ui::relaid("{ \"a b\" : 1.0 }\n", 0, TextLayout::NoWhiteSpace).text,
                 QByteArray("{\"a b\":1.0}"));
    }
};

QTEST_GUILESS_MAIN(TestRelayout)
#include "tst_relayout.moc"
