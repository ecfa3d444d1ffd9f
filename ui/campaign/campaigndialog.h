// SPDX-License-Identifier: GPL-3.0-or-later

// One policy, many vaults: looked at, initiated one after the other, and told.
#pragma once

#include "campaign/campaignplan.h"
#include "campaign/campaignrun.h"
#include "policy/guided/guidedrule.h"
#include "ui/campaign/campaignmodel.h"
#include "ui/lock/stepgate.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace vaultlock::ui {

class CampaignReview;
class CandidateReading;
class WrappingText;

/// Reads what is known of each vault, asks, and initiates; closed while it does so, it stops behind
/// the vault that is under way. Ends with its connection. Deletes itself when it is closed.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Parts
    {
        workspace::Workspace &workspace; ///< connected
        journal::Journal &journal;
        const Clock &clock;
        campaign::CampaignRecord &record;
        QString identity;                  ///< of who asks, in words; empty: not known
        QPointer<StepGate> gate = nullptr; ///< null: there is no rule to ask
    };

    /// vaults: of the connection's list; at least one.
    CampaignDialog(const Parts &parts, std::vector<policy::GuidedRule> rules,
                   std::vector<VaultArn> vaults, QWidget *parent = nullptr);
    /// Goes on with one that is not over.
    CampaignDialog(const Parts &parts, const campaign::Campaign &campaign,
                   QWidget *parent = nullptr);
    ~CampaignDialog() override;

    void reject() override;

signals:
    /// To be completed or looked at, one by one; the dialog closes.
    void vaultWanted(const vaultlock::VaultArn &vault);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void read(std::vector<VaultArn> vaults);
    void ask();
    static QString remarkOn(const campaign::Placed &placed);
    void showPlan(const campaign::CampaignPlan &plan);
    void begin();
    void prepare(const campaign::Campaign &campaign);
    void showVault(int index);
    void followStage();
    std::optional<int> firstInitiated() const;
    void openVault(int row);
    void say(const QString &sentence);
    void fitTable();

    Parts m_parts;
    std::vector<policy::GuidedRule> m_rules;
    CandidateReading *m_reading = nullptr;
    CampaignReview *m_review = nullptr; ///< null before it is asked, and while nothing is possible
    std::unique_ptr<campaign::CampaignRun> m_run; ///< null before it is begun
    bool m_isToClose = false;
    QString m_meaning; ///< of what is gone on with, until that begins
    CampaignModel m_model;
    QLabel *m_heading;
    WrappingText *m_standing;
    QScrollArea *m_scroll;
    QTableView *m_table = nullptr;
    QLabel *m_remark;
    QPushButton *m_go;
    QPushButton *m_first;
    QPushButton *m_without;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace vaultlock::ui
