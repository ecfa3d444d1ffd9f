// SPDX-License-Identifier: GPL-3.0-or-later

// One trial that the program does itself: its button, and what came of it.
#pragma once

#include "words/trialanswerwords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vaultlock::ui {

class WrappingText;

/// The button's text is its accessible name, and constant. What stands beside it is in the
/// accessibility tree as "Result: BUTTON".
class TrialDeedRow : public QWidget
{
    Q_OBJECT

public:
    explicit TrialDeedRow(const QString &title, QWidget *parent = nullptr);

    /// Without its button the row only tells what came of it.
    void setOffered(bool isOffered);
    /// whyNot: beside the button, which is disabled by it. note: beside the enabled one.
    void setPossible(const QString &whyNot, const QString &note);
    /// Nothing is under way that it would disturb.
    void setFree(bool isFree);
    /// What it needs, and as wide as those of the rows around it.
    int widthOfButton() const;
    void setWidthOfButton(int width);
    /// Before there is a result; empty: nothing is shown.
    void showPrediction(const QString &sentence);
    void showResult(const words::TrialResult &result);
    QString result() const;

signals:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text);
    void enable();
    void followFont();

    QPushButton *m_button;
    QLabel *m_title; ///< in the button's place
    QLabel *m_note;
    WrappingText *m_result;
    WrappingText *m_comparison;
    QString m_whyNot;
    bool m_isFree = true;
    bool m_isDifferent = false;
};

} // namespace vaultlock::ui
