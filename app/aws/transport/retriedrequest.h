// SPDX-License-Identifier: GPL-3.0-or-later

// A request that may be sent again: until it is answered, or it is enough.
#pragma once

#include "aws/transport/httpaccess.h"
#include "aws/transport/retries.h"
#include "aws/transport/sentsecrets.h"
#include "core/keptpromise.h"
#include "core/random.h"
#include "core/scheduler.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vaultlock::aws {

/// What those who send such requests need. The references outlive the request.
struct RequestServices
{
    std::shared_ptr<HttpAccess> access; ///< never null
    const Clock &clock;
    Scheduler &scheduler;
    Random &random;
    int maxAttempts = 3;
};

/// For what does no harm when it is done twice. Makes (and signs) each attempt afresh, as often as
/// Retries allows, and once more with the service's clock where it refused ours. No error repeats a
/// secret that was sent.
/// Deletes itself when it is over; destroyed early, its future ends with ErrorKind::Cancelled.
class RetriedRequest final : public QObject
{
    Q_OBJECT

public:
    /// utc: the time to sign with.
    using Maker = std::function<Result<HttpRequest>(const QDateTime &utc)>;
    /// Whether the reply is what was hoped for; the error, else.
    using Judge = std::function<Result<void>(const HttpReply &reply)>;

    RetriedRequest(const RequestServices &services, Maker make, Judge judge, QObject *parent);

    QFuture<Result<HttpReply>> future() const { return m_promise.future(); }
    void start();

private:
    void settle(const Result<HttpReply> &outcome);
    void recover(const Error &error, const std::optional<ServerTime> &answeredAt);
    void end(Result<HttpReply> result);

    RequestServices m_services;
    Maker m_make;
    Judge m_judge;
    std::optional<ServerTime> m_serviceTime;
    Retries m_retries;
    SentSecrets m_sent; ///< by the last attempt
    KeptPromise<HttpReply> m_promise;
};

} // namespace vaultlock::aws
