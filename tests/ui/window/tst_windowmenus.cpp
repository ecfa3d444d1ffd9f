// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/pageids.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/guide/guidewindow.h"
#include "ui/reminders/loginstart.h"
#include "ui/settings/appearancesettings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settingsoffer.h"
#include "ui/window/shortcutsheet.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace vaultlock;

namespace {

/// The letter behind a single ampersand; null without one.
QChar mnemonicOf(const QString &text)
{
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

} // namespace

class WindowMenusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void readsMnemonics();
    void givesEveryEntryAMnemonicOfItsOwn();
    void givesNoShortcutTwice();
    void offersTheStartAtLoginWithoutALockInProgress();
    void opensTheGuideFromTheMenu();
    void callsTheCheckOfTheJournalWhatReadmeCallsIt();
    void hasTheUsualShortcuts_data();
    void hasTheUsualShortcuts();
    void showsEveryShortcutInTheSheet();
    void leavesOutOfTheSheetWhatHasNoKeys();

private:
    struct Window
    {
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        settings::SettingsModel model{settings};
        ui::AppearanceSettings appearance{model};
        ui::SettingsSources sources{model, settings, {}};
        tests::WorkspaceBench bench;
        ui::LoginStart login{
            {folder.filePath(QStringLiteral("autostart")), {QStringLiteral("vaultlock")}}};
        ui::MainWindow window{ui::MainWindow::Parts{bench.workspace,
                                                    bench.journal,
                                                    bench.clock,
                                                    ui::WindowMemory(settings),
                                                    folder.filePath(QStringLiteral("drafts")),
                                                    &appearance,
                                                    nullptr,
                                                    &login,
                                                    false,
                                                    {},
                                                    {},
                                                    {},
                                                    nullptr,
                                                    {},
                                                    &sources}};

        /// Of a menu of the bar, by its text without mnemonics.
        QAction *entry(const QString &menu, const QString &text) const
        {
            for (const QAction *title : window.menuBar()->actions()) {
                if (title->text().remove(u'&') != menu)
                    continue;
                for (QAction *action : title->menu()->actions()) {
                    if (action->text().remove(u'&') == text)
                        return action;
                }
            }
            return nullptr;
        }
    };
    static QString repeatedMnemonics(const QList<QAction *> &actions);
    static void collect(const QList<QAction *> &actions, QList<QAction *> &all);
};

void WindowMenusTest::readsMnemonics()
{
    QCOMPARE(mnemonicOf(QStringLiteral("&File")), QChar(u'f'));
    QCOMPARE(mnemonicOf(QStringLiteral("Save && &quit")), QChar(u'q'));
    QCOMPARE(mnemonicOf(QStringLiteral("Plain")), QChar());
}

QString WindowMenusTest::repeatedMnemonics(const QList<QAction *> &actions)
{
    QMap<QChar, QString> seen;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QChar mnemonic = mnemonicOf(action->text());
        if (mnemonic.isNull())
            return QStringLiteral("“%1” has none").arg(action->text());
        if (seen.contains(mnemonic))
            return QStringLiteral("“%1” and “%2”").arg(seen[mnemonic], action->text());
        seen.insert(mnemonic, action->text());
        if (action->menu()) {
            const QString below = repeatedMnemonics(action->menu()->actions());
            if (!below.isEmpty())
                return below;
        }
    }
    return {};
}

void WindowMenusTest::collect(const QList<QAction *> &actions, QList<QAction *> &all)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), all);
        else if (!action->isSeparator())
            all.append(action);
    }
}

void WindowMenusTest::givesEveryEntryAMnemonicOfItsOwn()
{
    Window window;
    const QString repeated = repeatedMnemonics(window.window.menuBar()->actions());
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated));
}

void WindowMenusTest::givesNoShortcutTwice()
{
    Window window;
    QMap<QString, QAction *> seen;
    for (QAction *action : window.window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            // Where the focus is elsewhere, the same keys may mean the same thing there.
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!seen.contains(keys.toString()),
                     qPrintable(QStringLiteral("%1: %2 and %3")
                                    .arg(keys.toString(), action->text(),
                                         seen.value(keys.toString())
                                             ? seen.value(keys.toString())->text()
                                             : QString())));
            seen.insert(keys.toString(), action);
        }
    }
}

