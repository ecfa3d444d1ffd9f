// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/environmentof.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/connection/connectionchooser.h"
#include "ui/document/policydocument.h"
#include "ui/guided/guidedpage.h"
#include "ui/journal/journalpanel.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/firststeps.h"
#include "ui/window/frontpage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

struct Bench
{
    explicit Bench(bool isFirstStart = true)
        : window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                  folder.filePath(QStringLiteral("drafts")), nullptr, nullptr, nullptr,
                  isFirstStart})
    {
        window.show();
    }
    bool begin()
    {
        window.begin({}, false, {});
        // Else it would not hear who they are that ask.
        if (!window.findChild<ui::LockPanel *>())
            return false;
        return QTest::qWaitFor([this] { return bench.workspace.chosenSession() != nullptr; });
    }
    bool areShown() const
    {
        const auto *steps = window.findChild<ui::FirstSteps *>();
        return steps && steps->isVisible();
    }
    /// Those that were left go in the next turn of the event loop.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    bool isVaultShown() const { return window.findChild<ui::LockPanel *>()->isVisible(); }
    void press(const char *objectName) const
    {
        window.findChild<QPushButton *>(QString::fromLatin1(objectName))->click();
    }
    QAction *entry() const
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("&First steps"))
                return action;
        }
        return nullptr;
    }
    /// What Tab goes through on the page and in the journal, in the order of the window.
    QStringList tabOrder()
    {
        QStringList names;
        const auto *page = window.findChild<ui::FrontPage *>();
        const auto *journal = window.findChild<ui::JournalPanel *>();
        for (QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
            const bool isThere = page->isAncestorOf(at) || journal->isAncestorOf(at);
            if (isThere && (at->focusPolicy() & Qt::TabFocus) && at->window() == &window)
                names << at->objectName() + u'/' + at->accessibleName();
        }
        return names;
    }
    /// Every entry of every menu.
    QStringList entries() const
    {
        QStringList texts;
        for (const QAction *menu : window.menuBar()->actions()) {
            texts << menu->text();
            for (const QAction *entry : menu->menu()->actions())
                texts << entry->text();
        }
        return texts;
    }
    bool isHintShown() const
    {
        return window.findChild<QWidget *>(QStringLiteral("hint"))->isVisible();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    // Nobody listens there.
    WorkspaceBench bench{environmentOf(
        QStringLiteral("AWS_ACCESS_KEY_ID=AKIA AWS_SECRET_ACCESS_KEY=s AWS_REGION=eu-west-1 "
                       "AWS_MAX_ATTEMPTS=1 AWS_ENDPOINT_URL=http://127.0.0.1:9"))};
    ui::MainWindow window;
};

} // namespace

class FirstStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void areTheFirstPicture();
    void haveTheWindowOfALaterStartBehindThem();
    void areLeftByAPolicyThatComesBeforeTheConnection();
    void areNotShownAtALaterStart();
    void belongToAStartThatConnectedToNothingBefore();
    void leadToTheSandboxInOneClick();
    void openTheChoiceOfConnections();
    void openTheChoiceOfFiles();
    void areLeftByEscape();
    void areLeftByWhateverIsDone_data();
    void areLeftByWhateverIsDone();
    void comeBackFromTheMenu();
    void leadFromALiveConnectionToTheSandbox();
    void giveTheFocusToTheFirstWayToBegin();
};

void FirstStepsTest::areTheFirstPicture()
{
    Bench bench;
    QVERIFY(bench.areShown());
    // What nobody sees behind them is not made: it is waited for.
    QVERIFY(!bench.window.findChild<ui::LockPanel *>());
    QCOMPARE(bench.window.menuBar()->actions().size(), 6); // nothing jumps when they are filled
    QVERIFY(bench.begin());
    QVERIFY(bench.areShown());
    QVERIFY(!bench.isVaultShown());
    QVERIFY(!bench.window.findChild<ui::GuidedPage *>());
    // They say it themselves.
    QVERIFY(!bench.isHintShown());
}

void FirstStepsTest::haveTheWindowOfALaterStartBehindThem()
{
    Bench first;
    QVERIFY(first.begin());
    first.press("rehearseInTheSandbox");
    Bench::settle();
    Bench later(false);
    QVERIFY(later.begin());
    // The form's starting points come when there is time for them, in either.
    QTRY_COMPARE(first.tabOrder(), later.tabOrder());
    QCOMPARE(first.tabOrder().last(), QStringLiteral("journal/Journal"));
    QCOMPARE(first.entries(), later.entries());
}

