// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's rows: one line below the page, or a page with every column.
#pragma once

#include <QTableView>

class QStyledItemDelegate;

namespace vaultlock::ui {

class JournalCell;
class JournalModel;

/// Of "1 December 2026 20:09:11" where that is too wide the time of day: a part of a date is
/// another date.
QString momentThatFits(const QString &moment, const QFontMetrics &metrics, int width);

/// A page has headings and scrolls. Where it is narrow it leaves out the time in UTC, the request
/// and who it was, which an entry that is opened tells, and shortens the sentence and the place;
/// only what does not fit even so scrolls sideways, and a lock ID is never cut. One line has the
/// columns that matter most, and cannot be scrolled by hand: there the day gives way to the lock
/// ID, and then the sentence.
class JournalTable : public QTableView
{
    Q_OBJECT

public:
    /// model: outlives the table.
    explicit JournalTable(JournalModel &model, QWidget *parent = nullptr);

    void setPage(bool isPage);
    bool isPage() const { return m_isPage; }
    /// Of the fonts as they are now.
    void followFont();
    int rowHeight() const;
    void fitColumns();
    /// The newest row in sight and chosen.
    void goToNewest();
    /// From top to bottom.
    QList<int> chosenRows() const;
    /// What is asked for is of this one: the current row, or the first that is chosen where that is
    /// not among them. -1: none.
    int meantRow() const;

private:
    void fitLockId();
    void makeRoomForLockId(int missing);
    int columnsWidth() const;
    int shrink(int column, int least, int by);
    int placeMark() const;
    void fitPage();

    bool m_isPage = false;
    JournalCell *m_pageCell;
    QStyledItemDelegate *m_timeOfLine;
    QStyledItemDelegate *m_cellOfLine;
};

} // namespace vaultlock::ui
