// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/call.h"

#include "aws/reply/serviceerror.h"
#include "core/logging.h"
#include "core/whendone.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

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
    , m_retries(context.maxAttempts, context.random, &context.quota)
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
    const auto future = m_context.credentials.credentials();
    // Mostly they are there already: no turn of the event loop for that.
    if (future.isFinished() && future.resultCount() > 0)
        return takeCredentials(future.resultAt(0));
    whenDone(future, this,
             [this](const Result<SharedCredentials> &found) { takeCredentials(found); });
}

void Call::takeCredentials(const Result<SharedCredentials> &found)
{
    if (found)
        sendWith(*found);
    else
        end(found.error());
}

void Call::sendWith(const SharedCredentials &credentials)
{
    m_credentials = credentials;
    const QDateTime utc = m_context.serviceTime ? m_context.serviceTime->now(m_context.clock)
                                                : m_context.clock.utcNow();
    const auto request = m_context.signer.sign(m_operation, *credentials, utc);
    if (!request)
        return end(request.error());
    m_retries.began(utc);
    m_sent = SentSecrets(*request);
    whenDone(m_context.transport.send(*request), this,
             [this](const Result<HttpReply> &outcome) { judge(outcome); });
}

void Call::judge(const Result<HttpReply> &outcome)
{
    m_leftAlone = std::chrono::milliseconds(0);
    if (!outcome)
        return recover(outcome.error(), std::nullopt);
    m_leftAlone = outcome->retryAfter().value_or(m_leftAlone);
    if (outcome->serverTime)
        m_context.lastReplyTime = outcome->serverTime;
    const bool isSuccess = outcome->status == m_operation.successStatus;
    const Result<void> judged = isSuccess ? Result<void>() : failure(serviceError(*outcome));
    if (const auto answer = judgedOfStranger(*outcome, judged); !answer)
        return recover(answer.error(), outcome->serverTime);
    const auto accepted = accept(*outcome);
    if (!accepted)
        return recover(accepted.error(), outcome->serverTime);
    m_retries.succeeded();
    m_context.pace.relaxed();
    deleteLater();
}

void Call::recover(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (m_retries.isCuredByClock(error, answeredAt)) {
        m_context.serviceTime = answeredAt;
        return attempt();
    }
    if (error.kind == ErrorKind::ExpiredToken && !m_hasRenewedCredentials)
        return renewCredentials(error);
    const auto delay = m_operation.isRepeatable ? m_retries.delayAfter(error.kind) : std::nullopt;
    if (delay)
        return retryLater(error.kind, std::max(*delay, m_leftAlone));
    if (error.kind == ErrorKind::Throttled && m_operation.isRepeatable)
        m_context.pace.throttled(std::max(m_retries.usualDelay(), m_leftAlone));
    else if (error.httpStatus != 0)
        m_context.pace.relaxed(); // an answer, though not the one that was hoped for
    end(error);
}

void Call::retryLater(ErrorKind kind, std::chrono::milliseconds delay)
{
    qCDebug(logAws) << "trying again in" << delay.count() << "ms";
    const bool isHeldBack = kind == ErrorKind::Throttled || m_leftAlone.count() > 0;
    if (isHeldBack)
        m_context.pace.throttled(delay);
    if (isHeldBack && isRead())
        m_context.pace.pass(this, [this] { attempt(); });
    else
        m_context.scheduler.after(delay, this, [this] { attempt(); });
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
    refuse(m_sent.takenOutOf(error));
    deleteLater();
}

} // namespace vaultlock::aws
