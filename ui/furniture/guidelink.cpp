// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/guidelink.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace vaultlock::ui {

namespace {

const char *const pageProperty = "guidePage";

} // namespace

void setGuidePage(QWidget &widget, const QString &page)
{
    widget.setProperty(pageProperty, page);
}

QString guidePageAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString page = widget->property(pageProperty).toString();
        if (!page.isEmpty())
            return page;
    }
    return {};
}

QEvent::Type GuideRequest::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<Type>(type);
}

void askForGuide(QWidget &from, const QString &page)
{
    GuideRequest request(page);
    QCoreApplication::sendEvent(&from, &request);
}

} // namespace vaultlock::ui
