// SPDX-License-Identifier: GPL-3.0-or-later

// Where the tool bar and the panels stand in the window, and how they come back.
#pragma once

#include "ui/window/windowmemory.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <array>
#include <functional>
#include <utility>

class QAction;
class QDockWidget;
class QMainWindow;
class QToolBar;

namespace vaultlock::ui {

/// Panels are docks, as wide as the size of the text needs: they can be moved, floated and closed,
/// and come back by their action or by restoring the layout. Keyboard focus goes through them in
/// reading order.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    struct Pieces
    {
        QToolBar *toolBar;
        QWidget *vaults;
        QWidget *centre;
        QWidget *problems; ///< inside of centre; may be null
        QWidget *lock;
        QWidget *journal;
        /// Where the work in the centre begins; may be null.
        std::function<QWidget *()> placeInCentre = {};
        /// A line of its own below the tool bar, over the whole width; may be null.
        QToolBar *head = nullptr;
    };

    /// Puts the pieces into the window, which owns them and must outlive the layout.
    WindowLayout(QMainWindow &window, const Pieces &pieces);

    /// The window's size and the panels' places of the last time, else the first ones.
    void arrange(const WindowMemory &memory);
    void restoreDefault();
    /// Gives the journal a third of the window, or its newest line.
    void expandJournal(bool isWanted);

    /// Show or hide a panel: checkable, one a panel.
    QList<QAction *> toggles() const;
    /// Next panel, previous panel, detach panel.
    QList<QAction *> moves() const { return m_moves; }
    /// Gives the keyboard focus to where the work begins.
    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitToText();
    QDockWidget *addDock(const QString &title, const QString &name, QWidget *panel,
                         Qt::DockWidgetArea area, const QKeySequence &keys);
    void addMove(const QString &text, const QKeySequence &keys, void (WindowLayout::*move)());
    void goToNext() { cycle(1); }
    void goToPrevious() { cycle(-1); }
    void cycle(int step);
    QWidget *placeIn(QWidget *panel) const;
    void detach();

    QMainWindow &m_window;
    Pieces m_pieces;
    QDockWidget *m_vaults;
    QDockWidget *m_lock;
    QDockWidget *m_journal;
    QList<QAction *> m_moves;
};

/// The next of the panels that have a place for the focus, from the one with index now (-1: none)
/// in the step's direction; -1 where there is none.
int nextPanel(const QList<bool> &canTakeFocus, int now, int step);

} // namespace vaultlock::ui
