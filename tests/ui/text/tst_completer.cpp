// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policydocument.h"
#include "ui/support/activewindow.h"
#include "ui/text/completer.h"
#include "ui/text/completionlist.h"
#include "ui/text/documentintext.h"
#include "ui/text/policyeditor.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;
using ui::Completer;
using ui::CompletionList;
using ui::PolicyEditor;

namespace {

VaultArn vaultArn()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
        .value();
}

struct Bench
{
    Bench()
        : editor(new PolicyEditor(QStringLiteral("Policy"), &window))
        , completer(document, *editor)
    {
        ui::showInEditor(document, *editor);
        document.setVault(vaultArn());
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        window.resize(700, 500);
        window.show();
        tests::activate(window);
        editor->setFocus();
    }

    /// `|` marks the caret.
    void write(QByteArray marked)
    {
        const qsizetype caret = marked.indexOf('|');
        marked.remove(caret, 1);
        document.restore(marked, {}, marked);
        editor->SendScintilla(PolicyEditor::SCI_GOTOPOS, static_cast<unsigned long>(caret));
        QCoreApplication::processEvents();
    }
    QByteArray text()
    {
        return editor->utf8().insert(static_cast<qsizetype>(editor->caret()), '|');
    }
    /// Until what the keys brought about has happened.
    void type(const char *keys)
    {
        for (const char *key = keys; *key; ++key) {
            QTest::keyClick(editor, *key);
            QCoreApplication::processEvents();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor, key, modifiers);
        QCoreApplication::processEvents();
    }
    void complete()
    {
        completer.complete();
        QCoreApplication::processEvents();
    }
    CompletionList *list() { return window.findChild<CompletionList *>(); }
    QListView *view() { return window.findChild<QListView *>(QStringLiteral("completions")); }
    QString current() { return view()->currentIndex().data().toString(); }

    QWidget window;
    ui::PolicyDocument document;
    PolicyEditor *editor;
    Completer completer;
};

} // namespace

class TestCompleter : public QObject
{
    Q_OBJECT

private slots:
    void writesAStatementWithAFewKeys();
    void opensWithinQuotesAndNotElsewhere();
    void leavesEnterAndTabToTheEditorWithoutAList();
    void closesOnEscapeAndKeepsIt();
    void closesWhenTheWordIsWritten();
    void replacesNoTypedNumberByAnother();
    void opensWhereItIsAskedForAndSaysWhereThereIsNothing();
    void walksThroughTheItems();
    void followsTheCaret();
    void closesWithTheFocusAndInAnotherText();
    void staysOutOfReadOnlyTexts();
    void takesOneUndoStep();
    void namesItselfForAssistiveTools();
    void staysInsideTheWindow();
    void takesAClick();
};

void TestCompleter::writesAStatementWithAFewKeys()
{
    Bench bench;
    bench.write("{\"Statement\": [{|}]}");
    bench.type("\"eff");
    QVERIFY(bench.completer.isOpen());
    QCOMPARE(bench.current(), QStringLiteral("Effect"));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.text(), QByteArray("{\"Statement\": [{\"Effect\": \"|\"}]}"));
    QVERIFY(bench.completer.isOpen());
    bench.type("D");
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.text(), QByteArray("{\"Statement\": [{\"Effect\": \"Deny\"|}]}"));
    QVERIFY(!bench.completer.isOpen());
    QCOMPARE(bench.document.utf8(), bench.editor->utf8());
}

void TestCompleter::opensWithinQuotesAndNotElsewhere()
{
    Bench bench;
    bench.write("{|}");
    bench.type(" ");
    QVERIFY(!bench.completer.isOpen());
    bench.type("\"");
    QVERIFY(bench.completer.isOpen());
    bench.write("{\"Statement\": [{\"Sid\": \"|\"}]}");
    bench.type("K");
    QVERIFY(!bench.completer.isOpen());
}

void TestCompleter::leavesEnterAndTabToTheEditorWithoutAList()
{
    Bench bench;
    bench.write("{\"Version\": \"2012-10-17\"|}");
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.editor->utf8().contains("\n"));
    QVERIFY(!bench.completer.isOpen());
}

void TestCompleter::closesOnEscapeAndKeepsIt()
{
    Bench bench;
    QSignalSpy escapes(bench.editor, &PolicyEditor::escapePressed);
    bench.write("{|}");
    bench.type("\"");
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.completer.isOpen());
    QCOMPARE(escapes.size(), 0); // the find bar stays
    bench.press(Qt::Key_Escape);
    QCOMPARE(escapes.size(), 1);
}

void TestCompleter::closesWhenTheWordIsWritten()
{
    Bench bench;
    bench.write("{|}");
    bench.type("\"Version");
    QVERIFY(!bench.completer.isOpen());
    bench.type("\"");
    QVERIFY(!bench.completer.isOpen());
    QCOMPARE(bench.text(), QByteArray("{\"Version\"|}"));
}

