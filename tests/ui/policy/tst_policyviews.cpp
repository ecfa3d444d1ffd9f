// SPDX-License-Identifier: GPL-3.0-or-later

// The ways to look at a policy that the panel has, which policy is looked at, what is remembered.
#include "support/manualclock.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effectpage.h"
#include "ui/policy/policypanel.h"
#include "ui/policy/viewondemand.h"
#include "ui/problems/problemslist.h"
#include "ui/support/activewindow.h"
#include "ui/text/policyeditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using tests::ManualClock;
using ui::PolicyEditor;
using ui::PolicyPanel;

namespace {

struct Bench
{
    explicit Bench(const std::optional<ui::EditorMemory> &memory = {})
        : panel(clock, QString(), memory)
    {
        panel.setVault(*VaultArn::fromString(
            QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault")));
        panel.resize(900, 700);
        panel.show();
        tests::activate(panel);
    }

    void write(const QByteArray &text)
    {
        panel.document().replaceText(text);
        panel.document().freshFindings();
    }
    QStackedWidget &views()
    {
        return *panel.findChild<QStackedWidget *>(QStringLiteral("policyViews"));
    }
    QTabBar &bar() { return *panel.findChild<QTabBar *>(QStringLiteral("policyViewBar")); }
    void look(const char *view)
    {
        for (int i = 0; i < views().count(); ++i) {
            if (views().widget(i)->objectName() == QLatin1String(view))
                bar().setCurrentIndex(i);
        }
    }
    QString front() { return views().currentWidget()->objectName(); }
    PolicyEditor &editor() { return *panel.findChild<PolicyEditor *>(QStringLiteral("policy")); }
    QAbstractButton *button(const QString &name)
    {
        return panel.findChild<QAbstractButton *>(name);
    }
    QAction *action(const QString &text)
    {
        for (QAction *entry : panel.viewActions()) {
            for (QAction *one : entry->menu()->actions()) {
                if (one->text().remove(u'&') == text)
                    return one;
            }
        }
        qFatal("no such action");
    }
    QString titles()
    {
        QStringList all;
        for (int i = 0; i < bar().count(); ++i)
            all << bar().tabText(i);
        return all.join(u' ');
    }

    ManualClock clock;
    PolicyPanel panel;
};

} // namespace

class TestPolicyViews : public QObject
{
    Q_OBJECT

private slots:
    void standInTheOrderOfTheWork()
    {
        Bench bench;
        QCOMPARE(bench.titles(), QStringLiteral("In words Form JSON Compare"));
        QCOMPARE(bench.front(), QStringLiteral("json"));
        QVERIFY((bench.bar().focusPolicy() & Qt::TabFocus) != 0);
    }

    void areMadeWhenTheyAreFirstShown()
    {
        Bench bench;
        QVERIFY(!bench.panel.findChild<ui::EffectPage *>());
        bench.look("effect");
        const auto *page = bench.panel.findChild<ui::EffectPage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->isVisible());
        bench.look("json");
        bench.look("effect");
        QCOMPARE(bench.panel.findChildren<ui::EffectPage *>().size(), 1);
    }

    void sayWhatThePolicyArrivedIn_data()
    {
        QTest::addColumn<QByteArray>("view");
        QTest::addColumn<QString>("label");
        QTest::newRow("the form") << QByteArray("guided") << QStringLiteral("formTrouble");
        QTest::newRow("what it does") << QByteArray("effect") << QStringLiteral("effectNotice");
    }

    void sayWhatThePolicyArrivedIn()
    {
        QFETCH(QByteArray, view);
        QFETCH(QString, label);
        Bench bench;
        bench.look(view.constData());
        const auto *notice = bench.panel.findChild<QLabel *>(label);
        QVERIFY(notice);
        bench.write("Policy: |\n  {\"Version\": \"2012-10-17\", \"Statement\": []}\n");
        QTRY_VERIFY(notice->text().contains(QStringLiteral("This is YAML")));
        // A button of all views.
        QVERIFY(bench.button(QStringLiteral("takeThePolicyOut"))->isVisible());
        bench.write("{\"Policy\": \"{\\\"Statement\\\": []}\", \"State\": \"Locked\"}");
        QTRY_VERIFY(notice->text().contains(QStringLiteral("an AWS CLI command")));
    }

    void goToADifferenceFromWhereverThePersonIs()
    {
        Bench bench;
        bench.write("{\n\"Version\": \"2012-10-17\"\n}\n");
        bench.panel.showInstalledPolicy(QByteArray("{\n\"Version\": \"2008-10-17\"\n}\n"), {});
        bench.look("json");
        bench.action(QStringLiteral("Next difference"))->trigger();
        QCOMPARE(bench.front(), QStringLiteral("compare"));
        const auto *draft =
            bench.views().currentWidget()->findChild<QPlainTextEdit *>(QStringLiteral("draft"));
        QVERIFY(draft);
        QTRY_COMPARE(draft->textCursor().blockNumber(), 1);
    }

    void haveTheRoomOfTheProblemsWhereTextsAreCompared()
    {
        Bench bench;
        const auto *problems = bench.panel.findChild<ui::ProblemsList *>();
        QVERIFY(problems && problems->isVisible());
        bench.look("compare");
        QVERIFY(!problems->isVisible());
        bench.look("effect");
        QVERIFY(problems->isVisible());
    }

