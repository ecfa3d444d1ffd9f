// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/taborder.h"

#include <QWidget>

namespace vaultlock::ui {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
}

/// QWidget::setTabOrder() takes what is inside of the first widget for a part of it, wherever in
/// the order that stands: what has just come to it, at the end of all, would stay there.
QWidget *lastOutside(QWidget &whole)
{
    QWidget *before = whole.previousInFocusChain();
    while (before != &whole && (whole.isAncestorOf(before) || !takesTab(*before)))
        before = before->previousInFocusChain();
    return before;
}

/// What takes it in the container.
QList<QWidget *> inTabOrder(QWidget &container)
{
    QList<QWidget *> found;
    for (QWidget *next = container.nextInFocusChain(); next != &container;
         next = next->nextInFocusChain()) {
        if (container.isAncestorOf(next) && takesTab(*next) && next->window() == container.window())
            found.append(next);
    }
    return found;
}

} // namespace

void putInTabOrder(QWidget *behind, QWidget *container)
{
    if (behind == container || behind->isAncestorOf(container))
        behind = lastOutside(*behind);
    for (QWidget *widget : container->findChildren<QWidget *>()) {
        // The lists of combo boxes are windows of their own.
        if (!takesTab(*widget) || widget->window() != container->window())
            continue;
        QWidget::setTabOrder(behind, widget);
        behind = widget;
    }
}

void keepInTabOrder(QWidget *first, QWidget *second)
{
    QWidget *behind = nullptr;
    for (QWidget *widget : inTabOrder(*first))
        behind = widget;
    if (!behind)
        return;
    for (QWidget *widget : inTabOrder(*second)) {
        QWidget::setTabOrder(behind, widget);
        behind = widget;
    }
}

} // namespace vaultlock::ui
