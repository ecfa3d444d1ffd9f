// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlayout.h"

#include "ui/appearance/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QToolBar>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int pickerWidth = 260;
constexpr int lockWidth = 300;
constexpr double usualPointSize = 11;

/// A width that is right for the usual text, for the text as it is now; at most the share.
int forText(int usual, int share)
{
    const int scaled = static_cast<int>(usual * Fonts::body().pointSizeF() / usualPointSize);
    return std::max(usual, std::min(scaled, share));
}

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

/// Where the panel itself wants it, else where it was last, else the first place for it.
QWidget *placeForFocus(QWidget *panel)
{
    if (!panel || !panel->isVisible())
        return nullptr;
    if (QWidget *proxy = panel->focusProxy(); proxy && takesFocus(*proxy))
        return proxy;
    if (QWidget *last = panel->focusWidget(); last && takesFocus(*last))
        return last;
    if (takesFocus(*panel))
        return panel;
    for (QWidget *next = panel->nextInFocusChain(); next != panel;
         next = next->nextInFocusChain()) {
        if (panel->isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

int nextPanel(const QList<bool> &canTakeFocus, int now, int step)
{
    const int count = static_cast<int>(canTakeFocus.size());
    const int start = now < 0 && step < 0 ? 0 : now;
    for (int tried = 1; tried <= count; ++tried) {
        const int candidate = ((start + step * tried) % count + count) % count;
        if (canTakeFocus[candidate])
            return candidate;
    }
    return -1;
}

WindowLayout::WindowLayout(QMainWindow &window, const Pieces &pieces)
    : QObject(&window)
    , m_window(window)
    , m_pieces(pieces)
{
    // In this order the Tab key goes through them.
    window.addToolBar(pieces.toolBar);
    if (pieces.head) {
        window.addToolBarBreak();
        window.addToolBar(pieces.head);
    }
    m_vaults = addDock(tr("Vaults"), QStringLiteral("vaultsDock"), pieces.vaults,
                       Qt::LeftDockWidgetArea, Qt::CTRL | Qt::Key_1);
    window.setCentralWidget(pieces.centre);
    m_lock = addDock(tr("Lock"), QStringLiteral("lockDock"), pieces.lock, Qt::RightDockWidgetArea,
                     Qt::CTRL | Qt::Key_2);
    m_journal = addDock(tr("Journal"), QStringLiteral("journalDock"), pieces.journal,
                        Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_3);
    window.installEventFilter(this);

    addMove(tr("&Next panel"), Qt::Key_F6, &WindowLayout::goToNext);
    addMove(tr("&Previous panel"), Qt::SHIFT | Qt::Key_F6, &WindowLayout::goToPrevious);
    addMove(tr("De&tach or attach panel"), Qt::CTRL | Qt::SHIFT | Qt::Key_F6,
            &WindowLayout::detach);
}

QDockWidget *WindowLayout::addDock(const QString &title, const QString &name, QWidget *panel,
                                   Qt::DockWidgetArea area, const QKeySequence &keys)
{
    // In the accessible tree a dock is called like its window, whatever its accessible name.
    auto *dock = new QDockWidget(tr("%1 panel").arg(title));
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->toggleViewAction()->setText(u'&' + title);
    dock->toggleViewAction()->setShortcut(keys);
    m_window.addDockWidget(area, dock);
    return dock;
}

void WindowLayout::addMove(const QString &text, const QKeySequence &keys,
                           void (WindowLayout::*move)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, move);
    m_moves.append(action);
}

QList<QAction *> WindowLayout::toggles() const
{
    return {m_vaults->toggleViewAction(), m_lock->toggleViewAction(),
            m_journal->toggleViewAction()};
}

void WindowLayout::arrange(const WindowMemory &memory)
{
    const QSize screen = m_window.screen()->availableSize();
    m_window.resize(firstSize.boundedTo(screen));
    if (screen.width() <= firstSize.width() || screen.height() <= firstSize.height())
        m_window.setWindowState(Qt::WindowMaximized);
    fitToText();
    restoreDefault();
    const bool hasHead = m_pieces.head && m_pieces.head->isVisibleTo(&m_window);
    memory.restoreLayout(m_window);
    if (!m_pieces.head)
        return;
    m_pieces.head->setVisible(hasHead); // whether it is shown is not remembered
}

void WindowLayout::fitToText()
{
    m_pieces.lock->setMinimumWidth(forText(lockWidth, m_window.width() / 3));
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToText();
    return QObject::eventFilter(watched, event);
}

void WindowLayout::restoreDefault()
{
    const std::pair<QDockWidget *, Qt::DockWidgetArea> places[] = {
        {m_vaults, Qt::LeftDockWidgetArea},
        {m_lock, Qt::RightDockWidgetArea},
        {m_journal, Qt::BottomDockWidgetArea},
    };
    for (const auto &place : places) {
        place.first->setFloating(false);
        m_window.addDockWidget(place.second, place.first);
        place.first->show();
    }
    m_window.resizeDocks(
        {m_vaults, m_lock},
        {forText(pickerWidth, m_window.width() / 4), forText(lockWidth, m_window.width() / 3)},
        Qt::Horizontal);
    m_window.resizeDocks({m_journal}, {m_journal->minimumSizeHint().height()}, Qt::Vertical);
}

void WindowLayout::expandJournal(bool isWanted)
{
    const int height = isWanted ? m_window.height() / 3 : m_journal->minimumSizeHint().height();
    m_journal->show();
    m_window.resizeDocks({m_journal}, {height}, Qt::Vertical);
}

void WindowLayout::focusFirst()
{
    if (QWidget *place = placeForFocus(m_pieces.vaults))
        place->setFocus();
}

void WindowLayout::cycle(int step)
{
    QWidget *const panels[] = {m_pieces.toolBar,  m_pieces.head, m_pieces.vaults, m_pieces.centre,
                               m_pieces.problems, m_pieces.lock, m_pieces.journal};
    QList<bool> canTakeFocus;
    int now = -1;
    for (QWidget *panel : panels) {
        // The problems are inside of the centre: the last one that holds the focus counts.
        if (panel && panel->isAncestorOf(QApplication::focusWidget()))
            now = static_cast<int>(canTakeFocus.size());
        canTakeFocus.append(placeIn(panel) != nullptr);
    }
    const int next = nextPanel(canTakeFocus, now, step);
    if (next < 0)
        return;
    panels[next]->window()->activateWindow();
    placeIn(panels[next])->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

QWidget *WindowLayout::placeIn(QWidget *panel) const
{
    if (panel == m_pieces.centre && m_pieces.placeInCentre) {
        if (QWidget *place = m_pieces.placeInCentre(); place && takesFocus(*place))
            return place;
    }
    return placeForFocus(panel);
}

void WindowLayout::detach()
{
    for (QDockWidget *dock : {m_vaults, m_lock, m_journal}) {
        if (dock->isAncestorOf(QApplication::focusWidget()))
            return dock->setFloating(!dock->isFloating());
    }
}

} // namespace vaultlock::ui
