// SPDX-License-Identifier: GPL-3.0-or-later

// A GlacierClient in front of a scripted server, plain or over TLS.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/glacier/glacierclient.h"
#include "core/scheduler.h"
#include "core/whendone.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::tests {

inline constexpr std::string_view exampleSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

inline aws::SharedCredentials exampleCredentials(std::string_view sessionToken = "session-token")
{
    return std::make_shared<aws::Credentials>(
        aws::Credentials{QStringLiteral("AKIDEXAMPLE"), Secret(exampleSecret), Secret(sessionToken),
                         std::nullopt, QStringLiteral("test")});
}

/// Gives one after the other; then always the last.
class RotatingCredentialsProvider final : public aws::CredentialsProvider
{
public:
    explicit RotatingCredentialsProvider(std::vector<aws::SharedCredentials> credentials)
        : m_credentials(std::move(credentials))
    {
    }
    QFuture<Result<aws::SharedCredentials>> credentials() override
    {
        const auto next = std::min(m_asked++, m_credentials.size() - 1);
        return readyFuture(Result<aws::SharedCredentials>(m_credentials[next]));
    }

private:
    std::vector<aws::SharedCredentials> m_credentials;
    std::size_t m_asked = 0;
};

/// Runs everything without waiting, and remembers what the wait would have been.
class ImpatientScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *guard,
               std::function<void()> action) override
    {
        delays.push_back(delay);
        SystemScheduler().after(std::chrono::milliseconds(0), guard, std::move(action));
    }
    std::vector<std::chrono::milliseconds> delays;
};

struct GlacierRig
{
    explicit GlacierRig(std::vector<Script> scripts, bool isTls = false,
                        std::chrono::milliseconds deadline = std::chrono::seconds(10))
        : GlacierRig(std::move(scripts), {exampleCredentials()}, isTls, deadline)
    {
    }
    GlacierRig(std::vector<Script> scripts, std::vector<aws::SharedCredentials> credentials,
               bool isTls = false, std::chrono::milliseconds deadline = std::chrono::seconds(10))
        : server(std::move(scripts),
                 isTls ? std::optional(ScriptedServer::Tls{authority.issue({})}) : std::nullopt)
        , provider(std::move(credentials))
    {
        aws::GlacierClient::Settings settings{*aws::Endpoint::fromUrl(server.url()),
                                              *Region::fromString(QStringLiteral("us-west-2"))};
        settings.deadline = deadline;
        settings.caCertificates = {authority.certificate()};
        client = std::make_unique<aws::GlacierClient>(settings, provider, network, clock, scheduler,
                                                      random);
    }

    TlsAuthority authority;
    ScriptedServer server;
    RotatingCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    std::unique_ptr<aws::GlacierClient> client;
};

inline VaultName exampleVault()
{
    return *VaultName::fromString(QStringLiteral("examplevault"));
}

inline LockId exampleLockId()
{
    return *LockId::fromString(QStringLiteral("AE863rKkWZU53SLW5be4DUcW"),
                               LockOrigin::sandbox(QStringLiteral("test")));
}

inline Script replying(const QByteArray &reply)
{
    Script script;
    script.reply = reply;
    return script;
}

/// A service's reply with what each one carries.
inline QByteArray serviceReply(int status, ReplyHeaders headers, const QByteArray &body = {})
{
    headers.emplaceBack("x-amzn-RequestId", "AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q");
    headers.emplaceBack("Content-Type", "application/json");
    return httpReply(status, headers, body);
}

inline QByteArray refusalReply(int status, const QByteArray &code)
{
    return serviceReply(status, {},
                        R"({"code":")" + code + R"(","message":"Said so.","type":"Client"})");
}

inline const QByteArray lockIdReply =
    serviceReply(201, {{"x-amz-lock-id", "AE863rKkWZU53SLW5be4DUcW"}});
inline const QByteArray lockPath = "/-/vaults/examplevault/lock-policy";
inline const QByteArray examplePolicy = R"({"Version":"2012-10-17","Statement":[]})";
inline const QByteArray lockBody =
    R"({"Policy":"{\"Version\":\"2012-10-17\"}","State":"InProgress",)"
    R"("CreationDate":"2026-03-02T15:04:00.000Z","ExpirationDate":"2026-03-03T15:04:00.000Z"})";

} // namespace vaultlock::tests
