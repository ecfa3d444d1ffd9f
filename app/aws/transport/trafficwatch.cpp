// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/trafficwatch.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <optional>
#include <set>
#include <sys/socket.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace vaultlock::aws {

namespace {

constexpr std::chrono::milliseconds interval{50};

struct Received
{
    quint64 inode;
    int port; ///< of the other end
    qint64 bytes;
};

std::optional<int> peerPort(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    auto *address = reinterpret_cast<sockaddr *>(&storage); // as POSIX wants it
    if (::getpeername(descriptor, address, &size) != 0)
        return {};
    if (storage.ss_family == AF_INET) {
        sockaddr_in ipv4{};
        std::memcpy(&ipv4, &storage, sizeof(ipv4));
        return ntohs(ipv4.sin_port);
    }
    sockaddr_in6 ipv6{};
    std::memcpy(&ipv6, &storage, sizeof(ipv6));
    return storage.ss_family == AF_INET6 ? std::optional<int>(ntohs(ipv6.sin6_port)) : std::nullopt;
}

std::optional<Received> receivedBy(int descriptor)
{
    struct ::stat status = {};
    tcp_info info{};
    socklen_t size = sizeof(info);
    const auto port = peerPort(descriptor);
    if (!port || ::fstat(descriptor, &status) != 0 ||
        ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return Received{status.st_ino, *port, static_cast<qint64>(info.tcpi_bytes_received)};
}

/// Only reads what the system knows of them: a descriptor that meanwhile became another's is no
/// harm.
QList<Received> connections()
{
    QList<Received> result;
    std::error_code fault;
    // Not QDir, which asks of each of them what it is: this is done twenty times a second.
    std::filesystem::directory_iterator entry("/proc/self/fd", fault);
    while (!fault && entry != std::filesystem::directory_iterator()) {
        const int descriptor = std::atoi(entry->path().filename().c_str()); // they are numbers
        if (const auto received = receivedBy(descriptor))
            result.append(*received);
        entry.increment(fault);
    }
    return result;
}

} // namespace

TrafficWatch::TrafficWatch(qint64 most, QObject *parent)
    : QObject(parent)
    , m_most(most)
{
    m_timer.setInterval(interval);
    m_timer.callOnTimeout(this, &TrafficWatch::look);
}

void TrafficWatch::add(int port)
{
    ++m_waiting[port];
    if (m_timer.isActive())
        return;
    m_hasProgress = true; // what came before is nobody's affair
    m_timer.start();
}

void TrafficWatch::remove(int port)
{
    if (--m_waiting[port] == 0)
        m_waiting.remove(port);
    m_hasProgress = true;
    if (m_waiting.isEmpty())
        m_timer.stop();
}

void TrafficWatch::look()
{
    const QList<Received> now = connections();
    if (std::exchange(m_hasProgress, false)) {
        m_seen.clear();
        for (const Received &connection : now)
            m_seen.insert(connection.inode, connection.bytes);
        return;
    }
    std::set<int> floodedPorts;
    for (const Received &connection : now) {
        if (m_waiting.contains(connection.port) &&
            connection.bytes - m_seen.value(connection.inode) > m_most)
            floodedPorts.insert(connection.port);
    }
    for (const int port : floodedPorts)
        emit flooded(port);
}

} // namespace vaultlock::aws
