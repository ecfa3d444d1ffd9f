// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plainlabel.h"

#include "ui/appearance/theme.h"

#include <QLabel>

namespace vaultlock::ui {

QLabel *plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &objectName, const QString &text)
{
    QLabel *label = plainLabel(objectName, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *alarmLabel(const QString &text)
{
    QLabel *label = plainLabel({}, text);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::current().irreversible);
    label->setPalette(palette);
    return label;
}

} // namespace vaultlock::ui
