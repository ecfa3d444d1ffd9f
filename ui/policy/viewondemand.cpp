// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/viewondemand.h"

#include "ui/furniture/taborder.h"

#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

ViewOnDemand::ViewOnDemand(Maker maker, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget *ViewOnDemand::placeForFocus() const
{
    for (QWidget *widget : findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (takesTab && widget->isEnabled() && widget->isVisibleTo(this))
            return widget;
    }
    return nullptr;
}

void ViewOnDemand::showEvent(QShowEvent *event)
{
    if (m_maker) {
        QWidget *view = std::exchange(m_maker, {})();
        layout()->addWidget(view);
        putInTabOrder(this, view);
    }
    QWidget::showEvent(event);
}

} // namespace vaultlock::ui
