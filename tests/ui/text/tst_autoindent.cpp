// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/autoindent.h"
#include "ui/text/policyeditor.h"

#include <QTest>

using namespace vaultlock;
using ui::PolicyEditor;

class TestAutoIndent : public QObject
{
    Q_OBJECT

private slots:
    void breaksTheLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("shown"); // | is the caret
        QTest::newRow("keeps the indentation")
            << QByteArray("  \"a\": 1,") << QByteArray("") << QByteArray("\n  |");
        QTest::newRow("one step after a bracket")
            << QByteArray("\t\"a\": [ ") << QByteArray("1") << QByteArray("\n\t  |");
        QTest::newRow("a pair gets a line of its own")
            << QByteArray("  {") << QByteArray(" },") << QByteArray("\n    |\n  ");
        QTest::newRow("not a pair") << QByteArray("{") << QByteArray("]") << QByteArray("\n  |");
        QTest::newRow("an empty line") << QByteArray("") << QByteArray("") << QByteArray("\n|");
    }
    void breaksTheLine()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const ui::Insertion insertion = ui::lineBreak(before, after, "\n", "  ");
        QByteArray shown = insertion.text;
        shown.insert(insertion.caret, '|');
        QTEST(shown, "shown");
    }

    void indentsWhatIsTyped()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.show();
        QTest::keyClicks(&editor, QStringLiteral("{"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("\"a\": ["));
        QTest::keyClick(&editor, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClicks(&editor, QStringLiteral("1"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("]"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("}"));
        QCOMPARE(editor.utf8(), QByteArray("{\n  \"a\": [\n    1\n  ]\n}"));
        // A bracket and its way back are one step.
        editor.undo();
        QCOMPARE(editor.utf8(), QByteArray("{\n  \"a\": [\n    1\n  ]\n  "));
    }

    void indentsAsThePersonWantsIt()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.setHabits({4, true, true});
        editor.resize(600, 400);
        editor.show();
        QTest::keyClicks(&editor, QStringLiteral("{"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("\"a\": 1"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("}"));
        QCOMPARE(editor.utf8(), QByteArray("{\n    \"a\": 1\n}"));
    }

    void wrapsAndNumbersLinesAsThePersonWantsIt()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.show();
        editor.loadText("{}");
        QVERIFY(editor.marginWidth(0) > 0);
        QCOMPARE(editor.wrapMode(), QsciScintilla::WrapCharacter);
        editor.setHabits({2, false, false});
        QCOMPARE(editor.marginWidth(0), 0);
        QCOMPARE(editor.wrapMode(), QsciScintilla::WrapNone);
        QCOMPARE(editor.utf8(), QByteArray("{}"));
        // An endless line is never wrapped, and does not teach it to wrap again.
        editor.loadText('"' + QByteArray(64 * 1024, 'x') + '"');
        editor.loadText("{}");
        QCOMPARE(editor.wrapMode(), QsciScintilla::WrapNone);
        editor.setHabits({});
        QVERIFY(editor.marginWidth(0) > 0);
        QCOMPARE(editor.wrapMode(), QsciScintilla::WrapCharacter);
    }

    void usesTheTextsLineEnds()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText("{\r\n}");
        editor.select({1, 1});
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.utf8(), QByteArray("{\r\n  \r\n}"));
    }

    void breaksNoLineThatIsReadOnly()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText("{}");
        editor.setReadOnly(true);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("}"));
        QCOMPARE(editor.utf8(), QByteArray("{}"));
    }
};

QTEST_MAIN(TestAutoIndent)
#include "tst_autoindent.moc"
