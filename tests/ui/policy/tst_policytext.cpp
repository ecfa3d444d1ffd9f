// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/support/activewindow.h"
#include "ui/support/shownsentences.h"
#include "ui/text/editorcolours.h"
#include "ui/text/policyeditor.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace vaultlock;
using tests::ManualClock;
using ui::PolicyEditor;
using ui::PolicyPanel;

namespace {

struct Bench
{
    Bench()
        : settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , panel(clock, QString(), ui::EditorMemory(settings))
    {
        panel.resize(720, 640);
        panel.show();
        tests::activate(panel);
    }

    void write(const QByteArray &text)
    {
        panel.document().replaceText(text);
        panel.document().freshFindings();
    }
    QString save(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    PolicyEditor &editor() { return *panel.findChild<PolicyEditor *>(QStringLiteral("policy")); }
    const QByteArray &text() { return panel.document().utf8(); }
    QPushButton *button(const char *name)
    {
        return panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    bool says(const QString &part) { return tests::saysPlainly(panel, part); }
    static void trigger(const QList<QAction *> &actions, const char *text)
    {
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == QString::fromUtf8(text))
                return action->trigger();
        }
        qFatal("no action %s", text);
    }
    void edit(const char *text) { trigger(panel.editActions(), text); }
    void view(const char *text)
    {
        trigger(panel.viewActions().constFirst()->menu()->actions(), text);
    }

    QTemporaryDir folder;
    QSettings settings;
    ManualClock clock;
    PolicyPanel panel;
};

} // namespace

class TestPolicyText : public QObject
{
    Q_OBJECT

private slots:
    void laysTheTextOutInOneUndoStep()
    {
        Bench bench;
        bench.write("{\"a\":[1.0,2]}");
        bench.editor().select({5, 5});
        bench.edit("Format");
        QCOMPARE(bench.text(), QByteArray("{\n  \"a\": [\n    1.0,\n    2\n  ]\n}"));
        QCOMPARE(bench.editor().caret(), std::size_t{8});
        bench.edit("Minify");
        QCOMPARE(bench.text(), QByteArray("{\"a\":[1.0,2]}"));
        bench.editor().undo();
        bench.editor().undo();
        QCOMPARE(bench.text(), QByteArray("{\"a\":[1.0,2]}"));
        QVERIFY(bench.editor().isRedoAvailable());
    }

    void saysWhyItLaysNothingOut()
    {
        Bench bench;
        bench.write("[\n1\n2]");
        bench.edit("Format");
        QCOMPARE(bench.text(), QByteArray("[\n1\n2]"));
        QVERIFY(bench.says(QStringLiteral("line 2")));
        bench.write("[1]");
        QVERIFY(!bench.says(QStringLiteral("line 2")));
    }

    void offersToTakeThePolicyOutOfWhatWasPasted()
    {
        Bench bench;
        bench.write("{\"Policy\": \"{\\\"Version\\\": \\\"2012-10-17\\\"}\"}");
        auto *unwrap = bench.button("takeThePolicyOut");
        QVERIFY(unwrap && unwrap->isVisible());
        unwrap->click();
        QCOMPARE(bench.text(), QByteArray("{\"Version\": \"2012-10-17\"}"));
        QVERIFY(!bench.button("takeThePolicyOut"));
        bench.editor().undo();
        QVERIFY(bench.text().startsWith("{\"Policy\""));
        bench.panel.document().freshFindings();
        bench.button("leaveIt")->click();
        QVERIFY(!bench.button("takeThePolicyOut"));
    }

    void saysWhatThePolicyIsInBeforeItOffersToTakeItOut()
    {
        Bench bench;
        bench.write("{\"Policy\": \"{\\\"Version\\\": \\\"2012-10-17\\\"}\"}");
        QVERIFY(bench.says(QStringLiteral("of an AWS CLI command")));
        bench.write("Policy: |\n  {\"Version\": \"2012-10-17\", \"Statement\": []}\n");
        QVERIFY(bench.says(QStringLiteral("This is YAML, with the policy in it.")));
        QVERIFY(!bench.says(QStringLiteral("AWS CLI")));
        bench.button("takeThePolicyOut")->click();
        QCOMPARE(bench.text(), QByteArray("{\"Version\": \"2012-10-17\", \"Statement\": []}"));
    }

    void offersToFormatAnEndlessLine()
    {
        Bench bench;
        bench.write("[\"" + QByteArray(20'000, 'a') + "\", \"" + QByteArray(20'000, 'b') + "\"]");
        auto *format = bench.button("format");
        QVERIFY(format);
        format->click();
        QCOMPARE(bench.editor().lines(), 4);
        QTRY_VERIFY(!bench.editor().isPlain());
    }

