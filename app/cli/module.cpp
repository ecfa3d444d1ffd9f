// SPDX-License-Identifier: GPL-3.0-or-later

// The door of the module that has the commands (cli/commandsmodule.h).
#include "cli/commandline.h"

extern "C" Q_DECL_EXPORT int vaultlockCommands(const QStringList *arguments)
{
    return vaultlock::cli::run(*arguments, {});
}
