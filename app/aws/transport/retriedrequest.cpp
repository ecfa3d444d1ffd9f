#include "aws/transport/retriedrequest.h"

#include "aws/transport/retrypolicy.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

RetriedRequest::RetriedRequest(const RequestServices &services, Maker make, Judge judge,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_make(std::move(make))
    , m_judge(std::move(judge))
{
}

void RetriedRequest::start()
{
    const auto request =
        m_make(m_serviceTime ? m_serviceTime->now(m_services.clock) : m_services.clock.utcNow());
    if (!request)
        return end(failure(request.error()));
    ++m_attempts;
    whenDone(m_services.access->transport().send(*request), this,
             [this](const Result<HttpReply> &outcome) { settle(outcome); });
}

void RetriedRequest::settle(const Result<HttpReply> &outcome)
{
    if (!outcome)
        return recover(outcome.error(), std::nullopt);
    if (const auto judged = m_judge(*outcome); !judged)
        return recover(judged.error(), outcome->serverTime);
    end(*outcome);
}

void RetriedRequest::recover(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (error.kind == ErrorKind::ClockSkewed && answeredAt && !m_serviceTime) {
        m_serviceTime = answeredAt;
        return start();
    }
    if (!isWorthRetrying(error.kind) || m_attempts >= m_services.maxAttempts)
        return end(failure(error));
    m_services.scheduler.after(retryDelay(m_attempts - 1, m_services.random.unitInterval()), this,
                               [this] { start(); });
}

void RetriedRequest::end(Result<HttpReply> result)
{
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
