#include "ui/settings/appearancesettings.h"

#include "ui/appearance/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>

namespace vaultlock::ui {

namespace {

constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200};

QString appearanceKey()
{
    return QStringLiteral("appearance");
}

QString textSizeKey()
{
    return QStringLiteral("textSize");
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

const Theme &themeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return Theme::light();
    case Appearance::Dark:
        return Theme::dark();
    case Appearance::System:
        break;
    }
    // Only an application without a palette of its own shows the desktop's.
    QApplication::setPalette(QPalette());
    return Theme::current();
}

} // namespace

int largerText(int percent)
{
    const auto *next = std::upper_bound(textSizes.begin(), textSizes.end(), percent);
    return next == textSizes.end() ? textSizes.back() : *next;
}

int smallerText(int percent)
{
    const auto *next = std::lower_bound(textSizes.begin(), textSizes.end(), percent);
    return next == textSizes.begin() ? textSizes.front() : *std::prev(next);
}

AppearanceSettings::AppearanceSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Appearance AppearanceSettings::appearance() const
{
    const QString text = m_settings.value(appearanceKey()).toString();
    for (const Appearance known : {Appearance::Light, Appearance::Dark}) {
        if (text == nameOf(known))
            return known;
    }
    return Appearance::System;
}

int AppearanceSettings::textPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textSizeKey()).toInt(&isNumber);
    return isNumber ? std::clamp(percent, textSizes.front(), textSizes.back()) : usualText;
}

void AppearanceSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey(), nameOf(appearance));
    apply();
}

void AppearanceSettings::setTextPercent(int percent)
{
    m_settings.setValue(textSizeKey(), std::clamp(percent, textSizes.front(), textSizes.back()));
    apply();
}

void AppearanceSettings::apply()
{
    applyTheme(themeOf(appearance()), textPercent());
    emit changed();
}

void AppearanceSettings::followDesktopThrough(QWidget *window)
{
    window->installEventFilter(this);
}

bool AppearanceSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && appearance() == Appearance::System)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace vaultlock::ui
