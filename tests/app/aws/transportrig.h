// SPDX-License-Identifier: GPL-3.0-or-later

// A Transport in front of a scripted server, plain or over TLS.
#pragma once

#include "aws/transport/transport.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::tests {

inline Script replying(const QByteArray &reply)
{
    Script script;
    script.reply = reply;
    return script;
}

/// A transport in front of a scripted server, for one test.
struct TransportRig
{
    explicit TransportRig(std::vector<Script> scripts, bool isTls = false,
                          aws::Transport::Settings settings = {})
        : server(std::move(scripts),
                 isTls ? std::optional(ScriptedServer::Tls{authority.issue({})}) : std::nullopt)
    {
        settings.caCertificates = {authority.certificate()};
        transport = std::make_unique<aws::Transport>(settings, network, clock);
    }

    QFuture<Result<aws::HttpReply>> send(const QByteArray &method, const QByteArray &body = {},
                                         const QByteArray &target = "/-/vaults")
    {
        return transport->send({method,
                                QUrl::fromEncoded(server.url().toLatin1() + target),
                                {{"authorization", "AWS4-HMAC-SHA256 Credential=canary"}},
                                body});
    }

    TlsAuthority authority;
    ScriptedServer server;
    QNetworkAccessManager network;
    ManualClock clock;
    std::unique_ptr<aws::Transport> transport;
};

} // namespace vaultlock::tests
