// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/scrolling.h"

#include <QScrollArea>

namespace vaultlock::ui {

QScrollArea *scrollingUpAndDown(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true); // before: else the content is laid out once more
    area->setWidget(content);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace vaultlock::ui
