// SPDX-License-Identifier: GPL-3.0-or-later

// The views of the policy that the panel has: tabs, what is remembered of them, and the one beside.
#include "support/manualclock.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effectpage.h"
#include "ui/policy/policypanel.h"
#include "ui/policy/viewondemand.h"
#include "ui/support/activewindow.h"
#include "ui/text/policyeditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

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
    QTabWidget &tabs() { return *panel.findChild<QTabWidget *>(QStringLiteral("policyViews")); }
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
        for (int i = 0; i < tabs().count(); ++i)
            all << tabs().tabText(i);
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
        QCOMPARE(bench.titles(), QStringLiteral("Guided JSON Effect Compare"));
        QCOMPARE(bench.tabs().currentWidget()->objectName(), QStringLiteral("json"));
        QVERIFY((bench.tabs().tabBar()->focusPolicy() & Qt::TabFocus) != 0);
    }

    void areMadeWhenTheyAreFirstShown()
    {
        Bench bench;
        QVERIFY(!bench.panel.findChild<ui::EffectPage *>());
        bench.tabs().setCurrentIndex(2);
        const auto *page = bench.panel.findChild<ui::EffectPage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->isVisible());
        bench.tabs().setCurrentIndex(1);
        bench.tabs().setCurrentIndex(2);
        QCOMPARE(bench.panel.findChildren<ui::EffectPage *>().size(), 1);
    }

    void sayWhatThePolicyArrivedIn_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("label");
        QTest::newRow("the form") << 0 << QStringLiteral("formTrouble");
        QTest::newRow("what it does") << 2 << QStringLiteral("effectNotice");
    }

    void sayWhatThePolicyArrivedIn()
    {
        QFETCH(int, tab);
        QFETCH(QString, label);
        Bench bench;
        bench.tabs().setCurrentIndex(tab);
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
        bench.tabs().setCurrentIndex(1);
        bench.action(QStringLiteral("Next difference"))->trigger();
        QCOMPARE(bench.tabs().currentWidget()->objectName(), QStringLiteral("compare"));
        const auto *draft =
            bench.tabs().currentWidget()->findChild<QPlainTextEdit *>(QStringLiteral("draft"));
        QVERIFY(draft);
        QTRY_COMPARE(draft->textCursor().blockNumber(), 1);
    }

    void haveTheRoomOfTheProblemsWhereTextsAreCompared()
    {
        Bench bench;
        const auto *problems = bench.panel.findChild<QWidget *>(QStringLiteral("problems"));
        QVERIFY(problems && problems->isVisible());
        bench.tabs().setCurrentIndex(3);
        QVERIFY(!problems->isVisible());
        bench.tabs().setCurrentIndex(2);
        QVERIFY(problems->isVisible());
    }

    void comeBackAsTheyWereLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Bench bench{ui::EditorMemory(settings)};
            bench.tabs().setCurrentIndex(3);
            // What the service has is not a view that is chosen.
            bench.panel.showInstalledPolicy(QByteArray("{}"), QString());
        }
        Bench bench{ui::EditorMemory(settings)};
        QCOMPARE(bench.tabs().currentWidget()->objectName(), QStringLiteral("compare"));
        settings.setValue(QStringLiteral("editor/view"), QStringLiteral("nonsense"));
        Bench other{ui::EditorMemory(settings)};
        QCOMPARE(other.tabs().currentWidget()->objectName(), QStringLiteral("json"));
    }

    void putTheEffectBesideTheText()
    {
        Bench bench;
        QAction *beside = bench.action(QStringLiteral("Effect beside the text"));
        bench.tabs().setCurrentIndex(0);
        beside->setChecked(true);
        QCOMPARE(bench.tabs().currentWidget()->objectName(), QStringLiteral("json"));
        const auto *page = bench.panel.findChild<ui::EffectPage *>();
        QVERIFY(page && page->isVisible() && bench.editor().isVisible());
        beside->setChecked(false);
        QVERIFY(!page->isVisible());
    }

    void showsTheInstalledPolicyBesideTheDraft()
    {
        Bench bench;
        bench.write("{\"mine\": 1}");
        const QByteArray installed("{\"theirs\": 1}");
        auto *tabs = bench.panel.findChild<QTabWidget *>();
        bench.panel.showInstalledPolicy(installed, QStringLiteral("<i>In force</i>"));
        QCOMPARE(tabs->count(), 5);
        QCOMPARE(tabs->currentIndex(), 4);
        auto *shown = bench.panel.findChild<PolicyEditor *>(QStringLiteral("installedPolicy"));
        QCOMPARE(shown->utf8(), installed);
        QVERIFY(shown->isReadOnly());
        auto *sameness = bench.panel.findChild<QLabel *>(QStringLiteral("draftSameness"));
        QVERIFY(sameness->text().contains(QStringLiteral("another policy")));
        bench.write("{ \"theirs\": 1}");
        QTRY_VERIFY(sameness->text().contains(QStringLiteral("means the same")));
        bench.write("{\"mine\": 1}");

        bench.button(QStringLiteral("useAsDraft"))->click();
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(bench.panel.document().utf8(), installed);
        bench.editor().undo();
        QCOMPARE(bench.panel.document().utf8(), QByteArray("{\"mine\": 1}"));

        bench.panel.showInstalledPolicy(installed, QString());
        QCOMPARE(tabs->currentIndex(), 1);
        bench.panel.showInstalledPolicy({}, QString());
        QCOMPARE(tabs->count(), 4);
        bench.panel.showInstalledPolicy({}, QString());
        QCOMPARE(tabs->count(), 4);
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
