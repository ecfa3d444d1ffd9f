// SPDX-License-Identifier: GPL-3.0-or-later

// Which page of the guide is about what is in front of somebody, and how to ask for one.
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace vaultlock::ui {

/// The page (guide/pageids.h) that F1 opens while the focus is in the widget. Empty: what it stands
/// in is asked.
void setGuidePage(QWidget &widget, const QString &page);

/// That of the widget, or of what it stands in; empty where there is none. Null: empty.
QString guidePageAt(const QWidget *widget);

/// Sent to the widget where the page is asked for; ui/guide answers it. Nobody has to.
class GuideRequest : public QEvent
{
public:
    explicit GuideRequest(const QString &page)
        : QEvent(kind())
        , m_page(page)
    {
    }

    static Type kind();
    QString page() const { return m_page; }

private:
    QString m_page;
};

/// Asks for a page, as F1 does.
void askForGuide(QWidget &from, const QString &page);

} // namespace vaultlock::ui
