// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials that are renewed before they expire.
#pragma once

#include "aws/credentials/credentials.h"
#include "core/clock.h"
#include "core/keptpromise.h"

#include <QObject>

namespace vaultlock::aws {

/// Keeps what a source gave, and asks it again five minutes before the expiry. However many wait,
/// the source is asked once; what it gives expired already is ExpiredCredentials. Where it fails
/// and the old ones are still good, they are given. An error is told as fetchFailure() has it, and
/// not kept: the next caller asks again. One thread.
class RefreshingCredentials final : public CredentialsProvider
{
public:
    /// clock outlives it.
    RefreshingCredentials(std::shared_ptr<CredentialsProvider> source, const Clock &clock);

    QFuture<Result<SharedCredentials>> credentials() override;
    /// Asks the source, unless that was done since `refused` were given.
    QFuture<Result<SharedCredentials>> renewed(const SharedCredentials &refused) override;
    bool isWaitingForOthers() const override { return m_source->isWaitingForOthers(); }
    SharedCredentials present() const override { return m_current; }

private:
    bool areGoodFor(std::chrono::seconds ahead) const;
    void settle(const Result<SharedCredentials> &outcome);

    std::shared_ptr<CredentialsProvider> m_source;
    const Clock &m_clock;
    SharedCredentials m_current;
    std::unique_ptr<KeptPromise<SharedCredentials>> m_pending;
    QObject m_guard;
};

} // namespace vaultlock::aws
