// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/processprivacy.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace vaultlock {

void makeProcessPrivate()
{
#ifdef VAULTLOCK_IS_SANITIZED // LeakSanitizer looks at the program as a debugger does
    return;
#endif
#ifndef NDEBUG
    if (std::getenv("VAULTLOCK_OPEN_TO_DEBUGGERS"))
        return;
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace vaultlock