    void asksWhoseChangesToKeep_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isModified");
        QTest::newRow("theirs") << QByteArray("reload") << QByteArray("[\"theirs\"]") << false;
        QTest::newRow("mine") << QByteArray("keepMine") << QByteArray("[\"mine\"]") << true;
    }
    void asksWhoseChangesToKeep()
    {
        QFETCH(QByteArray, choice);
        Bench bench;
        bench.panel.openFile(bench.save(QStringLiteral("<b>.json"), "[1]"));
        bench.write("[\"mine\"]");
        bench.save(QStringLiteral("<b>.json"), "[\"theirs\"]");
        QTRY_VERIFY(bench.says(QStringLiteral("<b>.json was changed by another program")));
        bench.button(choice.constData())->click();
        QTEST(bench.text(), "text");
        QTEST(bench.panel.document().isModified(), "isModified");
        QVERIFY(bench.editor().isUndoAvailable());
        QVERIFY(!bench.says(QStringLiteral("another program")));
    }

    void asksBeforeItOverwritesWhatSomebodyElseWrote()
    {
        Bench bench;
        const QString path = bench.save(QStringLiteral("p.json"), "[1]");
        bench.panel.openFile(path);
        bench.write("[\"mine\"]");
        bench.save(QStringLiteral("p.json"), "[\"theirs\"]");
        Bench::trigger(bench.panel.fileActions(), "Save");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("[\"theirs\"]"));
        auto *box = bench.panel.findChild<QMessageBox *>(QStringLiteral("fileChanged"));
        QVERIFY(box && box->textFormat() == Qt::PlainText);
        for (QAbstractButton *one : box->buttons()) {
            if (one->text().remove(u'&') == QStringLiteral("Overwrite"))
                one->click();
        }
        QVERIFY(!bench.panel.document().isModified());
    }

    void dropsARecentFileThatIsGone()
    {
        Bench bench;
        const QString path = bench.save(QStringLiteral("p.json"), "[1]");
        bench.panel.openFile(path);
        auto *menu = bench.panel.fileActions().at(1)->menu();
        QFile::remove(path);
        menu->actions().constFirst()->trigger();
        QVERIFY(bench.says(QStringLiteral("is not there any more")));
        QVERIFY(!menu->menuAction()->isEnabled());
        QCOMPARE(bench.text(), QByteArray("[1]"));
    }

    void remembersTheZoom()
    {
        Bench bench;
        const auto zoom = [&bench] {
            return bench.editor().SendScintilla(PolicyEditor::SCI_GETZOOM);
        };
        bench.view("Zoom in");
        bench.view("Zoom in");
        QCOMPARE(zoom(), 2L);
        QCOMPARE(ui::EditorMemory(bench.settings).zoom(), 2);
        PolicyPanel other(bench.clock, QString(), ui::EditorMemory(bench.settings));
        for (PolicyEditor *editor : other.findChildren<PolicyEditor *>())
            QCOMPARE(editor->SendScintilla(PolicyEditor::SCI_GETZOOM), 2L);
        QWheelEvent wheel(QPointF(50, 50), bench.editor().mapToGlobal(QPointF(50, 50)), {},
                          {0, -120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.editor().viewport(), &wheel);
        QCOMPARE(zoom(), 1L);
        QCOMPARE(ui::EditorMemory(bench.settings).zoom(), 1);
        bench.view("Actual size");
        QCOMPARE(zoom(), 0L);
    }

    void foldsAndShowsWhatIsAskedFor()
    {
        Bench bench;
        bench.write("{\n  \"a\": [\n    1\n  ],\n  \"b\": {\n    \"c\": 2\n  }\n}");
        const auto isShown = [&bench](unsigned long line) {
            return bench.editor().SendScintilla(PolicyEditor::SCI_GETLINEVISIBLE, line) != 0;
        };
        bench.view("Fold all");
        QVERIFY(isShown(1) && !isShown(2) && isShown(4) && !isShown(5));
        const auto at = static_cast<std::size_t>(bench.text().indexOf('2'));
        bench.editor().select({at, at + 1});
        QVERIFY(isShown(5));
        bench.view("Fold or unfold");
        QVERIFY(!isShown(5));
        bench.view("Unfold all");
        QVERIFY(isShown(2) && isShown(5));
    }

    void followsLightAndDark()
    {
        Bench bench;
        bench.write("{}");
        const auto paper = [&bench] {
            return bench.editor().SendScintilla(PolicyEditor::SCI_STYLEGETBACK, 0UL);
        };
        ui::applyTheme(ui::Theme::light());
        const QColor bright = ui::Theme::light().surfaceSunken;
        const long light{bright.red() | bright.green() << 8 | bright.blue() << 16};
        QTRY_COMPARE(paper(), light);
        ui::applyTheme(ui::Theme::dark());
        const QColor dark = ui::Theme::dark().surfaceSunken;
        QTRY_COMPARE(paper(), long{dark.red() | dark.green() << 8 | dark.blue() << 16});
        ui::applyTheme(ui::Theme::light());
        QTRY_COMPARE(paper(), light);
    }

    void givesEveryEntryAKeyOfItsOwn()
    {
        Bench bench;
        QStringList letters;
        QList<QKeySequence> keys;
        for (const QAction *action : bench.panel.editActions()) {
            if (action->isSeparator())
                continue;
            letters.append(action->text().mid(action->text().indexOf(u'&') + 1, 1).toLower());
            keys.append(action->shortcut());
        }
        QVERIFY(!letters.contains(QString()));
        QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), letters.size());
        QCOMPARE(QSet<QKeySequence>(keys.begin(), keys.end()).size(), keys.size());
    }
};

QTEST_MAIN(TestPolicyText)
#include "tst_policytext.moc"
