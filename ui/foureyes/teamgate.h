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

    /// Nothing: no team. What is under way ends without an answer.
    void setTeam(const std::optional<team::TeamAddress> &address);

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

    Surroundings m_surroundings;
    std::unique_ptr<foureyes::TeamReader> m_reader; ///< null: no team
};

} // namespace vaultlock::ui
