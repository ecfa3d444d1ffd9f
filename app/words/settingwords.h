// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of each setting, and of the file that they are kept in.
#pragma once

#include "settings/settingsfile.h"
#include "settings/settingsmodel.h"

#include <QString>

namespace vaultlock::words {

QString pageName(settings::Page page);

QString settingTitle(settings::Key key);
/// What it does, in one sentence.
QString settingSentence(settings::Key key);
/// Of one of the setting's choices, by its word in the file.
QString choiceName(settings::Key key, const QString &choice);
/// What is counted; empty: nothing.
QString unitOf(settings::Key key);
/// What stands in an empty field, or in a list without anything to choose; empty: nothing.
QString emptyMeans(settings::Key key);

/// The command line, or a variable, says something else for this start.
QString overriddenBy(settings::Key key, const settings::SettingsModel::Override &other);
/// A text that a setting cannot be; reason: what is wrong with it, or empty.
QString settingRefused(settings::Key key, const QString &reason);
/// "Undo: Theme"; several: how many.
QString undoName(const std::vector<settings::Key> &keys);

/// Everything that a person has to know of the settings at a start, as one text; empty: nothing.
QString settingsTrouble(const settings::FileCondition &condition,
                        const settings::SettingsModel &model, const QString &path);

} // namespace vaultlock::words
