// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "ui/support/activewindow.h"
#include "ui/text/editorlook.h"
#include "ui/text/findingtip.h"
#include "ui/text/indicators.h"
#include "ui/text/policyeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;
using vaultlock::ui::PolicyEditor;

namespace {

const QByteArray outsideAscii = "{\"Id\": \"\xc3\xa9\xf0\x9f\x98\x80\", \"bad\": 1}";

policy::Finding findingAt(const QByteArray &text, const QByteArray &what,
                          policy::Severity severity = policy::Severity::Error)
{
    const auto begin = static_cast<std::size_t>(text.indexOf(what));
    return {policy::Rule::UnknownElement,
            severity,
            {begin, begin + static_cast<std::size_t>(what.size())},
            {"bad"},
            "id",
            {}};
}

long indicatorMessage(PolicyEditor &editor, unsigned int message, policy::Severity severity,
                      qsizetype position)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(ui::indicatorFor(severity)),
                                static_cast<long>(position));
}

bool isMarked(PolicyEditor &editor, policy::Severity severity, qsizetype position)
{
    return indicatorMessage(editor, PolicyEditor::SCI_INDICATORVALUEAT, severity, position) != 0;
}

} // namespace

class TestPolicyEditor : public QObject
{
    Q_OBJECT

private slots:
    void hasTheSameMarginsWhetherItWasShownBeforeOrAfterItsText()
    {
        const QByteArray text(1200, '\n');
        PolicyEditor before(QStringLiteral("Policy"));
        before.show();
        const int narrow = before.marginWidth(ui::EditorLook::lineMargin);
        QVERIFY(narrow > 0);
        before.loadText(text);
        PolicyEditor after(QStringLiteral("Policy"));
        after.loadText(text);
        after.show();
        QVERIFY(after.marginWidth(ui::EditorLook::lineMargin) > narrow);
        for (const int margin : {ui::EditorLook::lineMargin, ui::EditorLook::foldMargin})
            QCOMPARE(after.marginWidth(margin), before.marginWidth(margin));
    }

