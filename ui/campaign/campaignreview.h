// SPDX-License-Identifier: GPL-3.0-or-later

// What is looked at before one policy is initiated in many vaults.
#pragma once

#include "campaign/campaignplan.h"
#include "campaign/campaignrecord.h"

#include <QWidget>

class QLineEdit;

namespace vaultlock::ui {

class DangerAcceptance;

/// Where, as whom, what the policy does in words, which dangers are accepted, and how many vaults:
/// that is typed.
class CampaignReview : public QWidget
{
    Q_OBJECT

public:
    struct Question
    {
        campaign::CampaignPlan plan; ///< at least one of its vaults is possible
        QString connectionName;
        bool isLive = false;
        QString identity;         ///< in words; empty: not known
        bool isUnderRule = false; ///< the team's is asked before each vault
    };

    explicit CampaignReview(const Question &question, QWidget *parent = nullptr);

    /// What keeps it from being initiated, in words; empty: nothing.
    QString obstacle() const;
    /// Those without an exception, each with the dangers that were accepted there. Empty where
    /// there is an obstacle.
    std::vector<campaign::CampaignVault> vaults() const;
    QWidget *placeForFocus() const;
    /// Where the number is typed: to be placed beside what initiates, always in sight.
    QWidget *numberRow() const { return m_number; }

signals:
    void changed();

private:
    void addDangers();

    Question m_question;
    std::vector<campaign::SharedDanger> m_shared;
    DangerAcceptance *m_dangers = nullptr; ///< null: there are none
    QWidget *m_number;
    QLineEdit *m_typedNumber;
};

} // namespace vaultlock::ui
