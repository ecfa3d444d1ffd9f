// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "core/logging.h"
#include "sandbox/access/requestverifier.h"
#include "sandbox/http/httplistener.h"
#include "sandbox/service/operations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/state/keptstate.h"
#include "sandbox/token.h"
#include "sandbox/vaults/samplevaults.h"

#include <QLocale>
#include <QThread>

#include <functional>

namespace vaultlock::sandbox {

namespace {

constexpr int accessKeyIdLength = 20; // as long as the service's
constexpr int secretLength = 40;
constexpr int stateIdLength = 22;
constexpr int requestIdLength = 48;

/// RFC 9110, 5.6.7: always in English, whatever the locale.
QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray freshAccessKeyId(Random &random)
{
    const QByteArray prefix("AKIA");
    const auto length = accessKeyIdLength - static_cast<int>(prefix.size());
    return prefix + randomToken(random, length).toUpper();
}

} // namespace

class SandboxServer::Private
{
public:
    Private(Options options, const Clock &clock, Random &random)
        : m_options(std::move(options))
        , m_clock(clock)
        , m_random(random)
        , m_kept(m_options.stateFile)
    {
    }

    Result<Access> start();
    Result<std::chrono::seconds> advanceClock(std::chrono::seconds by);
    Result<std::chrono::seconds> resetClock();

private:
    Result<std::chrono::seconds>
    setClock(const std::function<std::chrono::seconds(std::chrono::seconds)> &newOffset);
    Result<void> checkOptions() const;
    Result<QString> openState(const AccountId &account, const Region &region);
    State newState(const AccountId &account, const Region &region) const;
    QDateTime now() const;
    HttpReply answer(const HttpRequest &request);
    HttpReply answerInTurn(const HttpRequest &request);
    HttpReply performAndKeep(const HttpRequest &request);

    Options m_options;
    const Clock &m_clock;
    Random &m_random;
    KeptState m_kept;
    bool m_isStarted = false;
    std::unique_ptr<RequestVerifier> m_verifier;
    std::unique_ptr<HttpListener> m_listener; // last: it calls back into all of the above
};

SandboxServer::SandboxServer(Options options, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), clock, random))
{
}

SandboxServer::~SandboxServer() = default;

Result<Access> SandboxServer::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->start();
}

Result<std::chrono::seconds> SandboxServer::advanceClock(std::chrono::seconds by)
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->advanceClock(by);
}

Result<std::chrono::seconds> SandboxServer::resetClock()
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->resetClock();
}

Result<void> SandboxServer::Private::checkOptions() const
{
    if (m_options.window < std::chrono::seconds(1))
        return failure(ErrorKind::InvalidInput, QStringLiteral("window"));
    if (m_options.vaults < 0 || m_options.vaults > mostVaults)
        return failure(ErrorKind::InvalidInput, QStringLiteral("vaults"));
    return {};
}

Result<Access> SandboxServer::Private::start()
{
    const auto region = Region::fromString(m_options.region);
    const auto account = AccountId::fromString(m_options.accountId);
    if (!region)
        return failure(region.error());
    if (!account)
        return failure(account.error());
    if (const auto options = checkOptions(); !options)
        return failure(options.error());
    const auto setAside = openState(*account, *region);
    if (!setAside)
        return failure(setAside.error());

    m_listener = std::make_unique<HttpListener>(
        [this](const HttpRequest &request) { return answer(request); });
    const auto port = m_listener->listen(m_options.port);
    if (!port)
        return failure(port.error());

    const QByteArray accessKeyId = freshAccessKeyId(m_random);
    auto secret =
        std::make_shared<const Secret>(Secret::consume(randomToken(m_random, secretLength)));
    const QByteArray portText = QByteArray::number(*port);
    m_verifier = std::make_unique<RequestVerifier>(
        accessKeyId, secret, *region,
        std::vector<QByteArray>{"127.0.0.1:" + portText, "localhost:" + portText});

    QUrl endpoint;
    endpoint.setScheme(QStringLiteral("http"));
    endpoint.setHost(QStringLiteral("127.0.0.1"));
    endpoint.setPort(*port);
    m_isStarted = true;
    qCDebug(logSandbox) << "listening on" << endpoint.toString();
    return Access{endpoint,
                  *region,
                  *account,
                  QString::fromLatin1(accessKeyId),
                  secret,
                  m_kept.state().id,
                  m_kept.state().clockOffset,
                  *setAside};
}

