// SPDX-License-Identifier: GPL-3.0-or-later

// A token that AWS's tools share by a file, and that is renewed before it ends.
#pragma once

#include "aws/transport/retriedrequest.h"
#include "core/filelock.h"
#include "core/keptpromise.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace vaultlock::aws {

/// What the token of one service means, and how that service renews it. A token has a member
/// `refreshToken` where it can be renewed.
class TokenService
{
public:
    TokenService() = default;
    TokenService(const TokenService &) = delete;
    TokenService &operator=(const TokenService &) = delete;
    virtual ~TokenService();

    /// When the token ends (UTC); the error, where it cannot be used at all.
    virtual Result<QDateTime> expiry(const QJsonObject &token) const = 0;
    /// What a renewal needs is there, and counts.
    virtual bool canRenew(const QJsonObject &token, const QDateTime &utc) const = 0;
    virtual Result<HttpRequest> renewal(const QJsonObject &token, const QDateTime &utc) = 0;
    /// The token with what a 200 gave, all else as it was.
    virtual Result<QJsonObject> renewed(QJsonObject token, const HttpReply &reply,
                                        const QDateTime &utc) const = 0;
    /// What a reply other than 200 means.
    virtual Error refusal(const HttpReply &reply) const = 0;
    /// With the command that signs in.
    virtual Error signInNeeded() const = 0;
};

/// Reads the file each time, and renews the token from five minutes before its end. However many
/// wait, it is renewed once; programs that share the file take turns by a lock beside it
/// (`FILE.lock`), and look again when it is theirs. What somebody else has written in the meantime
/// counts more than our reply. A renewal that fails leaves the old token as long as it lasts; one
/// that cannot be written is kept in memory, and written as soon as it can be. One thread.
class CachedToken : public QObject
{
    Q_OBJECT

public:
    /// services and what it refers to outlive it.
    CachedToken(QString path, std::unique_ptr<TokenService> service,
                const RequestServices &services);
    ~CachedToken() override;

    /// One that is good now. Errors: TokenService::signInNeeded(), SignInFileUnusable; those of
    /// the renewal where the token has ended.
    QFuture<Result<QJsonObject>> token();
    const TokenService &service() const { return *m_service; }

private:
    struct Found
    {
        QJsonObject token;
        QDateTime expiry;
    };
    struct Unwritten
    {
        QString refreshToken; ///< that it was got by
        QJsonObject token;
    };

    Result<Found> find();
    Result<Found> judged(QJsonObject token) const;
    bool isDue(const Found &found) const;
    bool isGood(const Found &found) const;
    void takeTurn();
    void renew(const QJsonObject &token);
    void accept(const QJsonObject &used, const HttpReply &reply);
    void goOnWithTheOld(const Error &error);
    void end(const Result<QJsonObject> &outcome);

    QString m_path;
    std::unique_ptr<TokenService> m_service;
    RequestServices m_services;
    std::unique_ptr<KeptPromise<QJsonObject>> m_pending;
    std::chrono::milliseconds m_patienceEnds{0}; ///< by Clock::sinceBoot()
    FileLock m_lock;
    std::optional<Unwritten> m_unwritten;
};

} // namespace vaultlock::aws
