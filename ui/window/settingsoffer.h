// SPDX-License-Identifier: GPL-3.0-or-later

// Where the settings are offered in the window, and what is behind them.
#pragma once

#include "settings/keptthings.h"
#include "settings/settingsmodel.h"
#include "workspace/workspace.h"

class QAction;
class QSettings;
class QWidget;

namespace vaultlock::journal {
class Journal;
}
namespace vaultlock::watch {
class Watch;
}

namespace vaultlock::ui {

class JournalCheck;
class LoginStart;
class PolicyPanel;

/// All outlive the window.
struct SettingsSources
{
    settings::SettingsModel &model;
    QSettings &file;
    settings::Places places;
    QString trouble = {}; ///< to be told once, when the window is there; empty: nothing
};

/// What the dialog shows and changes beside the settings.
struct SettingsSubjects
{
    workspace::Workspace &workspace;
    journal::Journal &journal;
    QString journalFile;    ///< empty: not told
    watch::Watch *watch;    ///< null: which locks are in progress is not known
    LoginStart *loginStart; ///< null: not offered
    JournalCheck &journalCheck;
    QAction *team; ///< null: not offered
    PolicyPanel &policy;
};

/// "Settings…", for the menu Edit; null without sources. The window's editors go by the settings
/// from now on.
QAction *offerSettings(const SettingsSources *sources, const SettingsSubjects &subjects,
                       QWidget *window);

/// What the command line and the environment say instead of a setting.
void noteOverrides(settings::SettingsModel &model, const workspace::ConnectionChoice &commandLine,
                   const QProcessEnvironment &environment);

} // namespace vaultlock::ui
