// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/taborder.h"

#include <QWidget>

namespace vaultlock::ui {

void putInTabOrder(QWidget *behind, QWidget *container)
{
    for (QWidget *widget : container->findChildren<QWidget *>()) {
        // The lists of combo boxes are windows of their own.
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                              !widget->focusProxy() && widget->window() == container->window();
        if (!takesTab)
            continue;
        QWidget::setTabOrder(behind, widget);
        behind = widget;
    }
}

} // namespace vaultlock::ui
