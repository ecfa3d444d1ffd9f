// Everything that hangs on one connection to one service.
#pragma once

#include "aws/connection/resolvedconnection.h"
#include "aws/glacier/glacierclient.h"
#include "aws/sts/stsclient.h"
#include "journal/journal.h"
#include "lock/vaultfacts.h"
#include "lock/vaultlocksession.h"
#include "lock/vaultsurvey.h"

#include <QNetworkAccessManager>

#include <map>

namespace vaultlock::ui {

/// Where a connection leads, and as whom.
struct Destination : aws::ResolvedConnection
{
    QString sandboxStateId; ///< empty: a live service
};

/// Who the service takes us for. What is not known yet, or cannot be asked, is empty.
struct ConnectionIdentity
{
    QString account;
    QString arn;
    QString credentialsSource;
    std::optional<QDateTime> expiry; ///< of temporary credentials, UTC
};

/// Owns the network access, the client, the survey and the sessions, and ends them in the right
/// order. A session lives as long as the connection, so that a change goes on while another vault
/// is looked at.
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

    const Destination &destination() const { return m_destination; }
    bool isLive() const { return m_destination.sandboxStateId.isEmpty(); }
    aws::GlacierClient &client() { return m_client; }
    lock::VaultSurvey &survey() { return m_survey; }
    lock::VaultFacts &facts() { return m_facts; }

    /// Made when it is first asked for, and read at once.
    lock::VaultLockSession &session(const VaultArn &vault);
    /// Reads the lock of every vault that was looked at again.
    void refreshSessions();
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

signals:
    /// Of a vault; others may still be changing.
    void changeEnded();
    void identityChanged();

private:
    void identify();
    void askSts(const aws::SharedCredentials &credentials);
    QString accountOfAVault() const;
    void follow(lock::VaultLockSession &session);

    Destination m_destination;
    Services m_services;
    QNetworkAccessManager m_network;
    aws::GlacierClient m_client;
    lock::VaultSurvey m_survey;
    lock::VaultFacts m_facts;
    std::map<QString, std::unique_ptr<lock::VaultLockSession>> m_sessions;
    ConnectionIdentity m_identity;
    std::unique_ptr<aws::StsClient> m_sts;
    bool m_isIdentifying = false;
};

} // namespace vaultlock::ui
