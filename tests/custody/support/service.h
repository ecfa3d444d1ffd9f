// SPDX-License-Identifier: GPL-3.0-or-later

// A Glacier by the sandbox's rules, over real HTTP, on a line that fails as told; and the truth.
#pragma once

#include "core/random.h"
#include "custody/support/faultyline.h"
#include "sandbox/access/requestverifier.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/state/contents.h"
#include "sandbox/vaults/vaultstore.h"
#include "support/manualclock.h"

#include <QMap>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::tests {

inline const QString custodyKeyId = QStringLiteral("AKIDEXAMPLE");
inline constexpr std::string_view custodySecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
inline const QString custodyStateId = QStringLiteral("custody");
inline const QString custodyRegion = QStringLiteral("us-west-2");

/// One lock, from the Initiate that made it to its end.
struct Life
{
    QByteArray policy;
    QByteArray lockId;
    bool isCompleted = false;
    bool isAborted = false;
    bool isExpired = false;
    bool isAbortAnswered = false; ///< with success, which it is too where no lock is left

    /// What the service has said of it.
    bool isSaidAborted() const { return isAborted || isAbortAnswered; }
    bool isGone() const { return isAborted || isExpired; }
};

/// What the service has and has done; a value, to go back to.
struct Truth
{
    sandbox::VaultStore store;
    QMap<VaultName, std::vector<Life>> lives;
    QDateTime time;
};

/// Lives in the thread that made it, which runs an event loop. Verifies signatures.
class Service
{
public:
    /// clock: the service's; it must outlive this.
    explicit Service(const ManualClock &clock);

    QUrl url() const { return m_line.url(); }
    VaultArn arn(const QString &vault) const;
    /// A new one, without a lock.
    VaultArn makeVault(const QString &name);
    void failBy(std::function<LineFault(const sandbox::HttpRequest &)> plan)
    {
        m_line.failBy(std::move(plan));
    }

    /// Its own clock, and nobody else's; signatures may be of either.
    void moveClock(std::chrono::seconds by) { m_ahead += by; }

    Truth truth();
    void goBackTo(const Truth &truth);
    /// The locks that the vault has had, oldest first.
    std::vector<Life> livesOf(const VaultArn &vault);
    std::optional<sandbox::Lock> lockOf(const VaultArn &vault);

private:
    sandbox::HttpReply carryOut(const sandbox::HttpRequest &request);
    sandbox::HttpReply stamped(sandbox::HttpReply reply);
    void remember(const VaultName &vault, const std::optional<sandbox::Lock> &before);
    void expire();

    QDateTime now() const { return m_clock.utcNow().addSecs(m_ahead.count()); }

    const ManualClock &m_clock;
    std::chrono::seconds m_ahead{};
    SystemRandom m_random;
    sandbox::Contents m_contents;
    Truth m_truth;
    std::unique_ptr<sandbox::RequestVerifier> m_verifier;
    FaultyLine m_line;
};

} // namespace vaultlock::tests