void TestCompleter::replacesNoTypedNumberByAnother()
{
    Bench bench;
    const QByteArray before = R"({"Statement": [{"Condition": {"NumericLessThan": )"
                              R"({"glacier:ArchiveAgeInDays": ")";
    bench.write(before + "|\"}}}]}");
    bench.type("365");
    QVERIFY(bench.completer.isOpen()); // 3653
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.completer.isOpen());
    QVERIFY(!bench.editor->utf8().contains("3653"));
    QVERIFY(bench.editor->utf8().startsWith(before + "365"));
}

void TestCompleter::opensWhereItIsAskedForAndSaysWhereThereIsNothing()
{
    Bench bench;
    QSignalSpy nothing(&bench.completer, &Completer::foundNothing);
    bench.write("{\"Version\": |}");
    bench.complete();
    QVERIFY(bench.completer.isOpen());
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.text(), QByteArray("{\"Version\": \"2012-10-17\"|}"));
    bench.write("|{}");
    bench.complete();
    QVERIFY(!bench.completer.isOpen());
    QCOMPARE(nothing.size(), 1);
}

void TestCompleter::walksThroughTheItems()
{
    Bench bench;
    bench.write("{\"Statement\": [{\"Action\": \"|\"}]}");
    bench.complete();
    QCOMPARE(bench.current(), QStringLiteral("glacier:DeleteArchive"));
    bench.press(Qt::Key_Up);
    QCOMPARE(bench.current(), QStringLiteral("glacier:*"));
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.current(), QStringLiteral("glacier:DeleteArchive"));
    bench.press(Qt::Key_PageDown);
    QCOMPARE(bench.view()->currentIndex().row(), bench.list()->pageLength());
    bench.press(Qt::Key_PageUp);
    QCOMPARE(bench.view()->currentIndex().row(), 0);
    QCOMPARE(bench.text(), QByteArray("{\"Statement\": [{\"Action\": \"|\"}]}"));
    auto *meaning = bench.window.findChild<QLabel *>(QStringLiteral("completionMeaning"));
    QVERIFY(meaning->text().startsWith(QStringLiteral("Delete an archive")));
    QCOMPARE(meaning->textFormat(), Qt::PlainText);
}

void TestCompleter::followsTheCaret()
{
    Bench bench;
    bench.write("{|, \"Id\": \"\"}");
    bench.type("\"");
    QVERIFY(bench.completer.isOpen());
    bench.press(Qt::Key_Left);
    QVERIFY(!bench.completer.isOpen());
}

void TestCompleter::closesWithTheFocusAndInAnotherText()
{
    Bench bench;
    bench.write("{|}");
    bench.type("\"");
    QVERIFY(bench.completer.isOpen());
    bench.editor->clearFocus();
    QVERIFY(!bench.completer.isOpen());
    bench.editor->setFocus();
    bench.write("{|}");
    bench.type("\"");
    bench.document.loadExample(vaultArn());
    QVERIFY(!bench.completer.isOpen());
}

void TestCompleter::staysOutOfReadOnlyTexts()
{
    Bench bench;
    bench.write("{\"Version\": \"|\"}");
    bench.editor->setReadOnly(true);
    bench.complete();
    QVERIFY(!bench.completer.isOpen());
}

void TestCompleter::takesOneUndoStep()
{
    Bench bench;
    bench.write("{\"Id\": \"\" |}");
    bench.complete();
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.text(), QByteArray("{\"Id\": \"\", \"Version\": \"|\"}"));
    bench.press(Qt::Key_Escape);
    bench.editor->undo();
    QCOMPARE(bench.editor->utf8(), QByteArray("{\"Id\": \"\" }"));
}

void TestCompleter::namesItselfForAssistiveTools()
{
    Bench bench;
    bench.write("{\"Statement\": [{\"Action\": \"|\"}]}");
    bench.complete();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.view());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Completions"));
    QCOMPARE(list->child(0)->text(QAccessible::Name),
             QStringLiteral("glacier:DeleteArchive, Write"));
    QVERIFY(bench.editor->hasFocus());
}

void TestCompleter::staysInsideTheWindow()
{
    Bench bench;
    bench.write(QByteArray(2000, '\n') + "{\"Statement\": [{\"Action\": \"|\"}]}");
    bench.editor->select({bench.editor->caret(), bench.editor->caret()});
    bench.complete();
    QVERIFY(bench.completer.isOpen());
    QVERIFY(bench.window.rect().contains(bench.list()->geometry()));
    // The line that is being written stays in sight.
    const QRect line = bench.editor->rectangleOf(bench.editor->caret());
    const QRect inWindow(bench.editor->mapTo(&bench.window, line.topLeft()), line.size());
    QVERIFY(!bench.list()->geometry().intersects(inWindow));
}

void TestCompleter::takesAClick()
{
    Bench bench;
    bench.write("{\"Version\": \"|\"}");
    bench.complete();
    const QRect row = bench.view()->visualRect(bench.view()->model()->index(1, 0));
    QTest::mouseClick(bench.view()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(bench.text(), QByteArray("{\"Version\": \"2008-10-17\"|}"));
    QVERIFY(!bench.completer.isOpen());
    QVERIFY(bench.editor->hasFocus());
}

QTEST_MAIN(TestCompleter)
#include "tst_completer.moc"
