// SPDX-License-Identifier: GPL-3.0-or-later

// What requests to one service need, and the clients that send them.
#pragma once

#include "aws/connection/connectionstep.h"
#include "aws/glacier/glacierclient.h"
#include "aws/sts/stsclient.h"
#include "workspace/destination.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <memory>
#include <vector>

namespace vaultlock::workspace {

/// Owns them, and ends them in the right order. Lives in one thread.
class ServiceAccess
{
public:
    /// The services outlive it. STS is only asked who this is, once and so long.
    ServiceAccess(Destination destination, const aws::ConnectionServices &services,
                  std::chrono::milliseconds stsPatience = aws::stepPatience);
    /// Gives Glacier's client so many network managers altogether: six requests at a time by each.
    /// A further one costs nothing until it is needed.
    void widen(int networks);
    ~ServiceAccess();

    const Destination &destination() const { return m_destination; }
    aws::GlacierClient &glacier() { return m_glacier; }
    /// Null where STS must not be asked.
    aws::StsClient *sts() const { return m_sts.get(); }

private:
    Q_DISABLE_COPY_MOVE(ServiceAccess)

    Destination m_destination;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_furtherNetworks;
    aws::GlacierClient m_glacier;
    std::unique_ptr<aws::StsClient> m_sts;
};

} // namespace vaultlock::workspace
