// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP proxy on loopback that only tunnels, and keeps what it was shown.
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <memory>
#include <vector>

namespace vaultlock::tests {

/// Runs in a thread of its own. Wants `Proxy-Authorization: Basic` of the user and password, unless
/// the user is empty.
class ConnectProxy
{
public:
    explicit ConnectProxy(const QByteArray &user = {}, const QByteArray &password = {});
    ~ConnectProxy();
    ConnectProxy(const ConnectProxy &) = delete;
    ConnectProxy &operator=(const ConnectProxy &) = delete;

    quint16 port() const;
    /// The heads of the requests that were made to the proxy itself.
    std::vector<QByteArray> heads() const;
    /// Everything that went through, both ways.
    QByteArray tunnelled() const;

    class Worker;
    struct Shared;

private:
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread
};

} // namespace vaultlock::tests
