// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/settings/appearanceactions.h"
#include "ui/settings/appearancesettings.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace vaultlock;
using ui::Appearance;
using ui::AppearanceSettings;

class AppearanceSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDesktopUntilSomethingIsChosen();
    void appliesTheAppearanceAtOnce();
    void appliesTheTextSizeAtOnceToWidgetsThatAreThere();
    void remembersBoth();
    void takesNothingThatCannotBe();
    void stepsThroughTheTextSizes();
    void looksAgainWhenTheDesktopChanges();
    void leavesTheDesktopAloneWhenAThemeIsChosen();
    void checksTheActionThatIsOn();
    void offersOnlyTextSizesThatThereAre();

private:
    struct Place
    {
        QTemporaryDir folder;
        QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        settings::SettingsModel settings{file};
    };
};

void AppearanceSettingsTest::followsTheDesktopUntilSomethingIsChosen()
{
    Place place;
    AppearanceSettings settings(place.settings);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textPercent(), 100);
}

void AppearanceSettingsTest::appliesTheAppearanceAtOnce()
{
    Place place;
    AppearanceSettings settings(place.settings);
    settings.setAppearance(Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::Theme::dark().surface);
    settings.setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::Theme::light().surface);
}

void AppearanceSettingsTest::appliesTheTextSizeAtOnceToWidgetsThatAreThere()
{
    Place place;
    AppearanceSettings settings(place.settings);
    settings.apply();
    QWidget window;
    QWidget inside(&window);
    QWidget withItsOwn(&window);
    withItsOwn.setFont(ui::Fonts::caption());
    window.show();
    settings.setTextPercent(200);
    QTRY_COMPARE(inside.font().pointSizeF(), 22.0);
    QTRY_COMPARE(withItsOwn.font().pointSizeF(), 18.0);
    settings.setTextPercent(100);
    QTRY_COMPARE(inside.font().pointSizeF(), 11.0);
    QTRY_COMPARE(withItsOwn.font().pointSizeF(), 9.0);
}

void AppearanceSettingsTest::remembersBoth()
{
    Place place;
    AppearanceSettings(place.settings).setAppearance(Appearance::Dark);
    AppearanceSettings(place.settings).setTextPercent(150);
    AppearanceSettings next(place.settings);
    QCOMPARE(next.appearance(), Appearance::Dark);
    QCOMPARE(next.textPercent(), 150);
    next.setAppearance(Appearance::System);
    QCOMPARE(AppearanceSettings(place.settings).appearance(), Appearance::System);
}

void AppearanceSettingsTest::takesNothingThatCannotBe()
{
    Place place;
    place.file.setValue(QStringLiteral("appearance"), QStringLiteral("pink"));
    place.file.setValue(QStringLiteral("textSize"), QStringLiteral("huge"));
    AppearanceSettings settings(place.settings);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textPercent(), 100);
    settings.setTextPercent(5000);
    QCOMPARE(settings.textPercent(), 200);
    settings.setTextPercent(-1);
    QCOMPARE(settings.textPercent(), 80);
    settings.setTextPercent(100);
}

void AppearanceSettingsTest::stepsThroughTheTextSizes()
{
    QCOMPARE(ui::largerText(100), 110);
    QCOMPARE(ui::largerText(112), 125);
    QCOMPARE(ui::largerText(200), 200);
    QCOMPARE(ui::smallerText(100), 90);
    QCOMPARE(ui::smallerText(112), 110);
    QCOMPARE(ui::smallerText(80), 80);
    int percent = 80;
    for (int step = 0; step < 20; ++step)
        percent = ui::largerText(percent);
    QCOMPARE(percent, 200);
}

void AppearanceSettingsTest::looksAgainWhenTheDesktopChanges()
{
    Place place;
    AppearanceSettings settings(place.settings);
    settings.apply();
    QWidget window;
    settings.followDesktopThrough(&window);
    QSignalSpy changes(&settings, &AppearanceSettings::changed);
    QEvent desktopChanged(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &desktopChanged);
    QCOMPARE(changes.count(), 1);
}

void AppearanceSettingsTest::leavesTheDesktopAloneWhenAThemeIsChosen()
{
    Place place;
    AppearanceSettings settings(place.settings);
    settings.setAppearance(Appearance::Dark);
    QWidget window;
    settings.followDesktopThrough(&window);
    QSignalSpy changes(&settings, &AppearanceSettings::changed);
    QEvent desktopChanged(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &desktopChanged);
    QCOMPARE(changes.count(), 0);
    settings.setAppearance(Appearance::System);
    // Offscreen, the desktop is light.
    QVERIFY(!ui::Theme::current().isDark);
}

void AppearanceSettingsTest::checksTheActionThatIsOn()
{
    Place place;
    AppearanceSettings settings(place.settings);
    ui::AppearanceActions actions(settings);
    QVERIFY(actions.appearances().constFirst()->isChecked());
    actions.appearances().constLast()->trigger();
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QVERIFY(actions.appearances().constLast()->isChecked());
    QVERIFY(!actions.appearances().constFirst()->isChecked());
    settings.setAppearance(Appearance::Light);
    QVERIFY(actions.appearances().at(1)->isChecked());
}

void AppearanceSettingsTest::offersOnlyTextSizesThatThereAre()
{
    Place place;
    AppearanceSettings settings(place.settings);
    ui::AppearanceActions actions(settings);
    QAction *larger = actions.textSizes().at(0);
    QAction *smaller = actions.textSizes().at(1);
    QAction *usual = actions.textSizes().at(2);
    QVERIFY(!usual->isEnabled());
    for (int step = 0; step < 20; ++step)
        larger->trigger();
    QCOMPARE(settings.textPercent(), 200);
    QVERIFY(!larger->isEnabled());
    QVERIFY(smaller->isEnabled());
    usual->trigger();
    QCOMPARE(settings.textPercent(), 100);
}

QTEST_MAIN(AppearanceSettingsTest)
#include "tst_appearancesettings.moc"
