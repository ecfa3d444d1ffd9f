// SPDX-License-Identifier: GPL-3.0-or-later

// What was verified of the journal, and when.
#pragma once

#include <QWidget>

class QToolButton;

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

class WrappingText;

/// Follows the journal, which verifies itself; a button has it done once more.
class JournalIntegrity : public QWidget
{
    Q_OBJECT

public:
    /// journal: outlives it.
    explicit JournalIntegrity(journal::Journal &journal, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followFont();

    journal::Journal &m_journal;
    WrappingText *m_told;
    QToolButton *m_verify;
};

} // namespace vaultlock::ui
