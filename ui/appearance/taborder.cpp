#include "ui/appearance/taborder.h"

#include <QWidget>

namespace vaultlock::ui {

void putInTabOrder(QWidget *behind, QWidget *container)
{
    for (QWidget *widget : container->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (!takesTab)
            continue;
        QWidget::setTabOrder(behind, widget);
        behind = widget;
    }
}

} // namespace vaultlock::ui
