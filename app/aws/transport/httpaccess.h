// SPDX-License-Identifier: GPL-3.0-or-later

// A way to the network of its own.
#pragma once

#include "aws/transport/networksettings.h"
#include "aws/transport/transport.h"

#include <QNetworkAccessManager>

namespace vaultlock::aws {

/// The network manager and the transport of those who are not the Glacier client: STS, IAM Identity
/// Center, metadata. Lives in one thread; the settings hold from the beginning to the end.
class HttpAccess
{
public:
    /// clock outlives it. deadline: of one request.
    HttpAccess(const NetworkSettings &settings, const Clock &clock,
               std::chrono::milliseconds deadline = std::chrono::seconds(30));

    Transport &transport() { return m_transport; }

private:
    QNetworkAccessManager m_network;
    Transport m_transport;
};

} // namespace vaultlock::aws
