// SPDX-License-Identifier: GPL-3.0-or-later

// What all desks of the team did, newest first.
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace vaultlock::ui {

class TeamDesk;

class TeamPage : public QWidget
{
    Q_OBJECT

public:
    /// desk: outlives it.
    explicit TeamPage(TeamDesk &desk, QWidget *parent = nullptr);

    /// The newest row in sight and chosen, and the keyboard's focus there.
    void showNewest();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFont();
    void fitColumns();
    void showWhatIsThere();
    void copyRows();

    TeamDesk &m_desk;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace vaultlock::ui
