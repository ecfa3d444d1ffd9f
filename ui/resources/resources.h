// SPDX-License-Identifier: GPL-3.0-or-later

// The files of resources/, which the linker would leave out of a static library.
#pragma once

namespace vaultlock::ui {

/// Makes `:/icons/…` and `:/templates/…` readable. May be called again; costs nothing then.
void loadResources();

} // namespace vaultlock::ui
