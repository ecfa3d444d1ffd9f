// SPDX-License-Identifier: GPL-3.0-or-later

// The team's rule of four eyes, asked by the window.
#pragma once

#include "core/clock.h"
#include "core/keptpromise.h"
#include "foureyes/ruleentries.h"
#include "foureyes/teamreader.h"
#include "journal/journal.h"
#include "ui/lock/stepgate.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>

namespace vaultlock::ui {

/// Reads the team's journal anew at each question, in a thread of its own. Not there in the sandbox
/// and without a team: then nothing is asked, and nothing refused.
class TeamGate final : public StepGate
{
    Q_OBJECT

public:
    struct Surroundings
    {
        workspace::Workspace &workspace;
        journal::Journal &journal; ///< the window's own: what is allowed is noted there first
        QString journalFile;       ///< of it
        const Clock &clock;
    };

    /// All of them outlive it.
    explicit TeamGate(Surroundings surroundings, QObject *parent = nullptr);
    ~TeamGate() override;

    /// Nothing: no team. An error: there is one, and it cannot be read, so nothing is let through.
    /// What is under way ends without an answer.
    using Team = std::optional<team::TeamResult<team::TeamAddress>>;
    void setTeam(const Team &team);

    bool isThere() const override;
    QFuture<Result<Answer>> ask(const Question &question) override;
    QFuture<Result<Answer>> allow(const Question &question) override;
    QFuture<Result<Answer>> approve(const policy::ReadyPolicy &policy,
                                    const LockOrigin &origin) override;

private:
    using Promise = std::shared_ptr<KeptPromise<Answer>>;
    QFuture<Result<Answer>> decide(const Question &question, bool isToNote);
    foureyes::Verdict verdictOn(const foureyes::TeamAnswer &team, const Question &question) const;
    foureyes::Place placeOf(const VaultArn &vault, const LockOrigin &origin) const;
    void note(const journal::Entry &entry, const Answer &answer, const Promise &promise);

    /// What the team's journal says; ready at once where it cannot be asked.
    QFuture<Result<foureyes::TeamAnswer>> read();

    void followIdentity();
    void noteWhetherThereIsARule(const foureyes::TeamKnowledge &team);

    Surroundings m_surroundings;
    Team m_team;
    QString m_arn; ///< who asks, as it was last known
    /// When the team was last read and had no rule; nothing: it had one, or was never read.
    std::optional<QDateTime> m_noRuleAsOf;
    foureyes::TeamReader *m_reader = nullptr; ///< null: there is no address
};

} // namespace vaultlock::ui
