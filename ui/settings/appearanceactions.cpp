// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearanceactions.h"

#include <QAction>
#include <QActionGroup>

namespace vaultlock::ui {

AppearanceActions::AppearanceActions(AppearanceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_larger(new QAction(tr("&Larger text"), this))
    , m_smaller(new QAction(tr("S&maller text"), this))
    , m_usual(new QAction(tr("&Usual text size"), this))
{
    addAppearance(tr("&System"), Appearance::System);
    addAppearance(tr("&Light"), Appearance::Light);
    addAppearance(tr("&Dark"), Appearance::Dark);
    auto *group = new QActionGroup(this);
    for (QAction *action : m_appearances)
        group->addAction(action);

    // Control and plus alone are the editor's.
    m_larger->setShortcuts({Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal});
    m_smaller->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_Minus);
    m_usual->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_0);
    connect(m_larger, &QAction::triggered, &m_settings,
            [this] { m_settings.setTextPercent(largerText(m_settings.textPercent())); });
    connect(m_smaller, &QAction::triggered, &m_settings,
            [this] { m_settings.setTextPercent(smallerText(m_settings.textPercent())); });
    connect(m_usual, &QAction::triggered, &m_settings,
            [this] { m_settings.setTextPercent(usualText); });

    connect(&m_settings, &AppearanceSettings::changed, this, &AppearanceActions::showSettings);
    showSettings();
}

void AppearanceActions::addAppearance(const QString &text, Appearance appearance)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(static_cast<int>(appearance));
    connect(action, &QAction::triggered, &m_settings,
            [this, appearance] { m_settings.setAppearance(appearance); });
    m_appearances.append(action);
}

void AppearanceActions::showSettings()
{
    for (QAction *action : m_appearances)
        action->setChecked(action->data().toInt() == static_cast<int>(m_settings.appearance()));
    const int percent = m_settings.textPercent();
    m_larger->setEnabled(largerText(percent) != percent);
    m_smaller->setEnabled(smallerText(percent) != percent);
    m_usual->setEnabled(percent != usualText);
}

} // namespace vaultlock::ui
