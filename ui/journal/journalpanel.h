// Every attempt on every vault, newest first.
#pragma once

#include "core/error.h"
#include "ui/journal/journalmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

/// Follows the journal. Small, it shows the newest line; taller, a table with headings.
class JournalPanel : public QWidget
{
    Q_OBJECT

public:
    /// journal: not owned, must outlive the panel.
    explicit JournalPanel(journal::Journal &journal, QWidget *parent = nullptr);

    /// The height that shows exactly the newest line.
    int oneLineHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readingFailed(const vaultlock::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void read();
    void fitColumns();

    journal::Journal &m_journal;
    JournalModel m_model;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace vaultlock::ui
