// SPDX-License-Identifier: GPL-3.0-or-later

// The icons of titles and fields: drawn, so that they are crisp at every scale.
#pragma once

#include <QIcon>

namespace vaultlock::ui {

enum class TitleIcon {
    Close,
    More,
    Information,
};

/// In the quiet colour of the theme that is on when it is painted.
QIcon titleIcon(TitleIcon kind);

} // namespace vaultlock::ui
