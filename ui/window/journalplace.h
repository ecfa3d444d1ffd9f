// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's place in the window: this desk's, and the team's where there is one.
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace vaultlock::ui {

class JournalPanel;
class TeamDesk;
class TeamPage;
class ValueDisplay;

/// One line is the desk's newest, with a button that says how it stands with the team. A page has
/// one line more: a switch between the two, and the standing in a sentence.
class JournalPlace : public QWidget
{
    Q_OBJECT

public:
    /// desk: outlives it. The panel becomes its own.
    JournalPlace(JournalPanel &panel, TeamDesk &desk, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Which database it is, is to be looked at.
    void settingsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static QToolButton *addSwitch(const QString &text, const QString &name);
    void showOwn();
    void showTeam();
    void focusOwnTable();
    void followStanding();
    void fit();
    bool isTall() const;

    JournalPanel &m_panel;
    TeamDesk &m_desk;
    TeamPage *m_page = nullptr; ///< null: not looked at yet
    QStackedWidget *m_pages;
    QWidget *m_bar;
    QToolButton *m_own;
    QToolButton *m_team;
    QToolButton *m_back;
    QToolButton *m_mark;
    ValueDisplay *m_standing;
};

} // namespace vaultlock::ui
