// SPDX-License-Identifier: GPL-3.0-or-later

// Where the tool bar, the vaults, the page and the journal stand in the window, and how they come
// back.
#pragma once

#include "ui/window/windowmemory.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QSplitter;
class QToolBar;

namespace vaultlock::ui {

/// The vaults at the left, as wide as the size of the text needs, and the page beside them, over
/// the newest line of the journal, which can take the place of the page. Keyboard focus goes
/// through them in reading order.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    struct Pieces
    {
        QToolBar *toolBar;
        QWidget *vaults;
        QWidget *page;
        QWidget *problems; ///< inside of page; may be null
        QWidget *journal;
        /// Where the work on the page begins; may be null.
        std::function<QWidget *()> placeOnPage = {};
        /// A line of its own below the tool bar, over the whole width; may be null.
        QToolBar *head = nullptr;
        /// Above everything but the tool bars; may be null.
        QWidget *notices = nullptr;
    };

    /// Puts the pieces into the window, which owns them and must outlive the layout.
    WindowLayout(QMainWindow &window, const Pieces &pieces);

    /// Those inside of the page that are made after it.
    void takeProblems(QWidget *problems) { m_pieces.problems = problems; }
    /// What has come to the page comes before the journal, as everything on it.
    void followPage();
    /// The window's size and what is shown of the last time, else the first ones.
    void arrange(const WindowMemory &memory);
    void keep(WindowMemory &memory) const;
    void restoreDefault();
    /// Gives the journal the place of the page, or its newest line.
    void expandJournal(bool isWanted);

    /// Show or hide: checkable; the vaults, the journal.
    QList<QAction *> toggles() const { return m_toggles; }
    /// Next panel, previous panel.
    QList<QAction *> moves() const { return m_moves; }
    /// Gives the keyboard focus to where the work begins.
    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fitToText();
    void addToggle(const QString &text, const QKeySequence &keys, QWidget *piece);
    void addMove(const QString &text, const QKeySequence &keys, void (WindowLayout::*move)());
    void goToNext() { cycle(1); }
    void goToPrevious() { cycle(-1); }
    void cycle(int step);
    QWidget *placeIn(QWidget *panel) const;

    QMainWindow &m_window;
    Pieces m_pieces;
    QSplitter *m_split;
    QList<QAction *> m_toggles;
    QList<QAction *> m_moves;
};

/// The next of the panels that have a place for the focus, from the one with index now (-1: none)
/// in the step's direction; -1 where there is none.
int nextPanel(const QList<bool> &canTakeFocus, int now, int step);

} // namespace vaultlock::ui
