// SPDX-License-Identifier: GPL-3.0-or-later

// The door of the module that has the commands.
#include "cli/commandline.h"
#include "cli/spokenlanguage.h"
#include "language/translation.h"

extern "C" Q_DECL_EXPORT int vaultlockCommands(const QStringList *arguments)
{
    const vaultlock::language::Translation translation(vaultlock::cli::languageWish(*arguments));
    return vaultlock::cli::run(*arguments, {});
}
