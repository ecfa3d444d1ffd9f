// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that hangs on one connection to one service.
#pragma once

#include "journal/journal.h"
#include "lock/vaultfacts.h"
#include "lock/vaultlocksession.h"
#include "lock/vaultsurvey.h"
#include "reconciliation/quietreconciler.h"
#include "trial/trialsession.h"
#include "workspace/identification.h"
#include "workspace/serviceaccess.h"

#include <map>

namespace vaultlock::workspace {

/// Owns the access to the service, the survey and the sessions, and ends them in the right order. A
/// session lives as long as the connection, so that a change goes on while another vault is looked
/// at.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the connection.
    struct Services
    {
        journal::Journal &journal;
        const Clock &clock;
        Scheduler &scheduler;
        Random &random;
    };

    Connection(Destination destination, const Services &services, QObject *parent = nullptr);
    ~Connection() override;

    const Destination &destination() const { return m_access.destination(); }
    bool isLive() const { return destination().sandboxStateId.isEmpty(); }
    aws::GlacierClient &client() { return m_access.glacier(); }
    lock::VaultSurvey &survey() { return m_survey; }
    lock::VaultFacts &facts() { return m_facts; }

    /// Made when it is first asked for, and read at once.
    lock::VaultLockSession &session(const VaultArn &vault);
    /// Null where none was asked for yet.
    lock::VaultLockSession *startedSession(const VaultArn &vault) const;
    /// Made when it is first asked for; read by nobody yet. In the sandbox its own identity
    /// asks, a user of the vault's account.
    trial::TrialSession &trials(const VaultArn &vault);
    /// Of the lock IDs that this service gives out for the vault.
    LockOrigin originOf(const VaultArn &vault) const;
    /// Reads the lock of every vault that was looked at again.
    void refreshSessions();
    /// Of the journal's vaults with this service. The caller owns them; they must not outlive the
    /// connection.
    std::unique_ptr<reconciliation::Reconciler> newReconciler();
    std::unique_ptr<reconciliation::QuietReconciler> newQuietReconciler();
    /// The listed vaults that have a lock, or may have one: what the journal may not know of.
    std::vector<VaultArn> vaultsThatMayBeLocked() const;
    /// The ARN of a vault that the survey has listed.
    std::optional<VaultArn> listed(const VaultName &vault) const;
    /// A vault whose lock is being changed, or whose change has no known outcome yet.
    std::optional<VaultName> busyVault() const;
    /// A vault that a change has been asked for, whose reply is still to come.
    std::optional<VaultName> changingVault() const;
    /// A vault whose lock ID is on screen and not on disk.
    std::optional<VaultName> vaultWithUnsavedLockId() const;
    /// By GetCallerIdentity where STS may be asked, else the account of a VaultARN.
    ConnectionIdentity identity() const;
    /// Where nobody is known: asks STS again; identityChanged() follows.
    void identifyAgain();
    /// STS may still say more.
    bool isIdentifying() const { return m_identification.isUnderWay(); }
    /// Of a vault that DescribeVault was denied of: in the account of the credentials, for requests
    /// name no other; where nobody has told that account, what the denial itself names. Nothing
    /// where neither is known. Whether there is such a vault is not.
    std::optional<VaultArn> undescribed(const VaultName &vault, const Error &denial) const;

signals:
    /// session() makes one, right behind this: whoever has one of the same vault ends it.
    void sessionWanted(const vaultlock::VaultArn &vault);
    /// Of a vault; others may still be changing.
    void changeEnded();
    /// A lock ID that was not on disk is on it now.
    void lockIdSaved();
    /// Something more is known of it, or nothing more will be.
    void identityChanged();

private:
    QString accountOfAVault() const;
    /// Whom a request about it comes from; empty where nobody has said.
    QString callerAt(const VaultArn &vault) const;
    void follow(lock::VaultLockSession &session);
    void followJournal();
    void readExpired();

    Services m_services;
    ServiceAccess m_access;
    lock::VaultSurvey m_survey;
    lock::VaultFacts m_facts;
    std::map<QString, std::unique_ptr<lock::VaultLockSession>> m_sessions;
    std::map<QString, std::unique_ptr<trial::TrialSession>> m_trials;
    Identification m_identification;
    bool m_isReadingExpired = false;
    bool m_isJournalNews = false; ///< while it was read
};

} // namespace vaultlock::workspace
