// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/longlines.h"
#include "ui/text/policyeditor.h"

#include <QTest>

#include <random>

using namespace vaultlock;
using ui::PolicyEditor;

namespace {

QByteArray letters(qsizetype count)
{
    std::mt19937 random(7);
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i)
        text.append(static_cast<char>('a' + random() % 26));
    return text;
}

QList<qsizetype> runEnds(const QByteArray &text)
{
    const QByteArray styles = ui::shortRuns(text.constData(), text.size());
    QList<qsizetype> ends;
    for (qsizetype i = 1; i < styles.size(); ++i) {
        if (styles[i] != styles[i - 1])
            ends.append(i);
    }
    return ends;
}

} // namespace

class TestLongLines : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheLongestLine()
    {
        const QByteArray allowed(ui::longLineLimit, 'a');
        QCOMPARE(ui::longLine(allowed), 0);
        QCOMPARE(ui::longLine(allowed + '\n' + allowed), 0);
        QCOMPARE(ui::longLine("x\n" + allowed + "a\nx"), ui::longLineLimit + 1);
    }

    void makesRunsThatTheComponentCaches_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one letter") << QByteArray(5000, 'a');
        QTest::newRow("letters") << letters(5000);
        QTest::newRow("JSON")
            << QByteArray("{\"Sid\":\"x\",\"Resource\":\"arn:aws:glacier\"},").repeated(99);
        QTest::newRow("wide characters") << QByteArray("\xf0\x9f\x98\x80").repeated(999);
        QTest::newRow("not UTF-8") << QByteArray(5000, '\x80');
    }
    void makesRunsThatTheComponentCaches()
    {
        QFETCH(QByteArray, text);
        qsizetype begin = 0;
        const bool isUtf8 = QString::fromUtf8(text).toUtf8() == text;
        for (const qsizetype end : runEnds(text)) {
            if (isUtf8) {
                QVERIFY(end - begin < 30);
                QVERIFY((static_cast<unsigned char>(text[end]) & 0xc0U) != 0x80U);
            }
            begin = end;
        }
    }

    void findsBackAfterAnInsertion()
    {
        const QByteArray before = letters(5000);
        const QList<qsizetype> ends = runEnds(before);
        int moved = 0;
        const QList<qsizetype> after = runEnds("x" + before);
        for (const qsizetype end : after)
            moved += ends.contains(end - 1) ? 0 : 1;
        QVERIFY2(moved < 20, qPrintable(QString::number(moved)));
    }

    void showsAnEndlessLineWithoutColoursAndBack()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        const QByteArray endless = "[\"" + QByteArray(ui::longLineLimit, 'a') + "\"]";
        editor.loadText(endless);
        QVERIFY(editor.isPlain());
        QVERIFY(!editor.grab().isNull());
        QCOMPARE(editor.utf8(), endless);
        QVERIFY(editor.SendScintilla(PolicyEditor::SCI_GETSTYLEAT, 0L) !=
                editor.SendScintilla(PolicyEditor::SCI_GETSTYLEAT, 28L));
        editor.applyEdits({{{0, static_cast<std::size_t>(endless.size())}, "[\n1]"}}, 0);
        QTRY_VERIFY(!editor.isPlain());
        editor.SendScintilla(PolicyEditor::SCI_COLOURISE, 0UL, -1L);
        QVERIFY(editor.SendScintilla(PolicyEditor::SCI_GETSTYLEAT, 2L) != 0);
        // Typed, pasted and undone ones, too.
        editor.undo();
        QTRY_VERIFY(editor.isPlain());
    }

    void keepsUpWithTheKeyboardInAMegabyteOfOneLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one letter") << QByteArray(1024 * 1024, 'a');
        QTest::newRow("letters") << letters(1024 * 1024);
    }
    // Counts what is measured anew, not the time that it takes.
    void keepsUpWithTheKeyboardInAMegabyteOfOneLine()
    {
        QFETCH(QByteArray, text);
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.show();
        editor.loadText(text);
        editor.grab();
        QVERIFY(editor.isPlain());
        QVERIFY(editor.SendScintilla(PolicyEditor::SCI_GETPOSITIONCACHE) > text.size() / 8);
        editor.select({500, 500});
        QTest::keyClicks(&editor, QStringLiteral("xy"));
        editor.grab();
        QCOMPARE(editor.utf8().size(), text.size() + 2);
        QCOMPARE(editor.utf8().mid(500, 2), QByteArray("xy"));
    }
};

QTEST_MAIN(TestLongLines)
#include "tst_longlines.moc"