    void marksExactlyTheBytesOfTheFinding()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(outsideAscii);
        const policy::Finding finding = findingAt(outsideAscii, "\"bad\"");
        editor.showFindings({finding});
        const auto begin = static_cast<qsizetype>(finding.span.begin);
        QCOMPARE(indicatorMessage(editor, PolicyEditor::SCI_INDICATORSTART, policy::Severity::Error,
                                  begin),
                 static_cast<long>(finding.span.begin));
        QCOMPARE(indicatorMessage(editor, PolicyEditor::SCI_INDICATOREND, policy::Severity::Error,
                                  begin),
                 static_cast<long>(finding.span.end));
        QVERIFY(isMarked(editor, policy::Severity::Error, begin));
        QVERIFY(!isMarked(editor, policy::Severity::Error, begin - 1));
    }

    void marksEachSeverityInItsOwnWay()
    {
        using policy::Severity;
        QList<long> shapes;
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(outsideAscii);
        for (const Severity severity :
             {Severity::Hint, Severity::Warning, Severity::Danger, Severity::Error}) {
            editor.showFindings({findingAt(outsideAscii, "bad", severity)});
            const qsizetype at = outsideAscii.indexOf("bad");
            QVERIFY(isMarked(editor, severity, at));
            shapes.append(
                editor.SendScintilla(PolicyEditor::SCI_INDICGETSTYLE,
                                     static_cast<unsigned long>(ui::indicatorFor(severity))));
            QCOMPARE(shapes.count(shapes.last()), 1);
        }
        QVERIFY(!isMarked(editor, Severity::Hint, outsideAscii.indexOf("bad")));
    }

    void marksAPlaceWithoutWidth_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<qsizetype>("marked");
        QTest::newRow("before a character") << QByteArray("{}") << qsizetype(1) << qsizetype(1);
        QTest::newRow("at the end") << QByteArray("{") << qsizetype(1) << qsizetype(0);
        QTest::newRow("at a line's end") << QByteArray("{\n}") << qsizetype(1) << qsizetype(0);
        QTest::newRow("after a wide character")
            << QByteArray("\xf0\x9f\x98\x80\n") << qsizetype(4) << qsizetype(0);
    }
    void marksAPlaceWithoutWidth()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, place);
        QFETCH(qsizetype, marked);
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(text);
        policy::Finding finding = findingAt("x", "x");
        finding.span = {static_cast<std::size_t>(place), static_cast<std::size_t>(place)};
        editor.showFindings({finding});
        QVERIFY(isMarked(editor, policy::Severity::Error, marked));
    }

    void survivesFindingsOfAnotherText()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText("{}");
        editor.showFindings({findingAt(outsideAscii, "\"bad\"")});
        editor.loadText("");
        editor.showFindings({findingAt(outsideAscii, "\"bad\"")});
        QCOMPARE(editor.utf8(), QByteArray());
    }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("NUL within") << QByteArray("{\0}\n", 4);
        QTest::newRow("CR LF") << QByteArray("{\r\n}\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\xfe\"");
        QTest::newRow("a line of 20 KB") << QByteArray(20'480, 'x');
        QTest::newRow("1 MiB in lines") << QByteArray("{\"a\": [1]},\n").repeated(87'381);
    }
    void keepsEveryByte()
    {
        QFETCH(QByteArray, text);
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.loadText(text);
        QVERIFY(!editor.grab().isNull());
        QCOMPARE(editor.utf8(), text);
        const std::size_t end = static_cast<std::size_t>(text.size());
        editor.applyEdits({{{end, end}, "!"}}, end);
        QCOMPARE(editor.utf8(), text + "!");
    }

    void appliesAFixOfSeveralEditsAsOneUndoStep()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(outsideAscii);
        int edits = 0;
        connect(&editor, &PolicyEditor::edited, this, [&edits] { ++edits; });
        const auto id = static_cast<std::size_t>(outsideAscii.indexOf("Id"));
        const auto bad = static_cast<std::size_t>(outsideAscii.indexOf("bad"));
        editor.applyEdits({{{id, id + 2}, "Identity"}, {{bad, bad + 3}, ""}}, id);
        QCOMPARE(editor.utf8(),
                 QByteArray("{\"Identity\": \"\xc3\xa9\xf0\x9f\x98\x80\", \"\": 1}"));
        QCOMPARE(edits, 1);
        editor.undo();
        QCOMPARE(editor.utf8(), outsideAscii);
        QVERIFY(!editor.isUndoAvailable());
    }

    void forgetsTheUndoHistoryOfTheTextBefore()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText("first");
        editor.applyEdits({{{0, 5}, "second"}}, 0);
        editor.loadText("third");
        QVERIFY(!editor.isUndoAvailable());
    }

    void selectsExactlyTheSpan()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(outsideAscii);
        const policy::Span span = findingAt(outsideAscii, "\"bad\"").span;
        editor.select(span);
        QCOMPARE(editor.selectedText(), QStringLiteral("\"bad\""));
        QCOMPARE(editor.caret(), span.begin);
    }

    void canBeReadOnly()
    {
        PolicyEditor editor(QStringLiteral("Installed policy"));
        editor.setReadOnly(true);
        editor.loadText("{}");
        QTest::keyClicks(&editor, QStringLiteral("abc"));
        QCOMPARE(editor.utf8(), QByteArray("{}"));
    }

    void letsTheKeyboardOut_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<bool>("indents");
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab} << false << true;
        QTest::newRow("Escape, Tab") << QList<int>{Qt::Key_Escape, Qt::Key_Tab} << true << false;
        QTest::newRow("Control+Tab")
            << QList<int>{(Qt::CTRL | Qt::Key_Tab).toCombined()} << true << false;
        QTest::newRow("Escape, something else, Tab")
            << QList<int>{Qt::Key_Escape, Qt::Key_Home, Qt::Key_Tab} << false << true;
    }
    void letsTheKeyboardOut()
    {
        QFETCH(QList<int>, keys);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *editor = new PolicyEditor(QStringLiteral("Policy"));
        auto *next = new QLineEdit;
        layout->addWidget(editor);
        layout->addWidget(next);
        window.show();
        tests::activate(window);
        editor->setFocus();
        QVERIFY(editor->hasFocus());
        for (const int key : keys) {
            const auto combination = QKeyCombination::fromCombined(key);
            QTest::keyClick(editor, combination.key(), combination.keyboardModifiers());
        }
        QTEST(next->hasFocus(), "leaves");
        QTEST(!editor->utf8().isEmpty(), "indents");
    }

    void tellsTheFindingWhereTheMouseRests()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.loadText(outsideAscii);
        editor.showFindings({findingAt(outsideAscii, "\"bad\"")});
        editor.show();
        const auto restsAt = [&editor](const QByteArray &what) {
            emit editor.SCN_DWELLSTART(static_cast<int>(outsideAscii.indexOf(what)), 0, 0);
            return editor.SendScintilla(PolicyEditor::SCI_CALLTIPACTIVE) != 0;
        };
        QVERIFY(!restsAt("\xc3\xa9"));
        QVERIFY(restsAt("bad"));
        emit editor.SCN_DWELLEND(0, 0, 0);
        QVERIFY(!editor.SendScintilla(PolicyEditor::SCI_CALLTIPACTIVE));
    }

    void tellsWhatAWordMeansWhereTheMouseRests()
    {
        const QByteArray text = R"({"Statement": {"Action": "glacier:DeleteArchive"}})";
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.loadText(text);
        editor.show();
        emit editor.SCN_DWELLSTART(static_cast<int>(text.indexOf("glacier:")), 0, 0);
        QVERIFY(editor.SendScintilla(PolicyEditor::SCI_CALLTIPACTIVE) != 0);
    }

    void joinsWhatIsWrongAndWhatTheWordMeans()
    {
        const policy::Finding bad = findingAt("x", "x");
        const policy::HelpTopic topic{policy::TopicKind::Effect, "Deny"};
        const QString tip = ui::tipText({&bad}, topic);
        QVERIFY(tip.startsWith(QStringLiteral("Error: ")));
        QVERIFY(tip.contains(QStringLiteral("\n\nDeny\nForbids")));
        QVERIFY(ui::tipText({}, topic).startsWith(QStringLiteral("Deny\n")));
        QCOMPARE(ui::tipText({}, std::nullopt), QString());
    }

    void showsHelpFromTheKeyboardUntilTheNextKey()
    {
        QWidget window;
        auto *editor = new PolicyEditor(QStringLiteral("Policy"), &window);
        window.resize(600, 400);
        editor->resize(600, 400);
        window.show();
        editor->loadText(R"({"Statement": {"Effect": "Deny"}})");
        QVERIFY(!editor->showHelp());
        editor->goTo(0, 17);
        QVERIFY(editor->showHelp());
        auto *tip = window.findChild<QLabel *>(QStringLiteral("policyHelp"));
        QVERIFY(tip && tip->isVisible());
        QVERIFY(tip->text().startsWith(QStringLiteral("Effect\n")));
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QVERIFY(window.rect().contains(tip->geometry()));
        QTest::keyClick(editor, Qt::Key_Right);
        QVERIFY(!tip->isVisible());
    }

    void saysTheWorstFirstAndWithoutControlCharacters()
    {
        policy::Finding mild = findingAt("x", "x", policy::Severity::Hint);
        policy::Finding bad = findingAt("x", "x");
        bad.arguments = {"<b>\x01" + std::string(300, 'w')};
        const QString tip = ui::findingTip({&mild, &bad});
        QVERIFY(tip.startsWith(QStringLiteral("Error: ")));
        QVERIFY(tip.contains(QStringLiteral("Hint: ")));
        QVERIFY(tip.contains(QStringLiteral("<b>")));
        QVERIFY(!tip.contains(QChar(1)));
        const QStringList lines = tip.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 76, qPrintable(line));
    }
};

QTEST_MAIN(TestPolicyEditor)
#include "tst_policyeditor.moc"
