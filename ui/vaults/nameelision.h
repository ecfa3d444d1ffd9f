// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's name where there is no room for all of it.
#pragma once

#include <QFontMetrics>
#include <QString>

namespace vaultlock::ui {

/// Where the name is first unlike both that stand beside it in a list in ASCII order, which is the
/// one of ListVaults: up to there at least one of them begins alike, behind it none does. The
/// name's length where a neighbour begins with all of it. Empty neighbours: none.
qsizetype firstDifference(const QString &name, const QString &before, const QString &after);

/// The name as far as it fits into the width (pixels): its beginning and its end, and between them,
/// where either would leave it out, what tells it from its neighbours.
QString elidedName(const QString &name, qsizetype firstDifference, const QFontMetrics &metrics,
                   int width);

} // namespace vaultlock::ui
