// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/processprivacy.h"

#include <cstdlib>
#include <sys/resource.h>
#ifdef __APPLE__
#include <sys/ptrace.h>
#include <sys/types.h>
#else
#include <sys/prctl.h>
#endif

namespace vaultlock {

namespace {

void forbidAttaching()
{
#ifdef __APPLE__
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#else
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace

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
    forbidAttaching();
}

} // namespace vaultlock
