// SPDX-License-Identifier: GPL-3.0-or-later

// A session of `aws login` in a file, and a sign-in service that verifies each proof.
#pragma once

#include "../credentialrig.h"
#include "aws/login/logincredentials.h"
#include "aws/tokencache/tokenfile.h"
#include "support/privatekeys.h"
#include "support/signinservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace vaultlock::tests {

inline const QString loginClientId = QStringLiteral("arn:aws:signin:::devtools/same-device");

inline aws::LoginSession loginSession()
{
    return {QStringLiteral("arn:aws:iam::222222222222:user/bob"), QStringLiteral("work")};
}

inline aws::LoginTokenService::Place placeAt(const QString &url)
{
    return {*aws::Endpoint::fromUrl(url), *Region::fromString(QStringLiteral("eu-west-1")), {}};
}

/// As the AWS CLI 2.38 writes it, with values of ours.
inline QByteArray writtenByTheCli(const QByteArray &dpopKey, const QDateTime &expiry)
{
    QByteArray pem = dpopKey;
    return R"({"accessToken": {"accessKeyId": "ASIALOGIN", "secretAccessKey": "login-secret-canary",)"
           R"( "sessionToken": "login-session-canary", "accountId": "222222222222", "expiresAt": ")" +
           aws::tokenTimeText(expiry).toLatin1() +
           R"("}, "tokenType": "aws_sigv4", "clientId": ")" + loginClientId.toLatin1() +
           R"(", "refreshToken": "refresh-canary-0", "idToken": "id-canary", "dpopKey": ")" +
           pem.replace('\n', "\\n") + R"("})";
}

struct LoginRig : CredentialRig
{
    LoginRig()
        : LoginRig(std::vector<Script>{verifying()})
    {
    }
    explicit LoginRig(std::vector<Script> scripts)
        : CredentialRig(std::move(scripts))
    {
        signInService() = {};
        signInService().now = clock.utcNow();
        signInService().clientId = loginClientId;
        signInService().refreshToken = QStringLiteral("refresh-canary-0");
        signInService().thumbprint = thumbprintOf(dpopKey);
    }
    static Script verifying()
    {
        Script script;
        script.replyTo = signInReply;
        return script;
    }

    QString path() const { return aws::loginTokenFile(cache.path(), loginSession()); }
    void write(const QByteArray &text)
    {
        QFile file(path());
        if (file.open(QFile::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void writeEndingIn(std::chrono::seconds rest)
    {
        write(writtenByTheCli(dpopKey, clock.utcNow().addSecs(rest.count())));
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject object() const { return QJsonDocument::fromJson(content()).object(); }
    QFuture<Result<aws::SharedCredentials>> asking()
    {
        if (!provider)
            provider = std::make_unique<aws::LoginCredentials>(loginSession(), cache.path(),
                                                               placeAt(server.url()), services());
        return provider->credentials();
    }
    Result<aws::SharedCredentials> get() { return awaited(asking()); }
    int asked() const { return server.seen().connections; }

    QTemporaryDir cache;
    const QByteArray dpopKey = ecKeyPem("P-256");
    std::unique_ptr<aws::LoginCredentials> provider;
};

inline QString keyOf(const Result<aws::SharedCredentials> &credentials)
{
    return credentials ? (*credentials)->accessKeyId : credentials.error().detail;
}

inline constexpr std::chrono::seconds ended(-60);
inline constexpr std::chrono::seconds soon(120);

} // namespace vaultlock::tests
