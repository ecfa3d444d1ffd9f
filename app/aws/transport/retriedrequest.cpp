// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/retriedrequest.h"

#include "aws/reply/serviceerror.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

RetriedRequest::RetriedRequest(const RequestServices &services, Maker make, Judge judge,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_make(std::move(make))
    , m_judge(std::move(judge))
    , m_retries(services.maxAttempts, services.random)
{
}

void RetriedRequest::start()
{
    const QDateTime utc =
        m_serviceTime ? m_serviceTime->now(m_services.clock) : m_services.clock.utcNow();
    const auto request = m_make(utc);
    if (!request)
        return end(failure(request.error()));
    m_retries.began(utc);
    m_sent = SentSecrets(*request);
    whenDone(m_services.access->transport().send(*request), this,
             [this](const Result<HttpReply> &outcome) { settle(outcome); });
}

void RetriedRequest::settle(const Result<HttpReply> &outcome)
{
    if (!outcome)
        return recover(outcome.error(), std::nullopt);
    if (const auto judged = judgedOfStranger(*outcome, m_judge(*outcome)); !judged)
        return recover(judged.error(), outcome->serverTime);
    end(*outcome);
}

void RetriedRequest::recover(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (m_retries.isCuredByClock(error, answeredAt)) {
        m_serviceTime = answeredAt;
        return start();
    }
    if (const auto delay = m_retries.delayAfter(error.kind))
        m_services.scheduler.after(*delay, this, [this] { start(); });
    else
        end(failure(m_sent.takenOutOf(error)));
}

void RetriedRequest::end(Result<HttpReply> result)
{
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
