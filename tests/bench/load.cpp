// SPDX-License-Identifier: GPL-3.0-or-later

// Signed DescribeVault requests over a few connections that stay open: what
// tests/bench/sandbox-load sends. The start line of a sandbox, or the like of it, comes on standard
// input.
//
//     vaultlock-load COUNT CONNECTIONS VAULT...
//
// Prints a line of JSON: perSecond, medianMicroseconds, percentile99Microseconds, refused.
#include "aws/signing/sigv4.h"
#include "core/byteview.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace vaultlock;
using SteadyClock = std::chrono::steady_clock;

namespace {

struct Service
{
    QByteArray host; ///< with port
    quint16 port = 0;
    QByteArray region;
    QByteArray accessKeyId;
    QByteArray secret;
};

struct Outcome
{
    std::vector<std::int64_t> microseconds;
    int refused = 0;
};

QByteArray signedRequest(const Service &service, const QByteArray &vault)
{
    const QByteArray date = aws::amzDate(QDateTime::currentDateTimeUtc());
    const aws::SigningRequest request{
        "GET",
        "/-/vaults/" + vault,
        {},
        {{"Host", service.host}, {"X-Amz-Date", date}, {"X-Amz-Glacier-Version", "2012-06-01"}},
        aws::sha256Hex({})};
    const aws::SigningScope scope{date.left(8), service.region, "glacier"};
    const aws::CanonicalRequest canonical = aws::canonicalRequest(request);
    aws::Signer signer;
    const QByteArray signature = signer.signature(viewOf(service.secret), scope,
                                                  aws::stringToSign(date, scope, canonical.text));
    QByteArray text = "GET " + request.path + " HTTP/1.1\r\n";
    for (const auto &header : request.headers)
        text += header.first + ": " + header.second + "\r\n";
    return text + "Authorization: " +
           aws::authorization(service.accessKeyId, scope, canonical.signedHeaders, signature) +
           "\r\n\r\n";
}

class Connection
{
public:
    explicit Connection(quint16 port)
        : m_port(port)
    {
    }
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The status; 0: none came.
    int exchange(const QByteArray &request)
    {
        if (m_socket < 0 && !open())
            return 0;
        if (::send(m_socket, request.constData(), static_cast<std::size_t>(request.size()),
                   MSG_NOSIGNAL) != request.size())
            return 0;
        return received();
    }

private:
    bool open()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(m_port);
        in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr address{};
        std::memcpy(&address, &in, sizeof(address));
        return ::connect(m_socket, &address, sizeof(address)) == 0;
    }

    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    int received()
    {
        QByteArray text;
        std::array<char, 8192> buffer{};
        while (true) {
            const auto size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
            if (size <= 0) {
                close();
                return text.isEmpty() ? 0 : text.mid(9, 3).toInt();
            }
            text.append(buffer.data(), size);
            const qsizetype end = text.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            const QByteArray head = text.left(end).toLower();
            const qsizetype length = head.indexOf("content-length:");
            const qsizetype body = length < 0 ? 0 : head.mid(length + 15).split('\r')[0].toInt();
            if (text.size() < end + 4 + body)
                continue;
            if (head.contains("connection: close") || head.startsWith("http/1.0"))
                close();
            return text.mid(9, 3).toInt();
        }
    }

    quint16 m_port;
    int m_socket = -1;
};

void send(const Service &service, const std::vector<QByteArray> &vaults, int count,
          Outcome &outcome)
{
    Connection connection(service.port);
    std::vector<QByteArray> requests;
    outcome.microseconds.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        if (i % 5'000 == 0) { // a signature is good for 15 minutes
            requests.clear();
            for (const QByteArray &vault : vaults)
                requests.push_back(signedRequest(service, vault));
        }
        const auto begin = SteadyClock::now();
        const int status =
            connection.exchange(requests[static_cast<std::size_t>(i) % requests.size()]);
        const auto taken = SteadyClock::now() - begin;
        outcome.microseconds.push_back(
            std::chrono::duration_cast<std::chrono::microseconds>(taken).count());
        outcome.refused += status == 200 ? 0 : 1;
    }
}

Service serviceIn(const std::string &line)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const QUrl url(object[QLatin1String("endpoint")].toString());
    const auto text = [&object](const char *key) {
        return object[QLatin1String(key)].toString().toLatin1();
    };
    return {url.authority().toLatin1(), static_cast<quint16>(url.port()), text("region"),
            text("accessKeyId"), text("secretAccessKey")};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    std::string line;
    std::getline(std::cin, line);
    const Service service = serviceIn(line);
    const int count = QByteArray(argv[1]).toInt();
    const int connections = std::max(1, QByteArray(argv[2]).toInt());
    const std::vector<QByteArray> vaults(argv + 3, argv + argc);
    std::vector<Outcome> outcomes(static_cast<std::size_t>(connections));
    std::vector<std::thread> threads;
    const auto begin = SteadyClock::now();
    for (Outcome &outcome : outcomes)
        threads.emplace_back(
            [&, count, connections] { send(service, vaults, count / connections, outcome); });
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(SteadyClock::now() - begin).count();

    Outcome all;
    for (const Outcome &outcome : outcomes) {
        all.microseconds.insert(all.microseconds.end(), outcome.microseconds.begin(),
                                outcome.microseconds.end());
        all.refused += outcome.refused;
    }
    std::sort(all.microseconds.begin(), all.microseconds.end());
    const std::size_t size = all.microseconds.size();
    std::printf("{\"perSecond\": %.0f, \"medianMicroseconds\": %lld, "
                "\"percentile99Microseconds\": %lld, \"refused\": %d}\n",
                static_cast<double>(size) / seconds,
                static_cast<long long>(all.microseconds[size / 2]),
                static_cast<long long>(all.microseconds[size * 99 / 100]), all.refused);
    return 0;
}
