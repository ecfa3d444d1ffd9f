// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/objection.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"

#include <QLabel>

namespace vaultlock::ui {

QLabel *makeObjection()
{
    QLabel *label = plainLabel(QStringLiteral("objection"));
    label->hide();
    return label;
}

void showObjection(QLabel *label, const QString &text)
{
    QPalette palette = label->parentWidget() ? label->parentWidget()->palette() : label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().irreversible);
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace vaultlock::ui
