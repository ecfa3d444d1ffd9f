// SPDX-License-Identifier: GPL-3.0-or-later

// A pipe that the programs that are started do not inherit.
#pragma once

#include <array>

namespace vaultlock {

enum class PipeWaits {
    Yes,
    No, ///< neither end: what would have to wait fails with EAGAIN
};

/// The end to read and the end to write, closed by whoever is given them. False: there is none, and
/// errno says why.
bool makePipe(std::array<int, 2> &ends, PipeWaits waits);

/// descriptor becomes another name of what source is, and is not inherited either.
void putInPlaceOf(int descriptor, int source);

} // namespace vaultlock
