#include "aws/glacier/call.h"

#include "aws/glacier/serviceerror.h"
#include "core/logging.h"
#include "core/whendone.h"

#include <cstdlib>

namespace vaultlock::aws {

namespace {

/// The service refuses signatures older than five minutes; the SDKs call four a wrong clock.
constexpr qint64 wrongClockSeconds = 240;

bool isSame(const Credentials &a, const Credentials &b)
{
    return a.accessKeyId == b.accessKeyId && a.sessionToken.view() == b.sessionToken.view() &&
           a.secretAccessKey.view() == b.secretAccessKey.view();
}

} // namespace

Call::Call(CallContext &context, Operation operation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_operation(std::move(operation))
{
}

void Call::start()
{
    attempt();
}

void Call::attempt()
{
    whenDone(m_context.credentials.credentials(), this,
             [this](const Result<SharedCredentials> &found) {
                 if (found)
                     sendWith(*found);
                 else
                     end(found.error());
             });
}

void Call::sendWith(const SharedCredentials &credentials)
{
    m_credentials = credentials;
    m_signedAt = m_context.serviceTime ? m_context.serviceTime->now(m_context.clock)
                                       : m_context.clock.utcNow();
    const auto request = m_context.signer.sign(m_operation, *credentials, m_signedAt);
    if (!request)
        return end(request.error());
    ++m_attempts;
    whenDone(m_context.transport.send(*request), this,
             [this](const Result<HttpReply> &outcome) { judge(outcome); });
}

void Call::judge(const Result<HttpReply> &outcome)
{
    if (!outcome)
        return recover(outcome.error(), std::nullopt);
    if (outcome->serverTime)
        m_context.lastReplyTime = outcome->serverTime;
    if (outcome->status != m_operation.successStatus)
        return recover(serviceError(*outcome), outcome->serverTime);
    const auto accepted = accept(*outcome);
    if (!accepted)
        return recover(accepted.error(), outcome->serverTime);
    m_context.quota.succeeded(m_lastCost);
    deleteLater();
}

void Call::recover(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (curesClock(error, answeredAt))
        return attempt();
    if (error.kind == ErrorKind::ExpiredToken && !m_hasRenewedCredentials)
        return renewCredentials(error);
    if (!m_operation.isRepeatable || !isWorthRetrying(error.kind) ||
        m_attempts >= m_context.maxAttempts)
        return end(error);
    const int cost = RetryQuota::costOf(error.kind);
    if (!m_context.quota.take(cost))
        return end(error);
    m_lastCost = cost;
    const auto delay = retryDelay(m_attempts - 1, m_context.random.unitInterval());
    qCDebug(logAws) << "trying again in" << delay.count() << "ms after attempt" << m_attempts;
    m_context.scheduler.after(delay, this, [this] { attempt(); });
}

bool Call::curesClock(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (m_hasCuredClock || !answeredAt)
        return false;
    const bool isFarOff = std::abs(answeredAt->at.secsTo(m_signedAt)) >= wrongClockSeconds;
    const bool isAboutTime = error.kind == ErrorKind::ClockSkewed ||
                             (error.kind == ErrorKind::InvalidSignature && isFarOff);
    if (!isAboutTime)
        return false;
    m_hasCuredClock = true;
    m_context.serviceTime = answeredAt;
    return true;
}

void Call::renewCredentials(const Error &error)
{
    m_hasRenewedCredentials = true;
    whenDone(m_context.credentials.credentials(), this,
             [this, error](const Result<SharedCredentials> &found) {
                 if (found && !isSame(**found, *m_credentials))
                     sendWith(*found);
                 else
                     end(error);
             });
}

void Call::end(const Error &error)
{
    refuse(error);
    deleteLater();
}

} // namespace vaultlock::aws
