// SPDX-License-Identifier: GPL-3.0-or-later

// What the program was started with.
#pragma once

#include "core/identifiers.h"
#include "workspace/connectionchoice.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vaultlock::ui {

struct StartOptions
{
    workspace::ConnectionChoice choice;
    bool isConnectionGiven = false; ///< else the last one counts
    std::optional<VaultName> vault;
    QString policyFile;       ///< empty: none
    QString language;         ///< as language::Translation takes it; empty: as is set
    bool isToWatch = false;   ///< without a window, until it is wanted
    bool isNewWindow = false; ///< also where a window could take what is asked for
};

/// Nothing is to be started: print the text and end with the code.
struct EarlyExit
{
    int code = 0; ///< 0: to standard output; else to standard error
    QString text;
};

/// arguments: the program's name first. Needs no application and no display. What cannot be is
/// refused with exit code 2 and a sentence.
std::variant<StartOptions, EarlyExit> readCommandLine(const QStringList &arguments);

} // namespace vaultlock::ui
