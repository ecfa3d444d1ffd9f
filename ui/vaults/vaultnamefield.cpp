// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultnamefield.h"

#include "ui/appearance/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vaultlock::ui {

QWidget *vaultNameField(QLineEdit &name, QLabel &fault)
{
    fault.setFont(Fonts::caption());
    // Room for its longest sentence, so that nothing jumps while somebody types.
    fault.setMinimumHeight(2 * QFontMetrics(Fonts::caption()).lineSpacing());
    fault.setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *field = new QWidget;
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(&name);
    layout->addWidget(&fault);
    return field;
}

} // namespace vaultlock::ui
