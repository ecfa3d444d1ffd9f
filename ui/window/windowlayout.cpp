// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlayout.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/taborder.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int pickerWidth = 260;
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
    , m_split(new QSplitter(Qt::Horizontal))
{
    layOut();
    window.installEventFilter(this);
    addToggle(tr("&Vaults"), Qt::CTRL | Qt::Key_1, pieces.vaults);
    addToggle(tr("&Journal"), Qt::CTRL | Qt::Key_2, pieces.journal);
    addMove(tr("&Next panel"), Qt::Key_F6, &WindowLayout::goToNext);
    addMove(tr("&Previous panel"), Qt::SHIFT | Qt::Key_F6, &WindowLayout::goToPrevious);
}

void WindowLayout::layOut()
{
    // In this order the Tab key goes through them.
    m_window.addToolBar(m_pieces.toolBar);
    if (m_pieces.head) {
        m_window.addToolBarBreak();
        m_window.addToolBar(m_pieces.head);
    }
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pieces.vaults);
    m_split->addWidget(m_pieces.page);
    m_split->setStretchFactor(1, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    if (m_pieces.notices)
        layout->addWidget(m_pieces.notices);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_pieces.journal);
    m_window.setCentralWidget(centre);
}

void WindowLayout::followPage()
{
    keepInTabOrder(m_pieces.page, m_pieces.journal);
}

void WindowLayout::addToggle(const QString &text, const QKeySequence &keys, QWidget *piece)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(true);
    action->setShortcut(keys);
    connect(action, &QAction::toggled, piece, [this, piece](bool isWanted) {
        if (!isWanted && piece == m_pieces.journal)
            expandJournal(false); // the page comes back
        piece->setVisible(isWanted);
    });
    m_toggles.append(action);
}

void WindowLayout::addMove(const QString &text, const QKeySequence &keys,
                           void (WindowLayout::*move)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, move);
    m_moves.append(action);
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
    if (memory.restoreLayout(m_window)) {
        m_split->restoreState(memory.split());
        for (qsizetype i = 0; i < m_toggles.size(); ++i)
            m_toggles[i]->setChecked(!memory.isHidden(static_cast<int>(i)));
    }
    if (m_pieces.head)
        m_pieces.head->setVisible(hasHead); // whether it is shown is not remembered
}

void WindowLayout::keep(WindowMemory &memory) const
{
    memory.keepLayout(m_window);
    memory.keepSplit(m_split->saveState());
    for (qsizetype i = 0; i < m_toggles.size(); ++i)
        memory.keepHidden(static_cast<int>(i), !m_toggles[i]->isChecked());
}

void WindowLayout::fitToText()
{
    m_pieces.vaults->setMinimumWidth(forText(pickerWidth, m_window.width() / 4));
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToText();
    return QObject::eventFilter(watched, event);
}

void WindowLayout::restoreDefault()
{
    expandJournal(false);
    for (QAction *toggle : std::as_const(m_toggles))
        toggle->setChecked(true);
    const int vaults = forText(pickerWidth, m_window.width() / 4);
    m_split->setSizes({vaults, std::max(vaults, m_window.width() - vaults)});
}

void WindowLayout::expandJournal(bool isWanted)
{
    m_split->setVisible(!isWanted);
    auto *layout = static_cast<QVBoxLayout *>(m_window.centralWidget()->layout());
    layout->setStretchFactor(m_pieces.journal, isWanted ? 1 : 0);
    m_pieces.journal->setMaximumHeight(isWanted ? QWIDGETSIZE_MAX
                                                : m_pieces.journal->minimumSizeHint().height());
    m_pieces.journal->show();
}

void WindowLayout::focusFirst()
{
    if (QWidget *place = placeForFocus(m_pieces.vaults))
        place->setFocus();
}

void WindowLayout::cycle(int step)
{
    QWidget *const panels[] = {m_pieces.toolBar, m_pieces.head,     m_pieces.vaults,
                               m_pieces.page,    m_pieces.problems, m_pieces.journal};
    QList<bool> canTakeFocus;
    int now = -1;
    for (QWidget *panel : panels) {
        // The problems are inside of the page: the last one that holds the focus counts.
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
    if (panel == m_pieces.page && m_pieces.placeOnPage) {
        if (QWidget *place = m_pieces.placeOnPage(); place && takesFocus(*place))
            return place;
    }
    // Its table, and no focus proxy: Tab would stop at that where the panel stands in the order,
    // and pass over all between.
    if (panel == m_pieces.journal) {
        for (QAbstractItemView *table : panel->findChildren<QAbstractItemView *>()) {
            if (takesFocus(*table))
                return table;
        }
    }
    return placeForFocus(panel);
}

} // namespace vaultlock::ui
