// SPDX-License-Identifier: GPL-3.0-or-later

// One thing to try: ticked when it was tried, with its command below.
#pragma once

#include "words/trialwords.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class Announcer;
class WrappingText;

class TrialRow : public QWidget
{
    Q_OBJECT

public:
    TrialRow(words::Trial trial, bool isTried, QWidget *parent = nullptr);

    const QString &key() const { return m_trial.key; }
    const QString &title() const { return m_trial.title; }
    bool isTried() const;
    /// What the program has read of it itself; empty: nothing.
    void showRead(const QString &sentence);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

signals:
    void ticked(bool isTried);
    void openRequested(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void copy();
    void followFont();

    const words::Trial m_trial;
    bool m_isOpen = false;
    QCheckBox *m_check;
    QPushButton *m_toggle;
    WrappingText *m_read;
    QWidget *m_body;
    WrappingText *m_details;
    WrappingText *m_command;
    QPushButton *m_copy;
    QLabel *m_confirmation;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
