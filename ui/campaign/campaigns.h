// SPDX-License-Identifier: GPL-3.0-or-later

// Campaigns of the window: begins one, and goes on with one that is not over.
#pragma once

#include "campaign/campaignrecord.h"
#include "journal/journal.h"
#include "ui/lock/stepgate.h"
#include "words/errorwords.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace vaultlock::ui {

class CampaignDialog;

class Campaigns : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. recordFile: where one is kept. window: for the dialog.
    Campaigns(workspace::Workspace &workspace, journal::Journal &journal, const Clock &clock,
              const QString &recordFile, QWidget *window);
    ~Campaigns() override;

    /// Of the team: asked before each Initiate. Outlives it.
    void setGate(StepGate *gate) { m_gate = gate; }
    /// Who asks, in words; empty: not known.
    void setIdentity(const QString &identity) { m_identity = identity; }
    /// draft: of that vault; its rules are given to all of these. refused() where it cannot be.
    void begin(const QByteArray &draft, const VaultArn &draftVault,
               const std::vector<VaultArn> &vaults);
    /// With what unfinished() has told.
    void goOn();
    /// Nothing more is initiated of it; what is in progress stays so.
    void discard();

signals:
    void refused(const QString &sentence);
    void troubled(const vaultlock::words::ErrorWords &words);
    /// The connection of one that is not over is open; a sentence.
    void unfinished(const QString &sentence);

private:
    bool isHere(const campaign::Campaign &campaign) const;
    void look();
    bool takeTurn();
    void show(CampaignDialog *dialog);

    workspace::Workspace &m_workspace;
    journal::Journal &m_journal;
    const Clock &m_clock;
    campaign::CampaignRecord m_record;
    QWidget *m_window;
    QString m_identity;
    QPointer<StepGate> m_gate;
    QPointer<CampaignDialog> m_dialog;
    QUuid m_told; ///< of the campaign that was told on this connection
};

} // namespace vaultlock::ui
