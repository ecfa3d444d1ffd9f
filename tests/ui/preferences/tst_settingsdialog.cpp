// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/support/accessibletree.h"
#include "words/settingwords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace vaultlock;
using settings::Key;
using settings::Page;
using settings::SettingsModel;

namespace {

QString objectionToTests(Key key, const QString &text)
{
    return key == Key::DefaultRegion && text.contains(u' ') ? QStringLiteral("no Region has spaces")
                                                            : QString();
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void hasEverySettingOnItsPageWithASentence();
    void changesTheModelAtOnce();
    void changesNothingByTheWheel();
    void showsWhatOthersChange();
    void keepsATextOnlyWhenItIsWrittenAndCanBe();
    void pinsAndHidesProfiles();
    void undoesTheLastChangeAndSaysWhichItIs();
    void offersTheDefaultOnlyWhereItIsAnother();
    void saysThatTheCommandLineGoesBefore();
    void findsSettingsByTheirWords();
    void findsFactsAndSaysWhereThereIsNothing();
    void goesByKeyboardThroughAllOfAPage();
    void doesNotCloseOnReturn();
    void fitsASmallScreenWithLargeText();

private:
    struct Bench
    {
        Bench()
        {
            dialog->show();
            QApplication::setActiveWindow(dialog);
        }
        ~Bench() { delete dialog; }

        template <typename T>
        T *find(const char *name) const
        {
            for (T *widget : dialog->findChildren<T *>()) {
                if (widget->accessibleName() == QLatin1String(name))
                    return widget;
            }
            return nullptr;
        }
        void search(const char *words) const
        {
            find<QLineEdit>("Find settings")->setText(QString::fromUtf8(words));
        }
        QStringList pages() const
        {
            QStringList names;
            const auto *list = find<QListWidget>("Pages");
            for (int i = 0; i < list->count(); ++i) {
                if (!list->item(i)->isHidden())
                    names << list->item(i)->text();
            }
            return names;
        }

        QTemporaryDir folder;
        QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        SettingsModel model{file};
        QPointer<ui::SettingsDialog> dialog = new ui::SettingsDialog(
            {model, &objectionToTests, {QStringLiteral("audit"), QStringLiteral("prod")}}, nullptr);
    };
};

void SettingsDialogTest::hasEverySettingOnItsPageWithASentence()
{
    Bench bench;
    for (const settings::Setting &setting : settings::settingTable()) {
        QVERIFY(!words::settingSentence(setting.key).isEmpty());
        bench.dialog->showPage(setting.page);
        int described = 0;
        for (const QWidget *widget : bench.dialog->findChildren<QWidget *>())
            described += widget->isVisible() && widget->accessibleDescription().contains(
                                                    words::settingSentence(setting.key))
                             ? 1
                             : 0;
        QVERIFY2(described > 0, qPrintable(setting.name));
    }
}

void SettingsDialogTest::changesTheModelAtOnce()
{
    Bench bench;
    bench.dialog->showPage(Page::Editor);
    auto *wraps = tests::findAccessible(*bench.dialog, QStringLiteral("Wrap long lines"),
                                        QAccessible::CheckBox);
    QVERIFY(wraps);
    wraps->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!bench.model.isOn(Key::Wraps));
    bench.find<QSpinBox>("Indentation")->setValue(4);
    QCOMPARE(bench.model.value(Key::Indentation).toInt(), 4);
    auto *theme = bench.find<QComboBox>("Theme");
    theme->setCurrentIndex(2);
    emit theme->activated(2);
    QCOMPARE(bench.model.text(Key::Appearance), QStringLiteral("dark"));
}

