// SPDX-License-Identifier: GPL-3.0-or-later

// What to try during the 24 hours of a lock.
#pragma once

#include "words/trialwords.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace vaultlock::ui {

class TrialRow;

/// One trial is open at a time: the first that was not tried yet. Ticking one opens the next.
class TrialChecklist : public QWidget
{
    Q_OBJECT

public:
    explicit TrialChecklist(QWidget *parent = nullptr);

    /// tried: keys. The same trials again change nothing but the ticks.
    void showTrials(const std::vector<words::Trial> &trials, const QStringList &tried,
                    const QString &credentials);
    /// What the program has read itself, by the trials' keys.
    void showRead(const QMap<QString, QString> &sentences);
    QStringList tried() const;
    /// Of the rows that are ticked, or are not; none while it is hidden.
    QStringList titles(bool areTried) const;
    /// What was tried and what was not, in words; empty while it is hidden.
    QString report() const;

signals:
    /// Other rows than before: whoever laid it out puts them into the order of the Tab key.
    void rowsMade();
    /// The user has set or taken a tick.
    void triedChanged(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const words::Trial &trial, bool isTried);
    void open(const TrialRow *row);
    void openFirstUntried();
    void showProgress();
    void followFont();

    QLabel *m_heading;
    QLabel *m_progress;
    QLabel *m_credentials;
    QVBoxLayout *m_layout;
    std::vector<TrialRow *> m_rows;
    QString m_shown; ///< the commands, to know them again
};

} // namespace vaultlock::ui