void FirstStepsTest::areLeftByAPolicyThatComesBeforeTheConnection()
{
    Bench bench;
    QFile file(bench.folder.filePath(QStringLiteral("policy.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    bench.window.open(file.fileName(), {});
    QVERIFY(bench.isVaultShown());
    QVERIFY(bench.begin());
    QCOMPARE(bench.window.findChild<ui::PolicyPanel *>()->document().utf8(), QByteArray("{}"));
    QCOMPARE(bench.window.findChildren<ui::LockPanel *>().size(), 1);
}

void FirstStepsTest::areNotShownAtALaterStart()
{
    Bench bench(false);
    QVERIFY(bench.begin());
    QVERIFY(!bench.areShown());
    QVERIFY(bench.isVaultShown());
    QVERIFY(bench.isHintShown());
}

void FirstStepsTest::belongToAStartThatConnectedToNothingBefore()
{
    Bench bench;
    const ui::WindowMemory memory(bench.settings);
    QVERIFY(memory.isFirstStart());
    QVERIFY(bench.begin());
    QVERIFY(!memory.isFirstStart());
    QSettings other(bench.folder.filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    ui::WindowMemory(other).connection().keepChoice(
        {ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("audit")});
    QVERIFY(!ui::WindowMemory(other).isFirstStart());
}

void FirstStepsTest::leadToTheSandboxInOneClick()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.press("rehearseInTheSandbox");
    QVERIFY(!bench.areShown());
    QVERIFY(bench.isVaultShown());
    QVERIFY(!bench.bench.workspace.isLive());
    const auto &document = bench.window.findChild<ui::PolicyPanel *>()->document();
    QCOMPARE(document.utf8(),
             ui::PolicyDocument::exampleFor(bench.bench.workspace.chosenSession()->vault()));
}

void FirstStepsTest::openTheChoiceOfConnections()
{
    Bench bench;
    QVERIFY(bench.begin());
    auto *chooser = bench.window.findChild<ui::ConnectionChooser *>();
    bench.press("connectToAws");
    QTRY_VERIFY(chooser->view()->isVisible());
    chooser->hidePopup();
    QVERIFY(bench.areShown()); // nothing was chosen
}

void FirstStepsTest::openTheChoiceOfFiles()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.press("openAPolicy");
    auto *dialog = bench.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(bench.areShown());
}

void FirstStepsTest::areLeftByEscape()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!bench.areShown());
}

void FirstStepsTest::areLeftByWhateverIsDone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"a vault", "the vault that is marked", "a policy", "a live connection", "a second start"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void FirstStepsTest::areLeftByWhateverIsDone()
{
    QFETCH(QString, what);
    Bench bench;
    QVERIFY(bench.begin());
    const VaultName vault = *VaultName::fromString(QStringLiteral("my-vault"));
    if (what == QLatin1String("a vault")) {
        emit bench.window.findChild<ui::VaultPicker *>()->vaultChosen(vault);
    } else if (what == QLatin1String("the vault that is marked")) {
        auto *table = bench.window.findChild<QTableView *>(QStringLiteral("vaults"));
        QTRY_VERIFY(table->currentIndex().isValid());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->currentIndex()).center());
    } else if (what == QLatin1String("a policy")) {
        QFile file(bench.folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        bench.window.openPolicy(file.fileName());
    } else if (what == QLatin1String("a live connection")) {
        QVERIFY(bench.bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    } else {
        bench.window.open({}, vault);
    }
    QVERIFY(!bench.areShown());
    QVERIFY(bench.isVaultShown());
}

void FirstStepsTest::comeBackFromTheMenu()
{
    Bench bench(false);
    QVERIFY(bench.begin());
    QVERIFY(bench.entry());
    bench.entry()->trigger();
    QVERIFY(bench.areShown());
    bench.press("closeFirstSteps");
    QVERIFY(bench.isVaultShown());
    Bench::settle();
    bench.entry()->trigger();
    bench.entry()->trigger();
    QCOMPARE(bench.window.findChildren<ui::FirstSteps *>().size(), 1);
    bench.press("rehearseInTheSandbox");
    QVERIFY(!bench.areShown());
}

void FirstStepsTest::leadFromALiveConnectionToTheSandbox()
{
    Bench bench(false);
    QVERIFY(bench.begin());
    QVERIFY(bench.bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    bench.entry()->trigger();
    QVERIFY(bench.areShown());
    bench.press("rehearseInTheSandbox");
    QVERIFY(!bench.bench.workspace.isLive());
    QVERIFY(!bench.areShown());
}

void FirstStepsTest::giveTheFocusToTheFirstWayToBegin()
{
    Bench bench;
    QVERIFY(bench.begin());
    QCOMPARE(bench.window.focusWidget()->objectName(), QStringLiteral("rehearseInTheSandbox"));
    bench.press("rehearseInTheSandbox");
    QVERIFY(bench.window.focusWidget());
    QVERIFY(bench.window.focusWidget()->isVisible());
}

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
