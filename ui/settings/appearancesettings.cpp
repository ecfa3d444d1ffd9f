// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancesettings.h"

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <vector>

namespace vaultlock::ui {

using settings::Key;

namespace {

constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200};

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

struct OwnFont
{
    QPointer<QWidget> widget;
    double pointSize;
};

/// Widgets with a font of their own do not follow the application's.
std::vector<OwnFont> ownFonts()
{
    std::vector<OwnFont> fonts;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            fonts.push_back({widget, widget->font().pointSizeF()});
    }
    return fonts;
}

/// Those that have seen to it themselves are left alone, and told in any case.
void scaleOwnFonts(const std::vector<OwnFont> &fonts, double ratio)
{
    for (const OwnFont &own : fonts) {
        if (!own.widget)
            continue;
        QFont font = own.widget->font();
        if (qFuzzyCompare(font.pointSizeF(), own.pointSize) && own.pointSize > 0) {
            font.setPointSizeF(own.pointSize * ratio);
            own.widget->setFont(font);
        }
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(own.widget, &changed);
    }
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

AppearanceSettings::AppearanceSettings(settings::SettingsModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&m_model, &settings::SettingsModel::changed, this, [this](Key key) {
        if (key == Key::Appearance || key == Key::TextSize)
            apply();
    });
}

Appearance AppearanceSettings::appearance() const
{
    const QString text = m_model.text(Key::Appearance);
    for (const Appearance known : {Appearance::Light, Appearance::Dark}) {
        if (text == nameOf(known))
            return known;
    }
    return Appearance::System;
}

int AppearanceSettings::textPercent() const
{
    return m_model.value(Key::TextSize).toInt();
}

void AppearanceSettings::setAppearance(Appearance appearance)
{
    m_model.set(Key::Appearance, nameOf(appearance));
}

void AppearanceSettings::setTextPercent(int percent)
{
    m_model.set(Key::TextSize, std::clamp(percent, textSizes.front(), textSizes.back()));
}

void AppearanceSettings::apply()
{
    const double before = QApplication::font().pointSizeF();
    const std::vector<OwnFont> fonts = ownFonts();
    applyTheme(themeOf(appearance()), textPercent());
    const double after = QApplication::font().pointSizeF();
    if (!qFuzzyCompare(before, after))
        scaleOwnFonts(fonts, after / before);
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
