// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in by a device code, with IAM Identity Center played over TLS.
#pragma once

#include "../credentialrig.h"
#include "aws/sso/devicesignin.h"
#include "aws/sso/ssotoken.h"
#include "support/manualscheduler.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace vaultlock::tests {

inline const QByteArray givenClient =
    R"({"clientId":"client-1","clientSecret":"client-secret-canary","clientIdIssuedAt":1772463840,)"
    R"("clientSecretExpiresAt":1780239840})";
inline const QByteArray givenCode =
    R"({"deviceCode":"device-code-canary","userCode":"WXYZ-1234","interval":1,"expiresIn":600,)"
    R"("verificationUri":"https://device.sso.example/",)"
    R"("verificationUriComplete":"https://device.sso.example/?user_code=WXYZ-1234"})";
inline const QByteArray givenToken =
    R"({"accessToken":"sso-new-token","tokenType":"Bearer","expiresIn":28800,)"
    R"("refreshToken":"refresh-canary-1"})";

inline aws::SsoSource source(const QString &scopes = {})
{
    return {QStringLiteral("corp"),
            QStringLiteral("eu-central-1"),
            QStringLiteral("https://d.awsapps.com/start"),
            QStringLiteral("123456789012"),
            QStringLiteral("Admin"),
            QStringLiteral("prod"),
            scopes};
}

inline Script good(const QByteArray &body)
{
    return replying(serviceReply(200, {}, body));
}

inline Script refusal(const QByteArray &code, const QByteArray &description = "d")
{
    return replying(
        httpReply(400, {{"Content-Type", "application/json"}},
                  R"({"error":")" + code + R"(","error_description":")" + description + R"("})"));
}

/// Over TLS, with a clock and timers that a test moves.
struct DeviceSignInRig
{
    explicit DeviceSignInRig(std::vector<Script> scripts)
        : server(std::move(scripts), ScriptedServer::Tls{authority.issue({})})
    {
        aws::NetworkSettings network;
        network.caCertificates = {authority.certificate()};
        access = std::make_shared<aws::HttpAccess>(network, clock);
    }

    void start(const aws::SsoSource &of = source())
    {
        signIn = std::make_unique<aws::DeviceSignIn>(
            aws::SsoSession{of, cacheFolder, *aws::Endpoint::fromUrl(server.url())},
            aws::RequestServices{access, clock, scheduler, random});
        QObject::connect(signIn.get(), &aws::DeviceSignIn::codeGiven, signIn.get(),
                         [this](const aws::DeviceCode &given) { code = given; });
        QObject::connect(
            signIn.get(), &aws::DeviceSignIn::askingFailed, signIn.get(),
            [this](const Error &why) { told.append(QString::number(static_cast<int>(why.kind))); });
        QObject::connect(signIn.get(), &aws::DeviceSignIn::askingRecovered, signIn.get(),
                         [this] { told.append(QStringLiteral("recovered")); });
        QObject::connect(signIn.get(), &aws::DeviceSignIn::ended, signIn.get(),
                         [this](aws::DeviceSignIn::End how, const Error &why) {
                             end = how;
                             error = why;
                         });
        signIn->start();
    }
    /// Until a timer waits or it is over.
    bool settles()
    {
        return QTest::qWaitFor([this] { return end || scheduler.pending() > 0; }, 20'000);
    }
    /// To the end, every timer in its time.
    bool ends()
    {
        while (settles() && !end)
            scheduler.runNext();
        return end.has_value();
    }
    QJsonObject bodyOf(std::size_t request) const
    {
        return QJsonDocument::fromJson(server.seen().requests.at(request).body).object();
    }
    QString path() const { return aws::ssoTokenFile(cacheFolder, source()); }

    QTemporaryDir folder;
    QString cacheFolder = folder.filePath(QStringLiteral(".aws/sso/cache"));
    TlsAuthority authority;
    ScriptedServer server;
    ManualClock clock;
    ManualScheduler scheduler{clock};
    FixedRandom random;
    std::shared_ptr<aws::HttpAccess> access;
    std::unique_ptr<aws::DeviceSignIn> signIn;
    std::optional<aws::DeviceCode> code;
    QStringList told; ///< while it asks
    std::optional<aws::DeviceSignIn::End> end;
    Error error;
};

} // namespace vaultlock::tests
