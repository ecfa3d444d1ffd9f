// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace vaultlock::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *area =
        className == QLatin1String("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void makeScrollAreasSafe()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace vaultlock::ui
