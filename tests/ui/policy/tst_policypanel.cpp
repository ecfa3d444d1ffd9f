// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/support/accessibletree.h"
#include "ui/support/activewindow.h"
#include "ui/text/indicators.h"
#include "ui/text/policyeditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using tests::ManualClock;
using ui::PolicyEditor;
using ui::PolicyPanel;

namespace {

VaultArn vaultArn()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"))
        .value();
}

// Three problems behind characters of two and four bytes; "Deny" in the wrong case has a fix.
QByteArray brokenPolicy()
{
    QByteArray text = ui::PolicyDocument::exampleFor(vaultArn());
    text.replace("\"2012-10-17\",", "\"2012-10-17\", \"Id\": \"\xc3\xa9\xf0\x9f\x98\x80\",");
    return text.replace("\"Deny\"", "\"deny\"");
}

struct Bench
{
    Bench()
        : panel(clock, QString())
    {
        panel.setVault(vaultArn());
        panel.resize(720, 640);
        panel.show();
        tests::activate(panel);
    }

    void write(const QByteArray &text)
    {
        panel.document().replaceText(text);
        panel.document().freshFindings();
    }
    PolicyEditor &editor() { return *panel.findChild<PolicyEditor *>(QStringLiteral("policy")); }
    QTableView &problems() { return *panel.findChild<QTableView *>(QStringLiteral("problems")); }
    QAbstractButton *button(const QString &name)
    {
        return panel.findChild<QAbstractButton *>(name);
    }
    QString textOf(const QString &name) { return panel.findChild<QLineEdit *>(name)->text(); }
    const policy::Finding &finding(policy::Rule rule)
    {
        const auto &findings = panel.document().freshFindings();
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [rule](const auto &f) { return f.rule == rule; });
        if (found == findings.end())
            qFatal("no such finding");
        return *found;
    }
    void selectRow(policy::Rule rule)
    {
        const auto &findings = panel.document().freshFindings();
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].rule == rule)
                problems().setCurrentIndex(problems().model()->index(static_cast<int>(i), 1));
        }
    }
    QAction *editAction(const QString &text)
    {
        for (QAction *action : panel.editActions() + panel.policyActions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    QMessageBox *question(const QString &name) { return panel.findChild<QMessageBox *>(name); }

    ManualClock clock;
    PolicyPanel panel;
};

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void press(QMessageBox *box, const QString &text)
{
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    qFatal("no such button");
}

} // namespace

class TestPolicyPanel : public QObject
{
    Q_OBJECT

private slots:
    void lintsWhatIsTyped()
    {
        Bench bench;
        QSignalSpy changed(&bench.panel.document(), &ui::PolicyDocument::findingsChanged);
        bench.editor().setFocus();
        QTest::keyClicks(&bench.editor(), QStringLiteral("{x"));
        QVERIFY(changed.wait());
        QVERIFY(bench.panel.document().utf8().startsWith("{x"));
        QCOMPARE(bench.editor().utf8(), bench.panel.document().utf8());
        QVERIFY(bench.problems().model()->rowCount() > 0);
    }

    void marksTheLintersBytesInTheEditor()
    {
        Bench bench;
        bench.write(brokenPolicy());
        const policy::Finding &finding = bench.finding(policy::Rule::InvalidEffect);
        const auto indicator = static_cast<unsigned long>(ui::indicatorFor(finding.severity));
        const auto at = static_cast<long>(finding.span.begin);
        QCOMPARE(bench.editor().SendScintilla(PolicyEditor::SCI_INDICATORSTART, indicator, at), at);
        QCOMPARE(bench.editor().SendScintilla(PolicyEditor::SCI_INDICATOREND, indicator, at),
                 static_cast<long>(finding.span.end));
        QCOMPARE(brokenPolicy().mid(at, static_cast<qsizetype>(finding.span.size())),
                 QByteArray("\"deny\""));
    }

    void jumpsToTheProblemThatIsActivated()
    {
        Bench bench;
        bench.write(brokenPolicy());
        bench.selectRow(policy::Rule::InvalidEffect);
        bench.problems().setFocus();
        QTest::keyClick(&bench.problems(), Qt::Key_Return);
        QCOMPARE(bench.editor().selectedText(), QStringLiteral("\"deny\""));
        QVERIFY(bench.editor().hasFocus());
    }

