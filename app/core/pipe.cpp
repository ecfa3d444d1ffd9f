// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipe.h"

#include <fcntl.h>
#include <unistd.h>

namespace vaultlock {

#ifdef __APPLE__ // has neither pipe2() nor dup3(): what is started in between inherits it

bool makePipe(std::array<int, 2> &ends, PipeWaits waits)
{
    if (::pipe(ends.data()) != 0)
        return false;
    for (const int end : ends) {
        (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
        if (waits == PipeWaits::No)
            (void)::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

void putInPlaceOf(int descriptor, int source)
{
    if (::dup2(source, descriptor) >= 0)
        (void)::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

#else

bool makePipe(std::array<int, 2> &ends, PipeWaits waits)
{
    return ::pipe2(ends.data(), O_CLOEXEC | (waits == PipeWaits::No ? O_NONBLOCK : 0)) == 0;
}

void putInPlaceOf(int descriptor, int source)
{
    (void)::dup3(source, descriptor, O_CLOEXEC);
}

#endif

} // namespace vaultlock
