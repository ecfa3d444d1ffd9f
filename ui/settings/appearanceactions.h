// SPDX-License-Identifier: GPL-3.0-or-later

// Appearance and text size, for a menu.
#pragma once

#include "ui/settings/appearancesettings.h"

#include <QList>
#include <QObject>

class QAction;

namespace vaultlock::ui {

/// The actions show what the settings are, and change them.
class AppearanceActions : public QObject
{
    Q_OBJECT

public:
    /// settings: not owned, must outlive the actions.
    explicit AppearanceActions(AppearanceSettings &settings, QObject *parent = nullptr);

    /// System, Light, Dark: one of them is checked.
    QList<QAction *> appearances() const { return m_appearances; }
    /// Larger, Smaller, Usual text.
    QList<QAction *> textSizes() const { return {m_larger, m_smaller, m_usual}; }

private:
    void addAppearance(const QString &text, Appearance appearance);
    void showSettings();

    AppearanceSettings &m_settings;
    QList<QAction *> m_appearances;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
};

} // namespace vaultlock::ui
