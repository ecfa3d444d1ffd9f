// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of IAM Identity Center, with a cache of their own and a scripted server to ask.
#pragma once

#include "../credentialrig.h"
#include "aws/sso/ssocredentials.h"
#include "aws/sso/ssotoken.h"

#include <QFile>
#include <QTemporaryDir>

namespace vaultlock::tests {

inline const QByteArray goodToken =
    R"({"accessToken":"sso-canary-token","expiresAt":"2026-03-02T20:00:00Z",)"
    R"("region":"eu-central-1","startUrl":"https://d.awsapps.com/start"})";
inline const QByteArray roleCredentials =
    R"({"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"sso-secret",)"
    R"("sessionToken":"sso-session","expiration":1772467440000}})";

inline aws::SsoSource source()
{
    return {QStringLiteral("corp"),
            QStringLiteral("eu-central-1"),
            QStringLiteral("https://d.awsapps.com/start"),
            QStringLiteral("123456789012"),
            QStringLiteral("Vault Admin"),
            QStringLiteral("prod")};
}

struct SsoRig : CredentialRig
{
    using CredentialRig::CredentialRig;

    void writeToken(const QByteArray &json, const aws::SsoSource &of = source())
    {
        QFile file(aws::ssoTokenFile(cache.path(), of));
        if (file.open(QFile::WriteOnly))
            file.write(json);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QByteArray content() const
    {
        QFile file(aws::ssoTokenFile(cache.path(), source()));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QFuture<Result<aws::SharedCredentials>> asking(const aws::SsoSource &of = source())
    {
        if (!provider)
            provider = std::make_unique<aws::SsoCredentials>(
                aws::SsoSession{of, cache.path(), endpoint()}, endpoint(), services());
        return provider->credentials();
    }
    Result<aws::SharedCredentials> get(const aws::SsoSource &of = source())
    {
        return awaited(asking(of));
    }
    QList<QByteArray> targets() const
    {
        QList<QByteArray> targets;
        for (const SeenRequest &request : server.seen().requests)
            targets.append(request.target.split('?').first());
        return targets;
    }

    QTemporaryDir cache;
    std::unique_ptr<aws::SsoCredentials> provider;
};

} // namespace vaultlock::tests
