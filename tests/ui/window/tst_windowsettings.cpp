// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of the whole window: one truth for menu, dialog and panels.
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/policy/recentfiles.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/settings/appearancesettings.h"
#include "ui/text/policyeditor.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settingsoffer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace vaultlock;
using settings::Key;

class WindowSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void opensOnceFromTheMenu();
    void isOneTruthWithTheMenu();
    void isFollowedByTheEditorsAtOnce();
    void givesTheConnectionWhatIsSet();
    void refusesARegionThatCannotBe();
    void tellsOnceWhatIsWrongWithTheFile();
    void showsWhereTheJournalIs();
    void forgetsRecentFilesAlsoInTheMenu();
    void notesWhatCommandLineAndEnvironmentSay();

private:
    struct Window
    {
        explicit Window(const QString &trouble = {})
            : sources{model, file, {}, trouble}
        {
            file.setValue(QStringLiteral("editor/recentFiles"), QStringLiteral("/tmp/a.json"));
            window = std::make_unique<ui::MainWindow>(
                ui::MainWindow::Parts{bench.workspace,
                                      bench.journal,
                                      bench.clock,
                                      ui::WindowMemory(file, &model),
                                      folder.filePath(QStringLiteral("drafts")),
                                      &appearance,
                                      nullptr,
                                      nullptr,
                                      false,
                                      {},
                                      folder.filePath(QStringLiteral("journal.sqlite")),
                                      {},
                                      nullptr,
                                      {},
                                      &sources});
            window->show();
        }

        QAction *entry(const QString &text) const
        {
            for (QAction *action : window->findChildren<QAction *>()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
            return nullptr;
        }
        ui::SettingsDialog *open() const
        {
            entry(QStringLiteral("Settings…"))->trigger();
            return window->findChild<ui::SettingsDialog *>();
        }
        template <typename T>
        T *find(const char *name) const
        {
            for (T *widget : window->findChildren<T *>()) {
                if (widget->accessibleName() == QLatin1String(name))
                    return widget;
            }
            return nullptr;
        }

        QTemporaryDir folder;
        QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        settings::SettingsModel model{file};
        ui::AppearanceSettings appearance{model};
        tests::WorkspaceBench bench;
        ui::SettingsSources sources;
        std::unique_ptr<ui::MainWindow> window;
    };
};

void WindowSettingsTest::opensOnceFromTheMenu()
{
    const Window bench;
    QAction *entry = bench.entry(QStringLiteral("Settings…"));
    QVERIFY(entry);
    QCOMPARE(entry->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(entry->menuRole(), QAction::PreferencesRole);
    const auto *dialog = bench.open();
    QVERIFY(dialog && dialog->isVisible());
    entry->trigger();
    QCOMPARE(bench.window->findChildren<ui::SettingsDialog *>().size(), 1);
}

void WindowSettingsTest::isOneTruthWithTheMenu()
{
    Window bench;
    bench.open();
    auto *theme = bench.find<QComboBox>("Theme");
    bench.entry(QStringLiteral("Dark"))->trigger();
    QCOMPARE(theme->currentData().toString(), QStringLiteral("dark"));
    QVERIFY(ui::Theme::current().isDark);
    bench.find<QPushButton>("Undo change")->click();
    QCOMPARE(theme->currentData().toString(), QStringLiteral("system"));
    QVERIFY(bench.entry(QStringLiteral("System"))->isChecked());
    QVERIFY(!ui::Theme::current().isDark);
}

void WindowSettingsTest::isFollowedByTheEditorsAtOnce()
{
    Window bench;
    bench.open();
    const auto *editor = bench.window->findChild<ui::PolicyEditor *>(QStringLiteral("policy"));
    QVERIFY(editor);
    QCOMPARE(editor->wrapMode(), QsciScintilla::WrapCharacter);
    bench.find<QCheckBox>("Wrap long lines")->click();
    QCOMPARE(editor->wrapMode(), QsciScintilla::WrapNone);
}

void WindowSettingsTest::givesTheConnectionWhatIsSet()
{
    Window bench;
    QVERIFY(bench.model.set(Key::Proxy, QStringLiteral("none")));
    QVERIFY(bench.model.set(Key::DefaultRegion, QStringLiteral("eu-north-1")));
    QCOMPARE(bench.bench.workspace.options().proxy, aws::NetworkSettings::Proxy::None);
    QCOMPARE(bench.bench.workspace.options().usualRegion, QStringLiteral("eu-north-1"));
}

void WindowSettingsTest::refusesARegionThatCannotBe()
{
    Window bench;
    bench.open()->showPage(settings::Page::Connections);
    for (const auto &[name, text] :
         {std::pair("Default Region", "no region"), std::pair("Endpoint", "http://glacier.example"),
          std::pair("Proxy address", "socks5://proxy")}) {
        auto *field = bench.find<QLineEdit>(name);
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(field->accessibleDescription().startsWith(
                     QStringLiteral("This cannot be, and was not kept")),
                 name);
    }
    for (const Key key : {Key::DefaultRegion, Key::Endpoint, Key::ProxyAddress})
        QVERIFY(bench.model.isUsual(key));
}

void WindowSettingsTest::tellsOnceWhatIsWrongWithTheFile()
{
    const Window bench(QStringLiteral("The settings were damaged."));
    const auto isTold = [&bench] {
        for (const auto *text : bench.window->findChildren<ui::WrappingText *>()) {
            if (text->isVisible() &&
                text->toPlainText().contains(QStringLiteral("The settings were damaged.")))
                return true;
        }
        return false;
    };
    QVERIFY(!isTold());
    bench.window->begin({}, false, {});
    QVERIFY(isTold());
}

void WindowSettingsTest::showsWhereTheJournalIs()
{
    const Window bench;
    bench.open();
    const auto *place = bench.find<ui::WrappingText>("Place of the journal");
    QVERIFY(place);
    QVERIFY(place->toPlainText().contains(QStringLiteral("/journal.sqlite")));
    QVERIFY(bench.find<ui::WrappingText>("What was verified"));
}

void WindowSettingsTest::forgetsRecentFilesAlsoInTheMenu()
{
    Window bench;
    const auto *recent = bench.window->findChild<ui::RecentFiles *>();
    QCOMPARE(recent->paths().size(), 1);
    bench.open()->showPage(settings::Page::Privacy);
    bench.find<QPushButton>("Remove recent files")->click();
    bench.window->findChild<QPushButton *>(QStringLiteral("verb"))->click();
    QVERIFY(recent->paths().isEmpty());
    QVERIFY(bench.file.value(QStringLiteral("editor/recentFiles")).toStringList().isEmpty());
}

void WindowSettingsTest::notesWhatCommandLineAndEnvironmentSay()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings::SettingsModel model(file);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("https://e.example"));
    workspace::ConnectionChoice choice;
    choice.region = QStringLiteral("us-east-1");
    ui::noteOverrides(model, choice, environment);
    QCOMPARE(model.overridden(Key::DefaultRegion)->source, QStringLiteral("--region"));
    QCOMPARE(model.overridden(Key::DefaultRegion)->value.toString(), QStringLiteral("us-east-1"));
    QCOMPARE(model.overridden(Key::Endpoint)->source, QStringLiteral("AWS_ENDPOINT_URL"));
    QVERIFY(file.allKeys().isEmpty());
}

QTEST_MAIN(WindowSettingsTest)
#include "tst_windowsettings.moc"
