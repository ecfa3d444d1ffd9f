// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policydocument.h"
#include "ui/support/activewindow.h"
#include "ui/text/documentintext.h"
#include "ui/text/findbar.h"
#include "ui/text/indicators.h"
#include "ui/text/policyeditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;
using ui::FindBar;
using ui::PolicyEditor;

namespace {

const QByteArray text("\xc3\xa9 deny, Deny, denying");

struct Bench
{
    Bench()
        : editor(new PolicyEditor(QStringLiteral("Policy")))
        , bar(new FindBar(document, *editor))
    {
        ui::showInEditor(document, *editor);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(bar);
        window.resize(700, 400);
        document.restore(text, {}, text);
        window.show();
        tests::activate(window);
        editor->setFocus();
    }

    template <typename Control>
    Control *control(const char *name)
    {
        auto *found = bar->findChild<Control *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const QString &pattern)
    {
        bar->open(true);
        control<QLineEdit>("find")->clear();
        QTest::keyClicks(control<QLineEdit>("find"), pattern);
    }
    void press(const char *name) { control<QPushButton>(name)->click(); }
    QString count() { return control<QLineEdit>("matches")->text(); }
    qsizetype at() const { return static_cast<qsizetype>(editor->selection().begin); }

    ui::PolicyDocument document;
    QWidget window;
    PolicyEditor *editor;
    FindBar *bar;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void selectsWhatIsTypedAndSteps()
    {
        Bench bench;
        bench.type(QStringLiteral("deny"));
        auto *field = bench.control<QLineEdit>("find");
        QCOMPARE(bench.count(), QStringLiteral("1 of 3"));
        QCOMPARE(bench.at(), text.indexOf("deny"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.at(), text.indexOf("Deny"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.at(), text.indexOf("denying"));
        QCOMPARE(bench.count(), QStringLiteral("3 of 3"));
        bench.press("nextMatch");
        QCOMPARE(bench.count(), QStringLiteral("1 of 3"));
        QVERIFY(field->hasFocus());
    }

    void marksEveryMatchWhileItIsOpen()
    {
        Bench bench;
        const auto isMarked = [&bench](const char *what) {
            return bench.editor->SendScintilla(PolicyEditor::SCI_INDICATORVALUEAT,
                                               static_cast<unsigned long>(ui::matchIndicator),
                                               static_cast<long>(text.indexOf(what))) != 0;
        };
        bench.type(QStringLiteral("deny"));
        QVERIFY(isMarked("Deny"));
        QVERIFY(!isMarked(","));
        QTest::keyClick(bench.control<QLineEdit>("find"), Qt::Key_Escape);
        QVERIFY(!isMarked("Deny"));
        QVERIFY(!bench.bar->isVisible());
        QVERIFY(bench.editor->hasFocus());
        bench.bar->open(false);
        bench.editor->setFocus();
        QTest::keyClick(bench.editor, Qt::Key_Escape);
        QVERIFY(!bench.bar->isVisible());
    }

    void narrowsTheSearch()
    {
        Bench bench;
        bench.type(QStringLiteral("deny"));
        bench.control<QCheckBox>("wholeWords")->click();
        QCOMPARE(bench.count(), QStringLiteral("1 of 2"));
        bench.control<QCheckBox>("matchCase")->click();
        QCOMPARE(bench.count(), QStringLiteral("1 of 1"));
        bench.type(QStringLiteral("d(e"));
        QCOMPARE(bench.count(), QStringLiteral("Not found"));
        bench.control<QCheckBox>("regularExpression")->click();
        QVERIFY(bench.count().startsWith(QStringLiteral("Not a regular expression: ")));
        QVERIFY(!bench.control<QPushButton>("replaceAll")->isEnabled());
    }

    void replacesOneAfterTheOther()
    {
        Bench bench;
        bench.type(QStringLiteral("deny"));
        bench.control<QLineEdit>("replaceWith")->setText(QStringLiteral("x"));
        bench.press("replaceMatch");
        QCOMPARE(bench.editor->utf8(), QByteArray("\xc3\xa9 x, Deny, denying"));
        QTest::keyClick(bench.control<QLineEdit>("replaceWith"), Qt::Key_Return);
        QCOMPARE(bench.editor->utf8(), QByteArray("\xc3\xa9 x, x, denying"));
        QCOMPARE(bench.count(), QStringLiteral("1 of 1"));
    }

    void replacesAllInOneUndoStep()
    {
        Bench bench;
        bench.control<QCheckBox>("regularExpression")->setChecked(true);
        bench.type(QStringLiteral("(d)eny"));
        bench.control<QLineEdit>("replaceWith")->setText(QStringLiteral("<\\1>"));
        bench.press("replaceAll");
        QCOMPARE(bench.editor->utf8(), QByteArray("\xc3\xa9 <d>, <D>, <d>ing"));
        QCOMPARE(bench.count(), QStringLiteral("3 replaced"));
        bench.editor->undo();
        QCOMPARE(bench.editor->utf8(), text);
        QVERIFY(!bench.editor->isUndoAvailable());
    }

    void followsTheTextUnderIt()
    {
        Bench bench;
        bench.type(QStringLiteral("deny"));
        bench.document.replaceText("deny");
        QTRY_VERIFY(bench.count().contains(u'1'));
        QTRY_VERIFY(!bench.count().contains(u'3'));
    }

    void beginsWithWhatIsSelected()
    {
        Bench bench;
        bench.editor->select({3, 7});
        bench.bar->open(false);
        QCOMPARE(bench.control<QLineEdit>("find")->text(), QStringLiteral("deny"));
        QVERIFY(!bench.control<QLineEdit>("replaceWith")->isVisible());
        bench.bar->close();
        bench.bar->findNext();
        QCOMPARE(bench.at(), text.indexOf("Deny"));
        QVERIFY(!bench.bar->isVisible());
    }

    void opensWhereThereIsNothingToFindNext()
    {
        Bench bench;
        bench.bar->findNext();
        QVERIFY(bench.bar->isVisible());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
