// SPDX-License-Identifier: GPL-3.0-or-later

// More clients than a server has room for, within one process.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <set>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vaultlock::tests {

// The address sanitizer keeps what was freed, so there the peak says little.
#ifdef __SANITIZE_ADDRESS__
inline constexpr qint64 mostNeeded = 512 * 1024 * 1024;
#else
inline constexpr qint64 mostNeeded = 32 * 1024 * 1024;
#endif

/// A client that costs one descriptor and no more.
class PlainSocket
{
public:
    explicit PlainSocket(quint16 port)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience{5, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        m_server.sin_family = AF_INET;
        m_server.sin_port = htons(port);
        m_server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    ~PlainSocket() { ::close(m_descriptor); }
    PlainSocket(const PlainSocket &) = delete;
    PlainSocket &operator=(const PlainSocket &) = delete;

    bool connect() const
    {
        sockaddr address{};
        std::memcpy(&address, &m_server, sizeof(address));
        return ::connect(m_descriptor, &address, sizeof(address)) == 0;
    }
    bool send(const QByteArray &text) const
    {
        return ::send(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()),
                      MSG_NOSIGNAL) == text.size();
    }
    /// Empty: the server has closed, or said nothing in five seconds.
    QByteArray received() const
    {
        std::array<char, 4096> buffer{};
        const auto size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return {buffer.data(), std::max<qsizetype>(size, 0)};
    }

private:
    int m_descriptor;
    sockaddr_in m_server{};
};

inline std::set<int> openDescriptors()
{
    std::set<int> descriptors;
    const QStringList names =
        QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const int descriptor = name.toInt(); ::fcntl(descriptor, F_GETFD) >= 0)
            descriptors.insert(descriptor);
    }
    return descriptors;
}

inline rlimit descriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}

inline void limitDescriptors(rlim_t most)
{
    const rlimit limit{most, descriptorLimit().rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace vaultlock::tests
