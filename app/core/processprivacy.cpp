// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/processprivacy.h"

#ifdef NDEBUG
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace vaultlock {

void makeProcessPrivate()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace vaultlock
