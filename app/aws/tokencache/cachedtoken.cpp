// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/tokencache/cachedtoken.h"

#include "aws/tokencache/tokenfile.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

namespace {

/// The AWS CLI and the SDKs renew at the same distance.
constexpr std::chrono::minutes renewalDistance{5};
/// Between two looks whether the lock is free.
constexpr std::chrono::milliseconds turnPause{200};
/// A program that was stopped while it renews must not stop us for ever.
constexpr std::chrono::seconds turnPatience{30};
/// Less where there is one that is good yet.
constexpr std::chrono::seconds patienceWithAGoodOne{2};

} // namespace

TokenService::~TokenService() = default;

CachedToken::CachedToken(QString path, std::unique_ptr<TokenService> service,
                         const RequestServices &services)
    : m_path(std::move(path))
    , m_service(std::move(service))
    , m_services(services)
{
}

CachedToken::~CachedToken() = default;

QFuture<Result<QJsonObject>> CachedToken::token()
{
    if (m_pending)
        return m_pending->future();
    const auto found = find();
    if (!found)
        return readyFuture<QJsonObject>(failure(found.error()));
    if (!isDue(*found))
        return readyFuture<QJsonObject>(found->token);
    m_pending = std::make_unique<KeptPromise<QJsonObject>>();
    const auto future = m_pending->future();
    m_patienceEnds =
        m_services.clock.sinceBoot() + (isGood(*found) ? patienceWithAGoodOne : turnPatience);
    takeTurn();
    return future;
}

Result<CachedToken::Found> CachedToken::find()
{
    auto file = readTokenFile(m_path);
    if (!file)
        return failure(file.error());
    if (!*file)
        return failure(m_service->signInNeeded());
    if (m_unwritten && m_unwritten->refreshToken == tokenText(**file, "refreshToken")) {
        QJsonObject token = m_unwritten->token;
        if (writeTokenFile(m_path, token))
            m_unwritten.reset();
        return judged(std::move(token));
    }
    m_unwritten.reset();
    return judged(std::move(**file));
}

/// An ended token is found all the same where it can be renewed.
Result<CachedToken::Found> CachedToken::judged(QJsonObject token) const
{
    const auto expiry = m_service->expiry(token);
    if (!expiry)
        return failure(expiry.error());
    Found found{std::move(token), *expiry};
    if (!isGood(found) && !m_service->canRenew(found.token, m_services.clock.utcNow()))
        return failure(m_service->signInNeeded());
    return found;
}

bool CachedToken::isGood(const Found &found) const
{
    return found.expiry > m_services.clock.utcNow();
}

bool CachedToken::isDue(const Found &found) const
{
    const QDateTime now = m_services.clock.utcNow();
    return now.msecsTo(found.expiry) <= std::chrono::milliseconds(renewalDistance).count() &&
           m_service->canRenew(found.token, now);
}

void CachedToken::takeTurn()
{
    auto lock = FileLock::attempt(m_path + QLatin1String(".lock"));
    // Who cannot lock could not write either, and would lose what the renewal gives.
    if (!lock)
        return goOnWithTheOld(
            {ErrorKind::SignInFileUnusable,
             {},
             0,
             {},
             QStringLiteral("the token has ended and cannot be renewed here: ") + lock.error()});
    if (!lock->isHeld() && m_services.clock.sinceBoot() >= m_patienceEnds)
        return goOnWithTheOld(
            {ErrorKind::SignInFileUnusable,
             {},
             0,
             {},
             QStringLiteral("another program does not end renewing %1").arg(m_path)});
    if (!lock->isHeld())
        return m_services.scheduler.after(turnPause, this, [this] { takeTurn(); });
    m_lock = std::move(*lock);
    const auto found = find();
    if (!found)
        return end(failure(found.error()));
    if (!isDue(*found))
        return end(found->token);
    renew(found->token);
}

void CachedToken::renew(const QJsonObject &token)
{
    const auto make = [this, token](const QDateTime &utc) {
        return m_service->renewal(token, utc);
    };
    const auto judge = [this](const HttpReply &reply) -> Result<void> {
        if (reply.status == 200)
            return {};
        return failure(m_service->refusal(reply));
    };
    auto *request = new RetriedRequest(m_services, make, judge, this);
    whenDone(request->future(), this, [this, token](const Result<HttpReply> &reply) {
        if (reply)
            accept(token, *reply);
        else
            goOnWithTheOld(reply.error());
    });
    request->start();
}

void CachedToken::accept(const QJsonObject &used, const HttpReply &reply)
{
    const auto renewed = m_service->renewed(used, reply, m_services.clock.utcNow());
    if (!renewed)
        return goOnWithTheOld(renewed.error());
    const auto there = readTokenFile(m_path);
    if (there && !*there) // somebody has signed out
        return end(failure(m_service->signInNeeded()));
    const QString refreshToken = tokenText(used, "refreshToken");
    if (there && tokenText(**there, "refreshToken") != refreshToken) {
        const auto others = judged(**there);
        if (others && !isDue(*others))
            return end(others->token);
    }
    if (!there || !writeTokenFile(m_path, *renewed))
        m_unwritten = Unwritten{refreshToken, *renewed};
    end(*renewed);
}

void CachedToken::goOnWithTheOld(const Error &error)
{
    const auto found = find();
    end(found && isGood(*found) ? Result<QJsonObject>(found->token) : failure(error));
}

void CachedToken::end(const Result<QJsonObject> &outcome)
{
    m_lock = FileLock();
    const auto pending = std::move(m_pending);
    pending->keep(outcome);
}

} // namespace vaultlock::aws
