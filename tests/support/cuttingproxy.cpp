// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cuttingproxy.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vaultlock::tests {

namespace {

constexpr int pollAtMost = 20; // milliseconds: then it looks whether it is to end

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool isReadable(int descriptor)
{
    pollfd one{descriptor, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

} // namespace

CuttingProxy::CuttingProxy(quint16 target)
    : m_target(target)
    , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *raw = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listening, raw, size) == 0 && ::listen(m_listening, 16) == 0 &&
        ::getsockname(m_listening, raw, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listening);
}

void CuttingProxy::cutAfter(qint64 bytes)
{
    m_isSilent = false;
    m_isHolding = false;
    m_passed = 0;
    m_limit = bytes;
}

void CuttingProxy::fallSilentAfter(qint64 bytes)
{
    m_passed = 0;
    m_limit = bytes;
    m_isSilent = true;
}

void CuttingProxy::passAll()
{
    cutAfter(std::numeric_limits<qint64>::max());
}

void CuttingProxy::run()
{
    while (!m_isOver) {
        pollfd one{m_listening, POLLIN, 0};
        if (::poll(&one, 1, pollAtMost) <= 0)
            continue;
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        serve(client);
        ::close(client);
    }
}

void CuttingProxy::serve(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    bool goesOn =
        ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    while (goesOn && !m_isOver) {
        std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(both.data(), both.size(), pollAtMost) <= 0) {
            goesOn = m_isSilent || m_passed < m_limit;
            continue;
        }
        goesOn = (both[0].revents == 0 || pass(client, server)) &&
                 (both[1].revents == 0 || pass(server, client));
        // Whoever was held up and gives up is let go.
        if (m_isSilent && m_passed >= m_limit && isReadable(m_listening))
            goesOn = false;
    }
    ::close(server);
}

bool CuttingProxy::pass(int from, int to)
{
    std::array<char, 4096> bytes{};
    const bool isOpen = m_passed < m_limit;
    const qint64 most = bytes.size();
    const qint64 room = isOpen ? std::min(m_limit - m_passed, most) : most;
    const auto size = ::recv(from, bytes.data(), static_cast<std::size_t>(room), 0);
    if (size <= 0)
        return false;
    if (!isOpen) {
        m_isHolding = m_isSilent.load();
        return m_isSilent;
    }
    m_passed += size;
    if (::send(to, bytes.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL) != size)
        return false;
    return m_isSilent || m_passed < m_limit;
}

} // namespace vaultlock::tests
