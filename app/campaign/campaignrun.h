// SPDX-License-Identifier: GPL-3.0-or-later

// Carries a campaign out: one Initiate after the other, each by the session of its vault.
#pragma once

#include "campaign/campaignrecord.h"
#include "core/error.h"
#include "journal/journal.h"
#include "lock/vaultlocksession.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace vaultlock::campaign {

/// What is not as it was decided. The campaign stops at it, whatever it is.
enum class Surprise {
    Failed,         // see the error: nothing was initiated there, or it is not known
    LockThere,      // a lock that is not the campaign's is in progress, or the vault is locked
    IdNotOnDisk,    // the lock is in progress and its ID could not be written
    AskedBefore,    // the campaign has initiated a lock there which is there no more
    PolicyRefused,  // by the linter, by what is known of the vault now
    OutcomeUnknown, // a request was sent and nobody knows what came of it
    NotListed,      // the connection does not list this very vault: nothing was asked about it
    RuleRefuses, // the team's rule does not allow it, or could not be asked; see refusal or error
};

struct VaultProgress
{
    enum class Standing {
        Waiting,
        UnderWay,
        Initiated, // in progress by this campaign, and its lock ID on disk
        Stopped,   // see surprise
        LeftOut,   // a person has gone on without it
    };
    VaultArn vault;
    Standing standing = Standing::Waiting;
    std::optional<Surprise> surprise;
    std::optional<Error> error;
    QString refusal; ///< of RuleRefuses: the rule's own sentence
};

/// The same rules as for one vault hold, since a VaultLockSession does the work: an intent on disk
/// before each request, one request each, the lock ID on disk before it is told. Nothing is
/// completed here. The journal says how far the campaign had come: what it has initiated already is
/// not initiated again. Lives in one thread.
class CampaignRun : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        /// The connection lists a vault of this ARN. Requests name a vault and no account: only so
        /// is it known whose vault answers.
        std::function<bool(const VaultArn &)> isListed;
        /// The session of a vault; owned by the connection, and outlives the run.
        std::function<lock::VaultLockSession &(const VaultArn &)> session;
        /// What is known of it now, for the linter; may know the ARN alone.
        std::function<policy::ChosenVault(const VaultArn &)> vault;
        journal::Journal &journal; ///< outlives the run
        CampaignRecord &record;    ///< outlives the run
        /// Whether the team's rule allows to initiate that policy there, asked right before the
        /// request, which is journaled where it does: an empty text, else why not. Null: there is
        /// no rule.
        std::function<QFuture<Result<QString>>(const VaultArn &, const QByteArray &sha256)> allow =
            {};
    };

    CampaignRun(Parts parts, Campaign campaign, QObject *parent = nullptr);
    ~CampaignRun() override;

    /// Of the campaign's file the turn has to be this program's, and the file written. Goes on
    /// where the journal says that it had come to; after a surprise, with the same vault once more.
    /// Ignored while it is under way.
    void start();
    /// After a surprise: leaves this vault out, and goes on.
    void goOnWithout();
    /// Behind the vault that is under way; a request is never taken back.
    void stop();

    bool isUnderWay() const { return m_isUnderWay; }
    /// Every vault is initiated or left out.
    bool isOver() const;
    const Campaign &campaign() const { return m_campaign; }
    const std::vector<VaultProgress> &progress() const { return m_progress; }
    /// The journal could not be read, or the file not removed; nothing was sent since.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed(int vault);
    /// It came to its end, to a surprise, or was stopped; see isOver().
    void halted();

private:
    using Standing = VaultProgress::Standing;

    void next();
    void look(std::size_t index, const std::vector<journal::Entry> &entries);
    void follow(std::size_t index);
    void takeState();
    void takeKnown(lock::VaultLockSession &session);
    void initiate();
    void askTheRule();
    void takeRule(const Result<QString> &refusal);
    void refuse(const QString &refusal);
    void settle(Standing standing, std::optional<Surprise> surprise = {},
                std::optional<Error> error = {});
    void halt();

    Parts m_parts;
    Campaign m_campaign;
    std::vector<VaultProgress> m_progress;
    std::size_t m_index = 0; ///< of the vault that is under way
    bool m_isUnderWay = false;
    bool m_isToStop = false;
    bool m_wasAsked = false;   ///< the journal has an intent of the campaign for this vault
    bool m_hadALock = false;   ///< which led to a lock
    bool m_isAskedNow = false; ///< this run has asked for it
    bool m_isAllowed = false;  ///< by the team's rule, this vault, right now
    bool m_isRuleAsked = false;
    std::optional<Error> m_error;
    QPointer<lock::VaultLockSession> m_session;
};

} // namespace vaultlock::campaign
