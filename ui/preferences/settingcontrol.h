// SPDX-License-Identifier: GPL-3.0-or-later

// The control by which one setting is seen and changed.
#pragma once

#include "settings/setting.h"

#include <functional>

class QWidget;

namespace vaultlock::ui {

struct SettingControl
{
    QWidget *widget = nullptr; ///< what takes the focus; owned by whoever lays it out
    bool hasOwnTitle = false;  ///< it says what it is, and needs no label
    /// Without telling that it was changed.
    std::function<void(const QVariant &value)> show;
};

/// changed: called with what the person wants, once they have said it. names: what a list of names
/// has to choose from, beside what it holds.
SettingControl makeControl(const settings::Setting &setting, const QStringList &names,
                           const std::function<void(const QVariant &value)> &changed);

} // namespace vaultlock::ui
