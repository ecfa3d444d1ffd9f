// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidedesk.h"

#include "guide/guide.h"
#include "guide/pageids.h"
#include "ui/furniture/guidelink.h"
#include "ui/guide/guidewindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace vaultlock::ui {

namespace {

bool isHelpKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

} // namespace

GuideDesk::GuideDesk(const QString &lastSeen, QWidget *window)
    : QObject(window)
    , m_lastSeen(lastSeen)
    , m_over(window)
    , m_action(new QAction(tr("&Guide"), this))
{
    m_action->setShortcut(Qt::Key_F1);
    connect(m_action, &QAction::triggered, this,
            [this] { open(guidePageAt(QApplication::focusWidget())); });
    qApp->installEventFilter(this);
}

GuideDesk::~GuideDesk() = default;

bool GuideDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRequest = event->type() == GuideRequest::kind();
    if (!isRequest && !isHelpKey(*event))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false; // a window of the platform, before its widget
    if (isRequest)
        open(static_cast<const GuideRequest *>(event)->page());
    else if (!qobject_cast<GuideWindow *>(widget->window()))
        open(guidePageAt(widget));
    return true;
}

GuideWindow *GuideDesk::window()
{
    if (!m_guide)
        m_guide = std::make_shared<guide::Guide>(m_lastSeen);
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal) {
        if (!m_window)
            m_window = new GuideWindow(m_guide, m_over);
        return m_window;
    }
    if (!m_modal || m_modal->parentWidget() != modal) {
        delete m_modal;
        m_modal = new GuideWindow(m_guide, modal);
    }
    return m_modal;
}

void GuideDesk::open(const QString &page)
{
    GuideWindow *shown = window();
    if (!page.isEmpty() || shown->currentPage().isEmpty())
        shown->showPage(page.isEmpty() ? guide::firstPage() : page);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace vaultlock::ui