void WindowMenusTest::offersTheStartAtLoginWithoutALockInProgress()
{
    Window window;
    QAction *start =
        window.entry(QStringLiteral("Vault"), QStringLiteral("Start watching at each login"));
    QVERIFY(start && start->isEnabled() && start->isVisible() && !start->isChecked());
    start->trigger();
    QVERIFY(window.login.isWanted());
    QVERIFY(start->isChecked());
    window.login.setWanted(false); // by the tray, or on leaving
    QVERIFY(!start->isChecked());
    // Where it cannot be, it is not shown as if it were.
    QVERIFY(QDir(window.folder.filePath(QStringLiteral("autostart"))).removeRecursively());
    QFile inTheWay(window.folder.filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start->trigger();
    QVERIFY(!start->isChecked());
}

void WindowMenusTest::callsTheCheckOfTheJournalWhatReadmeCallsIt()
{
    QFile file(QStringLiteral(VAULTLOCK_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    Window window;
    for (const QString &text : {QStringLiteral("Check journal against the service…"),
                                QStringLiteral("Start watching at each login")}) {
        QVERIFY2(window.entry(QStringLiteral("Vault"), text), qPrintable(text));
        QVERIFY2(readme.contains(u'*' + text + QStringLiteral("*, in the menu *Vault*")),
                 qPrintable(text));
    }
    const auto *button =
        window.window.findChild<QToolButton *>(QStringLiteral("checkAgainstTheService"));
    QVERIFY(button);
    QVERIFY(readme.contains(u'*' + button->text() + QStringLiteral("* beside the journal")));
}

void WindowMenusTest::opensTheGuideFromTheMenu()
{
    Window window;
    const auto shown = [&window] {
        const auto *guide = window.window.findChild<ui::GuideWindow *>();
        return guide ? guide->currentPage() : QString();
    };
    QAction *news = window.entry(QStringLiteral("Help"), QStringLiteral("What is new"));
    QVERIFY(news);
    news->trigger();
    QCOMPARE(shown(), guide::newsPage());
    QAction *open = window.entry(QStringLiteral("Help"), QStringLiteral("Guide"));
    QVERIFY(open);
    QCOMPARE(open->shortcut(), QKeySequence(Qt::Key_F1));
}

void WindowMenusTest::hasTheUsualShortcuts_data()
{
    QTest::addColumn<QString>("keys");
    for (const char *keys : {"Ctrl+O", "Ctrl+S", "Ctrl+Q", "Ctrl+Z", "F5", "F1", "F6", "Shift+F6",
                             "Ctrl+1", "Ctrl+2", "Ctrl+,"})
        QTest::newRow(keys) << QString::fromLatin1(keys);
}

void WindowMenusTest::hasTheUsualShortcuts()
{
    QFETCH(QString, keys);
    Window window;
    QList<QAction *> actions;
    collect(window.window.menuBar()->actions(), actions);
    for (const QAction *action : actions) {
        if (action->shortcuts().contains(QKeySequence(keys)))
            return;
    }
    QFAIL("no entry has it");
}

void WindowMenusTest::showsEveryShortcutInTheSheet()
{
    Window window;
    QList<QAction *> actions;
    collect(window.window.menuBar()->actions(), actions);
    const auto rows = ui::shortcutRows(*window.window.menuBar());
    std::size_t withKeys = 0;
    for (const QAction *action : actions)
        withKeys += action->shortcuts().isEmpty() ? 0U : 1U;
    QVERIFY(withKeys > 15);
    QCOMPARE(rows.size(), withKeys);

    ui::showShortcutSheet(*window.window.menuBar(), &window.window);
    const auto *tree = window.window.findChild<QTreeWidget *>(QStringLiteral("shortcuts"));
    QVERIFY(tree);
    QString shown;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            shown += tree->topLevelItem(i)->child(j)->text(1) + u'\n';
    }
    for (const ui::ShortcutRow &row : rows) {
        QVERIFY(!row.action.contains(u'&'));
        QVERIFY2(shown.contains(row.keys + u'\n'), qPrintable(row.action));
    }
}

void WindowMenusTest::leavesOutOfTheSheetWhatHasNoKeys()
{
    QMenuBar bar;
    QMenu *file = bar.addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Nothing"));
    file->addAction(QStringLiteral("&Save && close…"))
        ->setShortcuts({Qt::CTRL | Qt::Key_S, Qt::Key_F2});
    file->addMenu(QStringLiteral("&More"))
        ->addAction(QStringLiteral("&Deep"))
        ->setShortcut(Qt::Key_F3);
    const auto rows = ui::shortcutRows(bar);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].action, QStringLiteral("Save & close"));
    QCOMPARE(rows[0].keys, QStringLiteral("Ctrl+S, F2"));
    QCOMPARE(rows[1].menu, QStringLiteral("File › More"));
}

QTEST_MAIN(WindowMenusTest)
#include "tst_windowmenus.moc"
