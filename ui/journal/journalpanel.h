// SPDX-License-Identifier: GPL-3.0-or-later

// Every attempt on every vault, newest first.
#pragma once

#include "core/error.h"
#include "ui/journal/journalmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QTableView;

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

/// Follows the journal, of which it reads what there is to see, once it is on screen itself: a
/// start costs the same whatever the journal has. Until then it says that it is reading. Small, it
/// shows the newest line; taller, a table with headings. Rows can be copied.
class JournalPanel : public QWidget
{
    Q_OBJECT

public:
    /// journal: not owned, must outlive the panel.
    explicit JournalPanel(journal::Journal &journal, QWidget *parent = nullptr);

    /// A button beside the table, and an entry of its menu, for what can be done with the journal
    /// as a whole. action: outlives the panel.
    void addCheck(QAction &action);

    /// The height that shows exactly the newest line.
    int oneLineHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readingFailed(const vaultlock::Error &error);
    /// The person wants more of it on screen, or less: whoever lays it out decides.
    void expansionAsked(bool isWanted);

protected:
    /// Escape leads back from the page that it is.
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void addCopyAction();
    void copyRows();
    void followFont();
    void showCheckWhereThereIsRoom();
    bool isTall() const;
    void read();
    void showWhyEmpty(bool wasRead);
    void readOlder();
    void fitColumns();
    void makeRoomForLockId(int missing);

    journal::Journal &m_journal;
    JournalModel m_model;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QToolButton *m_expand = nullptr;
    QToolButton *m_check = nullptr; ///< null: nothing was added
    bool m_isWhole = true;          ///< of what the model has, all was read when it was read last
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isReadingOlder = false;
};

} // namespace vaultlock::ui
