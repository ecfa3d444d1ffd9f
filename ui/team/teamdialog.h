// SPDX-License-Identifier: GPL-3.0-or-later

// Which database is the team's, and whether it can be used.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "ui/team/teamdesk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vaultlock::ui {

class TeamTestView;

/// Stays open where what was typed could not be kept, and says why. The password's field shows
/// dots, and is emptied when the dialog ends.
class TeamDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// desk: outlives it.
    TeamDialog(TeamDesk &desk, QWidget *parent);

protected:
    void done(int result) override;

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &placeholder);
    void buildAuthority();
    void buildButtons();
    void showSettings();
    void browse();
    void judge();
    void test();
    void save();
    void askToLeave();
    void leave();
    void showOutcome(const Result<team::TeamResult<void>> &outcome);
    team::TeamSettings typed() const;
    team::SharedPassword typedPassword() const;
    bool isOfSavedUser(const team::TeamSettings &settings) const;

    TeamDesk &m_desk;
    std::optional<team::TeamSettings> m_saved;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_fault;
    TeamTestView *m_view;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace vaultlock::ui
