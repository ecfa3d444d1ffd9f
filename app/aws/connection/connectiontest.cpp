// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/connectiontest.h"

#include "core/whendone.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

namespace vaultlock::aws {

namespace {

using Verdict = StepOutcome::Verdict;

constexpr std::chrono::seconds patience{15};

bool isHttps(const ResolvedConnection &connection)
{
    return connection.endpoint.url().scheme() == QLatin1String("https");
}

int portOf(const ResolvedConnection &connection)
{
    return connection.endpoint.url().port(isHttps(connection) ? 443 : 80);
}

bool hasProxy(const QNetworkProxy &proxy)
{
    return !proxyText(proxy).isEmpty();
}

/// The service knew who asked, and would not do it.
bool isAboutPermission(ErrorKind kind)
{
    return kind == ErrorKind::AccessDenied || kind == ErrorKind::NoLongerSupported ||
           kind == ErrorKind::Throttled;
}

} // namespace

GlacierClient::Settings clientSettings(const ResolvedConnection &connection)
{
    GlacierClient::Settings settings{connection.endpoint, connection.region};
    settings.maxAttempts = connection.network.maxAttempts;
    settings.caCertificates = connection.network.caCertificates;
    return settings;
}

ConnectionTest::ConnectionTest(const ResolvedConnection &connection,
                               const ConnectionServices &services, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_services(services)
    , m_proxy(isHttps(connection)
                  ? proxyFor(connection.network, connection.endpoint.host(), portOf(connection))
                  : QNetworkProxy(QNetworkProxy::NoProxy))
{
    applyProxies(m_network, connection.network);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    m_stepBegan = m_services.clock.sinceBoot();
    findCredentials();
}

void ConnectionTest::settle(StepOutcome outcome)
{
    if (outcome.verdict != Verdict::Skipped) {
        const std::chrono::milliseconds now = m_services.clock.sinceBoot();
        outcome.took = now - std::exchange(m_stepBegan, now);
    }
    m_outcomes.push_back(std::move(outcome));
    emit stepped(m_outcomes.back());
}

void ConnectionTest::pass(ConnectionStep step, const QString &detail)
{
    settle({step, Verdict::Passed, {}, detail, {}});
}

void ConnectionTest::skip(ConnectionStep step)
{
    settle({step, Verdict::Skipped, {}, {}, {}});
}

void ConnectionTest::fail(ConnectionStep step, Error error)
{
    settle({step, Verdict::Failed, std::move(error), {}, {}});
    for (int rest = static_cast<int>(step) + 1;
         rest <= static_cast<int>(ConnectionStep::Permission); ++rest)
        skip(static_cast<ConnectionStep>(rest));
    emit finished();
}

void ConnectionTest::findCredentials()
{
    whenDone(m_connection.credentials->credentials(), this,
             [this](const Result<SharedCredentials> &found) {
                 if (!found)
                     return fail(ConnectionStep::Credentials, found.error());
                 pass(ConnectionStep::Credentials);
                 lookUp();
             });
}

void ConnectionTest::lookUp()
{
    const QString host = hasProxy(m_proxy) ? m_proxy.hostName() : m_connection.endpoint.host();
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return fail(ConnectionStep::Name, {ErrorKind::NameNotResolved, {}, 0, {}, host});
        pass(ConnectionStep::Name, info.addresses().constFirst().toString());
        connectSocket();
    });
}

void ConnectionTest::connectSocket()
{
    m_socket = std::make_unique<QSslSocket>();
    QSslSocket *socket = m_socket.get();
    socket->setProxy(m_proxy);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_connection.network.caCertificates.isEmpty())
        configuration.setCaCertificates(m_connection.network.caCertificates);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::connected, this, [this] {
        pass(ConnectionStep::Tcp, hasProxy(m_proxy) ? proxyText(m_proxy) : QString());
        if (!isHttps(m_connection)) {
            skip(ConnectionStep::Tls);
            ask();
        }
    });
    connect(socket, &QSslSocket::encrypted, this, &ConnectionTest::secured);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    connect(socket, &QAbstractSocket::errorOccurred, this, &ConnectionTest::failSocket);
    QTimer::singleShot(patience, socket, [this, socket] {
        if (m_outcomes.size() <= static_cast<std::size_t>(ConnectionStep::Tls)) {
            socket->disconnect(this);
            socket->abort();
            fail(static_cast<ConnectionStep>(m_outcomes.size()),
                 {ErrorKind::TimedOut, {}, 0, {}, m_connection.endpoint.host()});
        }
    });
    const auto port = static_cast<quint16>(portOf(m_connection));
    if (isHttps(m_connection))
        socket->connectToHostEncrypted(m_connection.endpoint.host(), port);
    else
        socket->connectToHost(m_connection.endpoint.host(), port);
}

void ConnectionTest::failSocket()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    const QString detail =
        m_tlsErrors.isEmpty() ? m_socket->errorString() : m_tlsErrors.join(u'\n');
    m_socket->disconnect(this);
    const bool isOfProxy = error == QAbstractSocket::ProxyAuthenticationRequiredError ||
                           error == QAbstractSocket::ProxyConnectionRefusedError ||
                           error == QAbstractSocket::ProxyConnectionClosedError ||
                           error == QAbstractSocket::ProxyConnectionTimeoutError ||
                           error == QAbstractSocket::ProxyNotFoundError ||
                           error == QAbstractSocket::ProxyProtocolError;
    if (isOfProxy)
        return fail(ConnectionStep::Tcp, {ErrorKind::ProxyFailed, {}, 0, {}, detail});
    const bool isConnected = m_outcomes.size() > static_cast<std::size_t>(ConnectionStep::Tcp);
    if (isConnected)
        return fail(ConnectionStep::Tls, {ErrorKind::TlsFailed, {}, 0, {}, detail});
    fail(ConnectionStep::Tcp, {ErrorKind::ConnectionRefused, {}, 0, {}, detail});
}

void ConnectionTest::secured()
{
    const QSslCipher cipher = m_socket->sessionCipher();
    pass(ConnectionStep::Tls, cipher.protocolString());
    ask();
}

void ConnectionTest::ask()
{
    m_socket->disconnect(this);
    m_socket->disconnectFromHost();
    m_client = std::make_unique<GlacierClient>(
        clientSettings(m_connection), *m_connection.credentials, m_network, m_services.clock,
        m_services.scheduler, m_services.random);
    whenDone(m_client->listVaultsPage({}), this,
             [this](const Result<VaultListPage> &page) { judge(page); });
}

void ConnectionTest::judge(const Result<VaultListPage> &page)
{
    if (const auto &reply = m_client->lastReplyTime())
        m_clockOffset = m_services.clock.utcNow().secsTo(reply->now(m_services.clock));
    if (!page && !isAboutPermission(page.error().kind))
        return fail(ConnectionStep::Signature, page.error());
    pass(ConnectionStep::Signature);
    if (!page)
        return fail(ConnectionStep::Permission, page.error());
    pass(ConnectionStep::Permission, QStringLiteral("glacier:ListVaults"));
    emit finished();
}

} // namespace vaultlock::aws
