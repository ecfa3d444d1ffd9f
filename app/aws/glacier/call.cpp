#include "aws/glacier/call.h"

#include "aws/reply/serviceerror.h"
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
    if (isRead())
        m_context.pace.pass(this, [this] { attempt(); });
    else
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
    m_context.pace.relaxed();
    deleteLater();
}

void Call::recover(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (curesClock(error, answeredAt))
        return attempt();
    if (error.kind == ErrorKind::ExpiredToken && !m_hasRenewedCredentials)
        return renewCredentials(error);
    const int cost = RetryQuota::costOf(error.kind);
    const bool triesAgain = m_operation.isRepeatable && isWorthRetrying(error.kind) &&
                            m_attempts < m_context.maxAttempts && m_context.quota.take(cost);
    if (triesAgain) {
        m_lastCost = cost;
        retryLater(error.kind);
        return;
    }
    if (error.kind == ErrorKind::Throttled && m_operation.isRepeatable)
        m_context.pace.throttled(retryDelay(m_attempts - 1, m_context.random.unitInterval()));
    else if (error.httpStatus != 0)
        m_context.pace.relaxed(); // an answer, though not the one that was hoped for
    end(error);
}

void Call::retryLater(ErrorKind kind)
{
    const auto delay = retryDelay(m_attempts - 1, m_context.random.unitInterval());
    qCDebug(logAws) << "trying again in" << delay.count() << "ms after attempt" << m_attempts;
    if (kind == ErrorKind::Throttled)
        m_context.pace.throttled(delay);
    if (kind == ErrorKind::Throttled && isRead())
        m_context.pace.pass(this, [this] { attempt(); });
    else
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
    whenDone(m_context.credentials.renewed(m_credentials), this,
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
