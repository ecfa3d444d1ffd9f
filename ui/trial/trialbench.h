// SPDX-License-Identifier: GPL-3.0-or-later

// The trials that the program does itself, with what came of them.
#pragma once

#include "trial/trialsession.h"
#include "ui/trial/trialdeedrow.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vaultlock::ui {

class Announcer;

/// Shows what it is given and asks for what is pressed; knows no session beyond the call. Rows come
/// and go with the policy; they are never made anew.
class TrialBench : public QWidget
{
    Q_OBJECT

public:
    explicit TrialBench(QWidget *parent = nullptr);

    /// session: read during the call.
    void showTrials(const trial::TrialSession &session);
    /// Of what was shown last; empty while it is hidden.
    QString report() const { return isHidden() ? QString() : m_report; }

signals:
    void deedRequested(vaultlock::trial::Deed deed);
    /// The sandbox's clock, past the retention.
    void passingRequested();
    /// A question follows: a live service.
    void probeRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void addRow(trial::Deed deed);
    void showRow(trial::Deed deed, const trial::TrialSession &session);
    void showPassing(const trial::TrialSession &session);
    void showProgress(const trial::TrialSession &session);
    void announce(const trial::TrialSession &session);
    void followFont();
    void alignButtons();

    QLabel *m_heading;
    QLabel *m_remark;
    QPushButton *m_probe;
    QVBoxLayout *m_layout;
    std::map<trial::Deed, TrialDeedRow *> m_rows;
    TrialDeedRow *m_passing = nullptr; ///< null: the rows are not made yet
    Announcer *m_announcer;
    std::optional<trial::Record> m_announced; ///< the last one with an answer
    bool m_wasBusy = false;
    QString m_report;
};

} // namespace vaultlock::ui
