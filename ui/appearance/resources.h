// The files of resources/, which the linker would leave out of a static library.
#pragma once

#include <QIcon>

namespace vaultlock::ui {

/// Makes `:/icons/…` and `:/templates/…` readable. May be called again; costs nothing then.
void loadResources();

/// The program's own icon, sharp at every size. Read when it is first painted. GUI thread.
QIcon programIcon();

} // namespace vaultlock::ui
