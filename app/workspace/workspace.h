// SPDX-License-Identifier: GPL-3.0-or-later

// Which connection is open, and which of its vaults is chosen.
#pragma once

#include "aws/profiles/profileset.h"
#include "core/random.h"
#include "workspace/connection.h"

#include <QFuture>
#include <QProcessEnvironment>

#include <chrono>
#include <functional>
#include <optional>

namespace vaultlock::workspace {

class SandboxHost;

/// Opens one connection at a time and owns it. Nothing is sent anywhere but to the connection that
/// was asked for last. The sandbox is started when it is first wanted, and runs until the end.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Disconnected,
        Connecting,
        Connected,
    };

    /// Where the workspace lives. References outlive it.
    struct Surroundings
    {
        Connection::Services services;
        QProcessEnvironment environment;
        QString sandboxStateFile; ///< empty: the sandbox keeps nothing
        /// Asked once, before the first connection. Failed: each is refused with this reason.
        std::function<Result<void>()> selfTest;
        // May be null: then nobody is asked for codes, and there are no typed keys.
        aws::MfaPrompt *mfaPrompt = nullptr;
        TypedKeys *typedKeys = nullptr;
    };

    /// What has to come from elsewhere, and is only read: it may be cancelled.
    enum class Wait {
        Nothing,
        Connection,
        Vault,  // the one that was asked for
        Vaults, // the list, and the lock of each
    };

    explicit Workspace(Surroundings surroundings, QObject *parent = nullptr);
    ~Workspace() override;

    Phase phase() const { return m_phase; }
    const ConnectionChoice &choice() const { return m_choice; }
    /// What was asked for is a live service, connected or not.
    bool isLive() const { return m_choice.kind != ConnectionChoice::Kind::Sandbox; }
    /// "Sandbox", the profile's name, or the endpoint's host.
    QString connectionName() const;
    /// Empty unless connected.
    QString region() const;
    /// Empty unless connected.
    ConnectionIdentity identity() const;
    Wait wait() const;
    /// Null unless connected. They live until the next connectionChanged().
    lock::VaultSurvey *survey() const;
    Connection *connection() const { return m_connection.get(); }
    lock::VaultLockSession *chosenSession() const { return m_chosen; }
    /// A vault was asked for; its session may still have to come.
    bool hasChosenVault() const { return m_chosen || m_wanted; }
    /// A vault whose lock is being changed, or whose change has no known outcome yet.
    std::optional<VaultName> busyVault() const;
    /// A vault that a change has been asked for, whose reply is still to come.
    std::optional<VaultName> changingVault() const;
    /// A vault whose lock ID is on screen and not on disk.
    std::optional<VaultName> vaultWithUnsavedLockId() const;

    /// How far the sandbox's clock is ahead; absent unless connected to the sandbox.
    std::optional<std::chrono::seconds> sandboxClockOffset() const;
    /// Where requests go; null unless connected.
    const Destination *destination() const;

    const QProcessEnvironment &environment() const { return m_surroundings.environment; }
    /// The shared files, as they are now.
    aws::ProfileSet readProfiles() const;
    TypedKeys *typedKeys() const { return m_surroundings.typedKeys; }
    const ConnectionOptions &options() const { return m_options; }
    /// For the next connection.
    void setOptions(const ConnectionOptions &options) { m_options = options; }
    /// What a live choice would lead to. Sends nothing, and asks nobody.
    Result<Destination> resolve(const ConnectionChoice &choice) const;
    /// The same for requests that nobody waits for: its credentials never ask for a code either.
    Result<Destination> resolveUnattended(const ConnectionChoice &choice) const;
    aws::ConnectionServices connectionServices() const;
    /// The sandbox inside the program, whichever connection is open.
    SandboxHost &sandboxHost() { return *m_sandbox; }
    /// Failed: nothing may be sent, for this reason.
    const Result<void> &selfTest();

    /// Refused, and nothing changes: InvalidInput for a region or while a lock is being changed
    /// (see busyVault()), InvalidEndpoint. Else the present connection ends here, and the outcome
    /// comes with connectionChanged(), and failed() where there is none, or no list of vaults.
    Result<void> connectTo(const ConnectionChoice &choice);
    /// Once connected, if it is not yet. A vault that the service does not have: failed(). Where
    /// DescribeVault is denied it is opened by what is known elsewhere: openedUndescribed().
    void chooseVault(const VaultName &vault);
    /// Reads everything again. Connects again where there is no connection, and where the service
    /// refused the credentials: the files may have others by now.
    void refresh();
    /// Whatever wait() says is not waited for any more.
    void cancelWait();
    /// Reads the lock of one listed vault again, chosen or not.
    void readAgain(const vaultlock::VaultName &vault);
    /// Moves the sandbox's clock, then reads everything again: sandboxClockMoved(), or failed().
    /// Nothing on a live connection.
    void advanceSandboxClock(std::chrono::seconds by);
    void resetSandboxClock();

signals:
    void connectionChanged();
    void identityChanged();
    void waitChanged();
    void chosenVaultChanged();
    /// Behind chosenVaultChanged(). denial: DescribeVault's. Whether there is such a vault is not
    /// known.
    void openedUndescribed(const vaultlock::Error &denial);
    /// Initiate, Complete or Abort of a vault has come to an outcome, or to an unknown one.
    void changeEnded();
    /// A lock ID that was not on disk is on it now.
    void lockIdSaved();
    void sandboxClockMoved();
    void failed(const vaultlock::Error &error);

private:
    Result<Destination> resolveWith(const ConnectionChoice &choice, aws::MfaPrompt *prompt) const;
    bool isWaitingForSandbox() const;
    void openSandbox();
    void readByMovedClock();
    void connectToService();
    void open(Destination destination);
    void disconnectBecause(const Error &error);
    bool areCredentialsRefused() const;
    void connectAgain();
    void leave();
    void take(const VaultArn &vault);
    void openUndescribed();
    void giveUp(const Error &error);

    /// Chosen before its ARN is known.
    struct Wanted
    {
        VaultName vault;
        std::optional<Error> denial; ///< of DescribeVault
    };

    Surroundings m_surroundings;
    std::optional<Result<void>> m_selfTest;
    ConnectionChoice m_choice;
    ConnectionOptions m_options;
    Phase m_phase = Phase::Disconnected;
    SandboxHost *m_sandbox;
    std::unique_ptr<Connection> m_connection;
    lock::VaultLockSession *m_chosen = nullptr;
    std::optional<Wanted> m_wanted;
};

} // namespace vaultlock::workspace
