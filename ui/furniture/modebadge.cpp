// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/modebadge.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"

namespace vaultlock::ui {

void showMode(ValueDisplay &badge, bool isLive)
{
    const Theme &theme = Theme::current();
    badge.showText(isLive ? ValueDisplay::tr("LIVE") : ValueDisplay::tr("SANDBOX"));
    const QColor ground = isLive ? theme.badgeLive : theme.badgeSandbox;
    const QColor text = isLive ? theme.textOnBadgeLive : theme.textOnBadgeSandbox;
    badge.setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: none; "
                                       "border-radius: 4px; }")
                            .arg(ground.name(), text.name()));
    QFont emphasised = Fonts::body();
    emphasised.setWeight(
        QFont::DemiBold); // as all emphasis: another weight is another font to load
    badge.setFont(emphasised);
    badge.setTextMargins(Space::panel, Space::half, Space::panel, Space::half);
}

} // namespace vaultlock::ui