    void showsTheWholeTextOfTheSelectedProblem()
    {
        Bench bench;
        bench.write(brokenPolicy());
        auto *details = bench.panel.findChild<QPlainTextEdit *>(QStringLiteral("problemDetails"));
        QVERIFY(!details->isVisible());
        bench.selectRow(policy::Rule::InvalidEffect);
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(QStringLiteral("deny")));
    }

    void keepsTheSelectedProblemWhileTyping()
    {
        Bench bench;
        bench.write(brokenPolicy());
        bench.selectRow(policy::Rule::InvalidEffect);
        const QString before = bench.problems().currentIndex().data().toString();
        bench.write("\n\n" + brokenPolicy());
        QCOMPARE(bench.problems().selectionModel()->selectedRows(1).value(0).data().toString(),
                 before);
    }

    void mendsAProblemInOneUndoStep()
    {
        Bench bench;
        bench.write(brokenPolicy());
        bench.selectRow(policy::Rule::InvalidEffect);
        auto *fix = bench.button(QStringLiteral("fix1"));
        QVERIFY(fix);
        fix->click();
        QByteArray mended = brokenPolicy();
        QCOMPARE(bench.editor().utf8(), mended.replace("\"deny\"", "\"Deny\""));
        for (const policy::Finding &finding : bench.panel.document().findings())
            QVERIFY(finding.rule != policy::Rule::InvalidEffect);
        bench.editor().undo();
        QCOMPARE(bench.editor().utf8(), brokenPolicy());
    }

    void offersFixesFromTheKeyboard()
    {
        Bench bench;
        bench.write(brokenPolicy());
        bench.editor().setFocus();
        bench.editor().select(bench.finding(policy::Rule::InvalidEffect).span);
        bench.editAction(QStringLiteral("Quick fix…"))->trigger();
        auto *menu = bench.panel.findChild<QMenu *>(QStringLiteral("fixes"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(bench.editor().utf8().contains("\"Deny\""));
    }

    void walksThroughTheProblems()
    {
        Bench bench;
        bench.write(brokenPolicy());
        const std::size_t first = bench.panel.document().findings().front().span.begin;
        QAction *next = bench.editAction(QStringLiteral("Next problem"));
        next->trigger();
        QCOMPARE(bench.editor().caret(), first);
        next->trigger();
        QVERIFY(bench.editor().caret() > first);
        bench.editAction(QStringLiteral("Previous problem"))->trigger();
        QCOMPARE(bench.editor().caret(), first);
    }

    void measuresTheSize_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("0 of 20,480 bytes");
        QTest::newRow("some") << 412 << QStringLiteral("412 of 20,480 bytes");
        QTest::newRow("at the warning") << 20'000 << QStringLiteral("20,000 of 20,480 bytes");
        QTest::newRow("over the warning")
            << 20'001 << QStringLiteral("20,001 of 20,480 bytes, nearly full");
        QTest::newRow("at the limit")
            << 20'480 << QStringLiteral("20,480 of 20,480 bytes, nearly full");
        QTest::newRow("over the limit")
            << 20'481 << QStringLiteral("20,481 of 20,480 bytes, too large");
    }
    void measuresTheSize()
    {
        QFETCH(int, bytes);
        Bench bench;
        bench.write(QByteArray(bytes, ' '));
        QTEST(bench.textOf(QStringLiteral("policySize")), "text");
    }

    void measuresBytesAndNotCharacters()
    {
        Bench bench;
        bench.write("\xc3\xa9\xf0\x9f\x98\x80");
        QCOMPARE(bench.textOf(QStringLiteral("policySize")), QStringLiteral("6 of 20,480 bytes"));
    }

    void speaksThroughTheAccessibilityTree()
    {
        Bench bench;
        bench.write(brokenPolicy());
        auto *policy =
            tests::findAccessible(bench.panel, QStringLiteral("Policy"), QAccessible::EditableText);
        QCOMPARE(tests::accessibleText(policy), QString::fromUtf8(brokenPolicy()));
        QVERIFY(policy->text(QAccessible::Description).contains(QStringLiteral("Tab")));
        auto *size = tests::findAccessible(bench.panel, QStringLiteral("Policy size"),
                                           QAccessible::EditableText);
        QVERIFY(tests::accessibleText(size).endsWith(QStringLiteral("of 20,480 bytes")));
        auto *problems =
            tests::findAccessible(bench.panel, QStringLiteral("Problems"), QAccessible::Table);
        QVERIFY(problems && problems->tableInterface());
        QCOMPARE(problems->tableInterface()->rowCount(),
                 static_cast<int>(bench.panel.document().findings().size()));
        QVERIFY(!problems->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
    }

    void offersTheExampleForAnEmptyDraft()
    {
        Bench bench;
        auto *offer = bench.button(QStringLiteral("useExample"));
        QVERIFY(offer->isVisible());
        QCOMPARE(bench.problems().model()->rowCount(), 0);
        offer->click();
        QCOMPARE(bench.panel.document().utf8(), ui::PolicyDocument::exampleFor(vaultArn()));
        QVERIFY(!offer->isVisible());
    }

    void showsNamesFromOutsideAsPlainText()
    {
        const QTemporaryDir folder;
        Bench bench;
        const QString name = QStringLiteral("<b>bold</b>.json").replace(u'/', u'_');
        bench.panel.openFile(writeFile(folder, name, "{}"));
        QVERIFY(bench.textOf(QStringLiteral("draftName")).contains(name));
        bench.write("{1}");
        bench.panel.openFile(folder.filePath(QStringLiteral("other.json")));
        auto *box = bench.question(QStringLiteral("unsavedChanges"));
        QVERIFY(box->text().contains(name));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        for (const QLabel *label : bench.panel.findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void saysWhyAFileIsRefused()
    {
        const QTemporaryDir folder;
        Bench bench;
        bench.panel.openFile(writeFile(folder, QStringLiteral("latin1.json"), "{\"\xe9\": 1}"));
        auto *box = bench.question(QStringLiteral("fileTrouble"));
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("UTF-8")));
        QVERIFY(box->text().contains(QStringLiteral("latin1.json")));
        QVERIFY(bench.panel.document().isEmpty());
    }

    void asksBeforeUnsavedChangesAreLost_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("file");
        const QByteArray before("{\"first\": 1}");
        const QByteArray changed("{\"changed\": 1}");
        const QByteArray other("{\"other\": 1}");
        QTest::newRow("save") << QStringLiteral("Save") << other << changed;
        QTest::newRow("discard") << QStringLiteral("Discard") << other << before;
        QTest::newRow("cancel") << QStringLiteral("Cancel") << changed << before;
    }
    void asksBeforeUnsavedChangesAreLost()
    {
        QFETCH(QString, answer);
        const QTemporaryDir folder;
        Bench bench;
        const QString first = writeFile(folder, QStringLiteral("first.json"), "{\"first\": 1}");
        bench.panel.openFile(first);
        bench.write("{\"changed\": 1}");
        bench.panel.openFile(writeFile(folder, QStringLiteral("other.json"), "{\"other\": 1}"));
        QCOMPARE(bench.panel.document().utf8(), QByteArray("{\"changed\": 1}"));
        press(bench.question(QStringLiteral("unsavedChanges")), answer);
        QTEST(bench.panel.document().utf8(), "text");
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTEST(file.readAll(), "file");
    }

    void takesNoAnswerForADraftThatHasComeMeanwhile()
    {
        const QTemporaryDir folder;
        Bench bench;
        const VaultArn other = *VaultArn::fromString(
            QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/other"));
        bench.panel.setVault(vaultArn());
        bench.write("{\"mine\": 1}");
        bench.panel.setVault(other);
        bench.write("{\"others\": 1}");
        bench.panel.setVault(vaultArn());
        bench.panel.openFile(writeFile(folder, QStringLiteral("new.json"), "{\"new\": 1}"));
        QPointer<QMessageBox> asked = bench.question(QStringLiteral("unsavedChanges"));
        QVERIFY(asked);
        bench.panel.setVault(other);
        press(asked, QStringLiteral("Discard"));
        // It is asked about in its turn, and is still there.
        QCOMPARE(bench.panel.document().utf8(), QByteArray("{\"others\": 1}"));
        QTRY_VERIFY(!asked || !asked->isVisible());
    }

    void keepsTheDraftWhenThePanelGoes()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        {
            PolicyPanel panel(clock, folder.filePath(QStringLiteral("drafts")));
            panel.setVault(vaultArn());
            panel.document().replaceText("{\"kept\": 1}");
        }
        PolicyPanel panel(clock, folder.filePath(QStringLiteral("drafts")));
        panel.setVault(vaultArn());
        QCOMPARE(panel.document().utf8(), QByteArray("{\"kept\": 1}"));
        QCOMPARE(panel.findChild<PolicyEditor *>(QStringLiteral("policy"))->utf8(),
                 QByteArray("{\"kept\": 1}"));
    }
};

QTEST_MAIN(TestPolicyPanel)
#include "tst_policypanel.moc"