/// The result is where a damaged file was set aside.
Result<QString> SandboxServer::Private::openState(const AccountId &account, const Region &region)
{
    auto setAside = m_kept.open([&] { return newState(account, region); });
    if (!setAside)
        return setAside;
    if (!setAside->isEmpty())
        qCWarning(logSandbox) << "damaged state set aside:" << *setAside;
    const VaultStore &store = m_kept.state().store;
    if (store.account() != account || store.region() != region)
        return failure(
            ErrorKind::InvalidInput,
            QStringLiteral("%1: account %2, Region %3")
                .arg(m_options.stateFile, store.account().toString(), store.region().toString()));
    return setAside;
}

State SandboxServer::Private::newState(const AccountId &account, const Region &region) const
{
    State state{QString::fromLatin1(randomToken(m_random, stateIdLength)), std::chrono::seconds(0),
                VaultStore(account, region)};
    addSampleVaults(state.store,
                    {m_options.vaults, m_options.window, randomToken(m_random, lockIdLength)},
                    m_clock.utcNow());
    return state;
}

Result<std::chrono::seconds> SandboxServer::Private::advanceClock(std::chrono::seconds by)
{
    if (by < std::chrono::seconds(0))
        return failure(ErrorKind::InvalidInput, QStringLiteral("clock"));
    return setClock([by](std::chrono::seconds offset) { return offset + by; });
}

Result<std::chrono::seconds> SandboxServer::Private::resetClock()
{
    return setClock([](std::chrono::seconds) { return std::chrono::seconds(0); });
}

Result<std::chrono::seconds> SandboxServer::Private::setClock(
    const std::function<std::chrono::seconds(std::chrono::seconds)> &newOffset)
{
    if (!m_isStarted)
        return failure(ErrorKind::SandboxUnavailable, QStringLiteral("not started"));
    const auto turn = m_kept.lock();
    if (!turn)
        return failure(turn.error());
    State next = m_kept.state();
    // What ended by the old clock has ended, whatever the new one says.
    next.store.expire(now());
    next.clockOffset = newOffset(next.clockOffset);
    if (const auto kept = m_kept.keep(std::move(next)); !kept)
        return failure(kept.error());
    return m_kept.state().clockOffset;
}

QDateTime SandboxServer::Private::now() const
{
    return m_clock.utcNow().addSecs(m_kept.state().clockOffset.count());
}

HttpReply SandboxServer::Private::answer(const HttpRequest &request)
{
    HttpReply reply = answerInTurn(request);
    qCDebug(logSandbox) << request.method << request.path << reply.status;
    reply.headers.append({"Date", httpDate(now())});
    reply.headers.append({"x-amzn-RequestId", randomToken(m_random, requestIdLength)});
    return reply;
}

HttpReply SandboxServer::Private::answerInTurn(const HttpRequest &request)
{
    const auto turn = m_kept.lock();
    if (!turn) {
        qCWarning(logSandbox) << "state not read:" << turn.error().detail;
        return errorReply(unavailable(QStringLiteral("The sandbox cannot read its state.")));
    }
    const auto verified = m_verifier->verify(request, {m_clock.utcNow(), now()});
    return verified ? performAndKeep(request) : errorReply(verified.error());
}

/// What was changed is on disk before it is answered; what cannot be kept has not happened.
HttpReply SandboxServer::Private::performAndKeep(const HttpRequest &request)
{
    const auto call = callOf(request, m_kept.state().store.account());
    if (!call)
        return errorReply(call.error());
    State next = m_kept.state();
    next.store.expire(now());
    HttpReply reply = perform(*call, request, {next.store, now(), m_options.window, m_random});
    if (next == m_kept.state())
        return reply;
    if (const auto kept = m_kept.keep(std::move(next)); !kept) {
        qCWarning(logSandbox) << "state not written:" << kept.error().detail;
        return errorReply(unavailable(QStringLiteral("The sandbox cannot write its state.")));
    }
    return reply;
}

} // namespace vaultlock::sandbox
