// SPDX-License-Identifier: GPL-3.0-or-later

// CHANGELOG.md as it was when the program was built.
#pragma once

namespace vaultlock::guide {

/// UTF-8.
extern const char embeddedChangelog[];

} // namespace vaultlock::guide
