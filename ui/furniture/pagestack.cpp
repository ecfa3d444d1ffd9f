// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/pagestack.h"

#include <QLayout>

namespace vaultlock::ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
}

} // namespace vaultlock::ui
