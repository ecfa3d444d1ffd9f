// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/refreshingcredentials.h"

#include "aws/credentials/fetchfailure.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

namespace {

/// The SDKs refresh at the same distance: a signature made now must still hold on arrival.
constexpr std::chrono::minutes margin{5};

} // namespace

RefreshingCredentials::RefreshingCredentials(std::shared_ptr<CredentialsProvider> source,
                                             const Clock &clock)
    : m_source(std::move(source))
    , m_clock(clock)
{
}

bool RefreshingCredentials::areGoodFor(std::chrono::seconds ahead) const
{
    return m_current && (!m_current->expiry || m_clock.utcNow().secsTo(*m_current->expiry) >
                                                   static_cast<qint64>(ahead.count()));
}

QFuture<Result<SharedCredentials>> RefreshingCredentials::credentials()
{
    if (m_pending)
        return m_pending->future();
    if (areGoodFor(margin))
        return readyFuture<SharedCredentials>(m_current);
    m_pending = std::make_unique<KeptPromise<SharedCredentials>>();
    const auto future = m_pending->future();
    whenDone(m_source->credentials(), &m_guard,
             [this](const Result<SharedCredentials> &outcome) { settle(outcome); });
    return future;
}

QFuture<Result<SharedCredentials>> RefreshingCredentials::renewed(const SharedCredentials &refused)
{
    if (m_current == refused)
        m_current.reset();
    return credentials();
}

void RefreshingCredentials::settle(const Result<SharedCredentials> &outcome)
{
    const bool isExpired = outcome && (*outcome)->expiry && *(*outcome)->expiry <= m_clock.utcNow();
    if (outcome && !isExpired)
        m_current = *outcome;
    const auto pending = std::move(m_pending);
    if (areGoodFor(std::chrono::seconds(0)))
        pending->keep(m_current);
    else if (isExpired)
        pending->keep(failure(ErrorKind::ExpiredCredentials, (*outcome)->source));
    else
        pending->keep(failure(fetchFailure(outcome.error())));
}

} // namespace vaultlock::aws
