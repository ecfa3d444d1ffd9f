// SPDX-License-Identifier: GPL-3.0-or-later

// Every attempt on every vault, newest first.
#pragma once

#include "core/error.h"
#include "ui/journal/journalmodel.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

class JournalExport;
class JournalFeed;
class JournalFilter;
class JournalIntegrity;
class JournalTable;
class ValueDisplay;
class WrappingText;

/// Follows the journal, of which it reads what there is to see, once it is on screen itself: a
/// start costs the same whatever the journal has. Until then it says that it is reading. Small, it
/// shows the newest line; taller, it is a page: a table with headings, over it what it can be
/// searched by, how many entries that leaves, what can be done with them, and what was verified. A
/// page begins with all entries, the newest chosen, and the keyboard's focus on it. Rows can be
/// opened and copied.
class JournalPanel : public QWidget
{
    Q_OBJECT

public:
    /// journal: not owned, must outlive the panel.
    explicit JournalPanel(journal::Journal &journal, QWidget *parent = nullptr);

    /// A button beside the table, and an entry of its menu, for what can be done with the journal
    /// as a whole. action: outlives the panel.
    void addCheck(QAction &action);
    /// A button, and an entry of the table's menu, for evidence of the vault of the row.
    void offerEvidence();

    /// The height that shows exactly the newest line.
    int oneLineHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readingFailed(const vaultlock::Error &error);
    /// Of the vault of an entry, at the service of that origin (LockOrigin::key()); empty where the
    /// entry does not say.
    void evidenceWanted(const QString &vaultArn, const QString &origin);
    /// The person wants more of it on screen, or less: whoever lays it out decides.
    void expansionAsked(bool isWanted);

protected:
    /// Escape leads back from the page that it is.
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Form {
        Line,
        Page,       // with one row over the table
        NarrowPage, // with two
    };

    void buildButtons();
    void buildFilter();
    void addActions();
    QAction *addTableAction(const QString &text, void (JournalPanel::*act)());
    void connectParts();
    void copyRows();
    void openRow();
    void showThisVault();
    void askForEvidence();
    void followFont();
    void fitButton(QToolButton &button, int textWidth) const;
    Form fittingForm() const;
    void fitForm();
    void layOut();
    void becomePage();
    void becomeLine();
    void showCheckWhereThereIsRoom();
    bool isTall() const;
    void showWhatIsRead();
    QString whyEmpty() const;
    void tell(const QString &outcome);

    journal::Journal &m_journal;
    JournalModel m_model;
    JournalFeed *m_feed;
    JournalExport *m_export;
    QGridLayout *m_layout;
    JournalFilter *m_filter = nullptr; ///< null: it was no page yet
    ValueDisplay *m_count;
    QToolButton *m_exportButton;
    QToolButton *m_expand;
    QToolButton *m_check = nullptr;    ///< null: nothing was added
    QToolButton *m_evidence = nullptr; ///< null: not offered
    WrappingText *m_told;
    JournalIntegrity *m_integrity = nullptr; ///< null: it never was a page
    JournalTable *m_table;
    QLabel *m_empty = nullptr;
    QAction *m_thisVault = nullptr;
    Form m_form = Form::Line;
    int m_rowsFitted = 0; ///< to which the columns are as wide as they have to be
};

} // namespace vaultlock::ui
