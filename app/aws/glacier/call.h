// SPDX-License-Identifier: GPL-3.0-or-later

// One call of the service: its attempts, until there is an outcome.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/glacier/operation.h"
#include "aws/glacier/pace.h"
#include "aws/glacier/requestsigner.h"
#include "aws/transport/retries.h"
#include "aws/transport/sentsecrets.h"
#include "aws/transport/transport.h"
#include "core/clock.h"
#include "core/keptpromise.h"
#include "core/random.h"
#include "core/scheduler.h"

#include <QObject>

#include <functional>

namespace vaultlock::aws {

/// What the calls of one client share.
struct CallContext
{
    RequestSigner signer;
    Transport transport;
    CredentialsProvider &credentials;
    const Clock &clock;
    Scheduler &scheduler;
    Random &random;
    int maxAttempts;
    RetryQuota quota;
    /// Of the reads. What changes something never waits behind them.
    Pace pace;
    /// The service's clock, once it has refused ours.
    std::optional<ServerTime> serviceTime;
    /// The Date of the latest reply, whatever it said.
    std::optional<ServerTime> lastReplyTime;
};

/// Signs each attempt afresh. A repeatable operation is tried again as Retries allows. Any
/// operation, InitiateVaultLock too, is sent once more after an answer that proves that it was not
/// carried out and can be cured: the service refused our clock, or the token had expired and the
/// provider has another by now. Reads wait while the service throttles (Pace). No error repeats a
/// secret that was sent. Deletes itself when it is over.
class Call : public QObject
{
    Q_OBJECT

public:
    void start();

protected:
    Call(CallContext &context, Operation operation, QObject *parent);

    /// A reply with the documented status. The call is over unless an error comes back.
    virtual Result<void> accept(const HttpReply &reply) = 0;
    /// The call is over.
    virtual void refuse(const Error &error) = 0;

private:
    void attempt();
    bool isRead() const { return m_operation.method == "GET"; }
    void retryLater(ErrorKind kind, std::chrono::milliseconds delay);
    void takeCredentials(const Result<SharedCredentials> &found);
    void sendWith(const SharedCredentials &credentials);
    void judge(const Result<HttpReply> &outcome);
    void recover(const Error &error, const std::optional<ServerTime> &answeredAt);
    void renewCredentials(const Error &error);
    void end(const Error &error);

    CallContext &m_context;
    Operation m_operation;
    SharedCredentials m_credentials;
    SentSecrets m_sent; ///< by the last attempt
    Retries m_retries;
    bool m_hasRenewedCredentials = false;
    std::chrono::milliseconds m_leftAlone{0}; ///< that the last answer asked for
};

/// A call whose reply is a T.
template <typename T>
class TypedCall final : public Call
{
public:
    using Decoder = std::function<Result<T>(const HttpReply &)>;

    TypedCall(CallContext &context, Operation operation, Decoder decode, QObject *parent)
        : Call(context, std::move(operation), parent)
        , m_decode(std::move(decode))
    {
    }

    QFuture<Result<T>> future() const { return m_promise.future(); }

private:
    Result<void> accept(const HttpReply &reply) override
    {
        auto decoded = m_decode(reply);
        if (!decoded)
            return failure(decoded.error());
        m_promise.keep(std::move(decoded));
        return {};
    }
    void refuse(const Error &error) override { m_promise.keep(failure(error)); }

    Decoder m_decode;
    KeptPromise<T> m_promise;
};

} // namespace vaultlock::aws