    void comeBackAsTheyWereLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Bench bench{ui::EditorMemory(settings)};
            bench.look("compare");
            // What the service has is not a view that is chosen.
            bench.panel.showInstalledPolicy(QByteArray("{}"), QString());
        }
        Bench bench{ui::EditorMemory(settings)};
        QCOMPARE(bench.front(), QStringLiteral("compare"));
        settings.setValue(QStringLiteral("editor/view"), QStringLiteral("nonsense"));
        Bench other{ui::EditorMemory(settings)};
        QCOMPARE(other.front(), QStringLiteral("guided")); // where writing begins
    }

    void putTheEffectBesideTheText()
    {
        Bench bench;
        QAction *beside = bench.action(QStringLiteral("Effect beside the text"));
        bench.look("guided");
        beside->setChecked(true);
        QCOMPARE(bench.front(), QStringLiteral("json"));
        const auto *page = bench.panel.findChild<ui::EffectPage *>();
        QVERIFY(page && page->isVisible() && bench.editor().isVisible());
        beside->setChecked(false);
        QVERIFY(!page->isVisible());
    }

    void showsThePolicyInForceInEveryWay()
    {
        Bench bench;
        bench.write("{\"mine\": 1}");
        const QByteArray installed("{\"theirs\": 1}");
        QVERIFY(!bench.button(QStringLiteral("showInforce"))->isEnabled());
        bench.panel.showInstalledPolicy(installed, QStringLiteral("<i>In force</i>"));
        QVERIFY(bench.button(QStringLiteral("showInforce"))->isChecked());
        auto *shown = bench.panel.findChild<PolicyEditor *>(QStringLiteral("installedPolicy"));
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->utf8(), installed);
        QVERIFY(shown->isReadOnly());
        auto *sameness = bench.panel.findChild<QLabel *>(QStringLiteral("draftSameness"));
        QVERIFY(sameness->text().contains(QStringLiteral("another policy")));
        bench.write("{ \"theirs\": 1}");
        QTRY_VERIFY(sameness->text().contains(QStringLiteral("means the same")));
        bench.write("{\"mine\": 1}");

        bench.button(QStringLiteral("useAsDraft"))->click();
        QVERIFY(bench.button(QStringLiteral("showDraft"))->isChecked());
        QVERIFY(bench.editor().isVisible());
        QCOMPARE(bench.panel.document().utf8(), installed);
        bench.editor().undo();
        QCOMPARE(bench.panel.document().utf8(), QByteArray("{\"mine\": 1}"));

        // Not brought to the front again by a reading that says the same.
        bench.panel.showInstalledPolicy(installed, QString());
        QVERIFY(bench.button(QStringLiteral("showDraft"))->isChecked());
        bench.button(QStringLiteral("showInforce"))->click();
        bench.panel.showInstalledPolicy({}, QString());
        QVERIFY(bench.button(QStringLiteral("showDraft"))->isChecked());
        QVERIFY(!bench.button(QStringLiteral("showInforce"))->isEnabled());
    }

    void saysInWordsWhatIsInForce()
    {
        Bench bench;
        bench.write("{}");
        const QByteArray installed =
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
            R"("Action":"glacier:DeleteArchive","Resource":)"
            R"("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault","Condition":)"
            R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"30"}}}]})";
        bench.panel.showInstalledPolicy(installed, QStringLiteral("In force."));
        bench.look("effect");
        const auto says = [&bench](const QString &part) {
            const auto texts = bench.panel.findChildren<QPlainTextEdit *>();
            return std::any_of(texts.begin(), texts.end(), [&part](const QPlainTextEdit *text) {
                return text->isVisible() && text->toPlainText().contains(part);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("younger than 30 days")));
        bench.button(QStringLiteral("showDraft"))->click();
        QVERIFY(!says(QStringLiteral("younger than 30 days")));
        QCOMPARE(bench.front(), QStringLiteral("effect")); // the way stays
        bench.button(QStringLiteral("showInforce"))->click();
        bench.look("guided");
        QVERIFY(!bench.panel.findChild<QWidget *>(QStringLiteral("addRule"))->isVisible());
    }

    void keepsThePolicyThatWasInitiated()
    {
        Bench bench;
        bench.panel.showInitiatedPolicy(QByteArray("{\"was\": 1}"), QStringLiteral("Initiated."));
        QVERIFY(bench.button(QStringLiteral("showDraft"))->isChecked()); // nothing jumps
        bench.button(QStringLiteral("showInitiated"))->click();
        bench.look("json");
        auto *shown = bench.panel.findChild<PolicyEditor *>(QStringLiteral("installedPolicy"));
        QCOMPARE(shown->utf8(), QByteArray("{\"was\": 1}"));
        bench.panel.showInitiatedPolicy({}, QString());
        QVERIFY(bench.button(QStringLiteral("showDraft"))->isChecked());
    }

    void beginsInTheTextThatIsInSight()
    {
        Bench bench;
        bench.panel.showInstalledPolicy(QByteArray("{}"), QString());
        QCOMPARE(bench.panel.placeForFocus()->objectName(), QStringLiteral("installedPolicy"));
        bench.panel.showInstalledPolicy({}, QString());
        QCOMPARE(bench.panel.placeForFocus()->objectName(), QStringLiteral("policy"));
    }
};

QTEST_MAIN(TestPolicyViews)
#include "tst_policyviews.moc"