void SettingsDialogTest::changesNothingByTheWheel()
{
    Bench bench;
    auto *size = bench.find<QSpinBox>("Text size");
    size->setFocus();
    QWheelEvent wheel(QPointF(5, 5), size->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(size, &wheel);
    QVERIFY(bench.model.isUsual(Key::TextSize));
}

void SettingsDialogTest::showsWhatOthersChange()
{
    Bench bench;
    QVERIFY(bench.model.set(Key::TextSize, 150)); // by the menu, say
    QCOMPARE(bench.find<QSpinBox>("Text size")->value(), 150);
    QVERIFY(bench.model.set(Key::LineNumbers, false));
    QVERIFY(!bench.find<QCheckBox>("Line numbers")->isChecked());
}

void SettingsDialogTest::keepsATextOnlyWhenItIsWrittenAndCanBe()
{
    Bench bench;
    bench.dialog->showPage(Page::Connections);
    auto *region = bench.find<QLineEdit>("Default Region");
    region->setFocus();
    QTest::keyClicks(region, QStringLiteral("eu west"));
    QVERIFY(bench.model.isUsual(Key::DefaultRegion));
    QTest::keyClick(region, Qt::Key_Return);
    QVERIFY(bench.model.isUsual(Key::DefaultRegion));
    QVERIFY(region->accessibleDescription().contains(QStringLiteral("no Region has spaces")));
    region->selectAll();
    QTest::keyClicks(region, QStringLiteral("eu-west-1"));
    QTest::keyClick(region, Qt::Key_Return);
    QCOMPARE(bench.model.text(Key::DefaultRegion), QStringLiteral("eu-west-1"));
    QVERIFY(!region->accessibleDescription().contains(QStringLiteral("no Region has spaces")));
    // What the model itself refuses is said, too.
    auto *proxy = bench.find<QLineEdit>("Proxy address");
    proxy->setFocus();
    QTest::keyClicks(proxy, QStringLiteral("http://me:secret@proxy:8080"));
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(bench.model.isUsual(Key::ProxyAddress));
    QVERIFY(proxy->accessibleDescription().contains(QStringLiteral("was not kept")));
}

void SettingsDialogTest::pinsAndHidesProfiles()
{
    Bench bench;
    bench.dialog->showPage(Page::Connections);
    auto *list = bench.find<QListWidget>("Hidden profiles");
    QCOMPARE(list->count(), 2);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(bench.model.value(Key::HiddenProfiles).toStringList(),
                 QStringList{QStringLiteral("prod")});
    QCOMPARE(list->count(), 2);
    bench.model.undo();
    QVERIFY(list->item(0)->checkState() == Qt::Unchecked &&
            list->item(1)->checkState() == Qt::Unchecked);
}

void SettingsDialogTest::undoesTheLastChangeAndSaysWhichItIs()
{
    Bench bench;
    auto *undo = bench.find<QPushButton>("Undo change");
    QVERIFY(!undo->isEnabled());
    bench.find<QSpinBox>("Text size")->setValue(150);
    bench.find<QCheckBox>("Line numbers")->click();
    QCOMPARE(undo->text(), QStringLiteral("Undo: Line numbers"));
    undo->click();
    QVERIFY(bench.find<QCheckBox>("Line numbers")->isChecked());
    QCOMPARE(undo->text(), QStringLiteral("Undo: Text size"));
    undo->click();
    QCOMPARE(bench.find<QSpinBox>("Text size")->value(), 100);
    QVERIFY(!undo->isEnabled());
}

void SettingsDialogTest::offersTheDefaultOnlyWhereItIsAnother()
{
    Bench bench;
    auto *restore = bench.find<QToolButton>("Restore default: Text size");
    QVERIFY(restore && !restore->isVisible());
    bench.find<QSpinBox>("Text size")->setValue(150);
    QVERIFY(restore->isVisible());
    restore->click();
    QVERIFY(!restore->isVisible());
    QVERIFY(bench.model.isUsual(Key::TextSize));
    bench.find<QSpinBox>("Text size")->setValue(150);
    bench.find<QPushButton>("Restore all defaults")->click();
    QVERIFY(bench.model.isUsual(Key::TextSize));
}

void SettingsDialogTest::saysThatTheCommandLineGoesBefore()
{
    Bench bench;
    bench.dialog->showPage(Page::Connections);
    auto *region = bench.find<QLineEdit>("Default Region");
    QVERIFY(!region->accessibleDescription().contains(QStringLiteral("--region")));
    bench.model.override(Key::DefaultRegion, QStringLiteral("us-east-1"),
                         QStringLiteral("--region"));
    QVERIFY2(region->accessibleDescription().startsWith(
                 QStringLiteral("--region says “us-east-1”, and goes before this;")),
             qPrintable(region->accessibleDescription()));
    QCOMPARE(region->text(), QString());
}

void SettingsDialogTest::findsSettingsByTheirWords()
{
    Bench bench;
    QCOMPARE(bench.pages().size(), 6);
    bench.search("proxy");
    QCOMPARE(bench.pages(), QStringList{QStringLiteral("Connections")});
    QVERIFY(bench.find<QLineEdit>("Proxy address")->isVisible());
    QVERIFY(!bench.find<QLineEdit>("Default Region")->isVisible());
    bench.search("DARK light"); // its choices, in any case and order
    QCOMPARE(bench.pages(), QStringList{QStringLiteral("Appearance")});
    QVERIFY(bench.find<QComboBox>("Theme")->isVisible());
    QVERIFY(!bench.find<QSpinBox>("Text size")->isVisible());
    bench.search("");
    QCOMPARE(bench.pages().size(), 6);
    QVERIFY(bench.find<QSpinBox>("Text size")->isVisible());
}

void SettingsDialogTest::findsFactsAndSaysWhereThereIsNothing()
{
    Bench bench;
    QAction action(QStringLiteral("&Export everything…"));
    bench.dialog->addFact(
        Page::Journal, QStringLiteral("Export"),
        {QStringLiteral("A copy"), QStringLiteral("To take along."), {}, {&action}});
    bench.search("export along");
    QCOMPARE(bench.pages(), QStringList{QStringLiteral("Journal")});
    bench.search("xyzzy");
    QVERIFY(bench.pages().isEmpty());
    QCOMPARE(bench.find<QLineEdit>("Find settings")->accessibleDescription(),
             QStringLiteral("No setting has these words."));
}

void SettingsDialogTest::goesByKeyboardThroughAllOfAPage()
{
    Bench bench;
    bench.dialog->showPage(Page::Connections);
    bench.find<QListWidget>("Pages")->setFocus();
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(bench.dialog->focusWidget(), Qt::Key_Tab);
        const QString name = bench.dialog->focusWidget()->accessibleName();
        if (names.contains(name))
            break;
        names << name;
    }
    for (const char *name : {"Profiles at the top", "Hidden profiles", "Default Region", "Endpoint",
                             "Proxy", "Proxy address", "Container and EC2 metadata",
                             "Restore all defaults", "Close settings", "Find settings"})
        QVERIFY2(names.contains(QLatin1String(name)), qPrintable(names.join(u',')));
}

void SettingsDialogTest::doesNotCloseOnReturn()
{
    Bench bench;
    QTest::keyClick(bench.find<QSpinBox>("Text size"), Qt::Key_Return);
    QVERIFY(bench.dialog && bench.dialog->isVisible());
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog);
}

void SettingsDialogTest::fitsASmallScreenWithLargeText()
{
    ui::applyTheme(ui::Theme::light(), 200);
    {
        Bench bench;
        for (int i = 0; i <= static_cast<int>(settings::lastPage); ++i) {
            bench.dialog->showPage(static_cast<Page>(i));
            QCoreApplication::sendPostedEvents();
            QVERIFY2(bench.dialog->minimumSizeHint().width() <= 1280 &&
                         bench.dialog->minimumSizeHint().height() <= 720,
                     qPrintable(QStringLiteral("%1: %2×%3")
                                    .arg(i)
                                    .arg(bench.dialog->minimumSizeHint().width())
                                    .arg(bench.dialog->minimumSizeHint().height())));
        }
    }
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
