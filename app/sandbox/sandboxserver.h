// SPDX-License-Identifier: GPL-3.0-or-later

// Glacier's vault and vault-lock operations on the loopback interface.
#pragma once

#include "core/clock.h"
#include "core/identifiers.h"
#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace vaultlock::sandbox {

/// Of Options::vaults.
inline constexpr int mostVaults = 100'000;

struct Options
{
    quint16 port = 0; ///< 0: any free one
    QString region = QStringLiteral("us-west-2");
    QString accountId = QStringLiteral("999999999999");
    std::chrono::seconds window{24 * 60 * 60}; ///< how long a lock ID is valid
    int vaults = 12;                           ///< how many sample vaults a new state gets
    /// Its folder must exist; the bytes of archives are in `STATEFILE.archives/`. Empty: nothing is
    /// kept.
    QString stateFile;
    /// JSON of what a new state begins with (seed/seed.h), besides the samples. Empty: no more.
    QByteArray seed = {};
    /// Where a line of JSON is appended for every request (access/calllog.h). Empty: nowhere.
    QString logFile = {};
};

/// How to call as one of the identities.
struct IdentityAccess
{
    QString name;
    QString callerArn; ///< of the user, or of the role's session
    QString accessKeyId;
    std::shared_ptr<const Secret> secretAccessKey;
    std::shared_ptr<const Secret> sessionToken; ///< of a role; else null
};

/// What a client needs. Credentials are made at each start.
struct Access
{
    QUrl endpoint; ///< http://127.0.0.1:PORT
    Region region;
    AccountId accountId;
    QString accessKeyId;
    std::shared_ptr<const Secret> secretAccessKey;
    QString stateId; ///< of the state, the same after a restart with the same file
    std::chrono::seconds clockOffset{}; ///< how far its clock is ahead, by advanceClock()
    QString setAside; ///< where a damaged state file was moved to, for the user to know; else empty
    /// The archives' bytes that are missing in `STATE.archives`, or not those that were written, by
    /// their SHA-256: whoever retrieves them is answered 500.
    QStringList damagedArchives = {};
    QString callerArn; ///< of the sandbox's own identity, which may do everything
    std::vector<IdentityAccess> identities = {};     ///< the others, that the state declares
    std::shared_ptr<const Secret> controlToken = {}; ///< to see and move the clock (control.h)
};

/// Listens on 127.0.0.1 only; verifies signatures and the Host header; decides every call by the
/// vault's policies and the caller's; keeps its state by atomic writes. Lives in the thread that
/// made it, which must run an event loop.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    SandboxServer(Options options, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Once. Errors: SandboxUnavailable (port taken, state file unreadable or not writable, log not
    /// writable),
    /// InvalidInput (an option, the seed or a state file of another account or Region; a seed
    /// beside a state file that is there).
    Result<Access> start();
    /// Moves the sandbox's own clock forward: expiry can be rehearsed. Its Date headers and the
    /// life of its locks go by that clock, also after a restart; signatures may be of either clock.
    /// Returns how far ahead it is now.
    /// Errors: InvalidInput (backward), SandboxUnavailable (the state cannot be written).
    Result<std::chrono::seconds> advanceClock(std::chrono::seconds by);
    /// Back to the computer's own clock. What has expired stays so; a lock in progress keeps its
    /// ExpirationDate, and so has that much longer. Errors: SandboxUnavailable.
    Result<std::chrono::seconds> resetClock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::sandbox
