// SPDX-License-Identifier: GPL-3.0-or-later

// A sandbox in this thread, by a clock that the test moves, and a client of it.
#pragma once

#include "rawclient.h"
#include "requests.h"
#include "sandbox/sandboxserver.h"
#include "support/manualclock.h"

namespace vaultlock::tests {

inline const QByteArray lockPath("/-/vaults/examplevault/lock-policy");
inline const QByteArray policy =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"}]})";
inline const QByteArray policyBody =
    QJsonDocument(QJsonObject{{QStringLiteral("Policy"), QString::fromUtf8(policy)}}).toJson();

class Bench
{
public:
    explicit Bench(sandbox::Options options = {})
        : server(std::move(options), clock, random)
        , started(server.start())
    {
    }

    RawReply send(const QByteArray &method, const QByteArray &path, const QByteArray &query = {},
                  const QByteArray &body = {})
    {
        return sendText(wireText(signedRequest({method, path, query, {}, body}, signature())));
    }
    RawReply sendText(const QByteArray &text) { return exchange(port(), text); }
    Signature signature() const { return signatureOf(*started, clock.utcNow()); }
    quint16 port() const { return static_cast<quint16>(started->endpoint.port()); }

    ManualClock clock;
    SystemRandom random;
    sandbox::SandboxServer server;
    Result<sandbox::Access> started;
};

inline QString stateOf(Bench &bench)
{
    const RawReply reply = bench.send("GET", lockPath);
    return reply.status == 200 ? reply.json()[QLatin1String("State")].toString() : reply.code();
}

} // namespace vaultlock::tests
