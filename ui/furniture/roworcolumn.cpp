// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/roworcolumn.h"

#include "ui/appearance/theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace vaultlock::ui {

namespace {

int leastWidth(const QWidget &widget)
{
    return widget.isHidden() ? 0
                             : std::max(widget.minimumSizeHint().width(), widget.minimumWidth());
}

} // namespace

RowOrColumn::RowOrColumn(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::panel);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // a row's would keep it from a column
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 0);
}

void RowOrColumn::setLeastOfFirst(int least)
{
    m_least = least;
    fitWhereSeen();
}

bool RowOrColumn::isRow() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

QSize RowOrColumn::minimumSizeHint() const
{
    return {std::max(leastWidth(*m_first), leastWidth(*m_second)),
            m_layout->totalMinimumSize().height()};
}

void RowOrColumn::fit()
{
    // As a row, whatever it is now: by another measure for each it would never settle.
    const int needed =
        std::max(m_least, leastWidth(*m_first)) + Space::panel + leastWidth(*m_second);
    const bool isNarrow = needed > width() && !m_first->isHidden() && !m_second->isHidden();
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (wanted == m_layout->direction())
        return;
    m_layout->setDirection(wanted);
    m_layout->setSpacing(isNarrow ? Space::unit : Space::panel);
    updateGeometry();
}

/// What nobody sees is measured when it is shown.
void RowOrColumn::fitWhereSeen()
{
    m_isToFit = !isVisible();
    if (!m_isToFit)
        fit();
}

bool RowOrColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || (event->type() == QEvent::Show && m_isToFit))
        fitWhereSeen();
    return QWidget::event(event);
}

void RowOrColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace vaultlock::ui
