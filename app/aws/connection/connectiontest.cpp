// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/connectiontest.h"

#include "aws/transport/proxyfault.h"
#include "aws/transport/proxyprobe.h"
#include "aws/transport/proxyquestion.h"
#include "aws/transport/tlsfault.h"
#include "core/secondstext.h"
#include "core/whendone.h"

#include <QSslCipher>

#include <utility>

namespace vaultlock::aws {

namespace {

using Verdict = StepOutcome::Verdict;

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

/// STS answered, and not because it could not just then.
bool isRefusalOfSts(const Error &error)
{
    return error.httpStatus != 0 && !isWorthRetrying(error.kind) &&
           error.kind != ErrorKind::MalformedReply && error.kind != ErrorKind::Redirected &&
           error.kind != ErrorKind::ProxyFailed;
}

} // namespace

GlacierClient::Settings clientSettings(const ResolvedConnection &connection)
{
    GlacierClient::Settings settings{connection.endpoint, connection.region};
    settings.maxAttempts = connection.network.maxAttempts;
    settings.caCertificates = connection.network.caCertificates;
    return settings;
}

std::unique_ptr<StsClient> stsClient(const ResolvedConnection &connection,
                                     const ConnectionServices &services,
                                     std::chrono::milliseconds patience)
{
    if (!connection.sts)
        return nullptr;
    const auto http = std::make_shared<HttpAccess>(connection.network, services.clock, patience);
    return std::make_unique<StsClient>(
        StsClient::Settings{*connection.sts, connection.region},
        RequestServices{http, services.clock, services.scheduler, services.random, 1});
}

ConnectionTest::ConnectionTest(const ResolvedConnection &connection,
                               const ConnectionServices &services,
                               std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_services(services)
    , m_proxy(isHttps(connection)
                  ? proxyFor(connection.network, connection.endpoint.host(), portOf(connection))
                  : QNetworkProxy(QNetworkProxy::NoProxy))
{
    applyProxies(m_network, connection.network);
    m_overdue.setSingleShot(true);
    m_overdue.setInterval(patience);
    m_overdue.callOnTimeout(this, &ConnectionTest::giveUp);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    m_stepBegan = m_services.clock.sinceBoot();
    m_overdue.start();
    findCredentials();
}

void ConnectionTest::settle(StepOutcome outcome)
{
    if (outcome.verdict != Verdict::Skipped) {
        const std::chrono::milliseconds now = m_services.clock.sinceBoot();
        outcome.took = now - std::exchange(m_stepBegan, now);
    }
    m_overdue.start();
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
    for (int rest = static_cast<int>(step) + 1; rest <= static_cast<int>(ConnectionStep::Identity);
         ++rest)
        skip(static_cast<ConnectionStep>(rest));
    finish();
}

void ConnectionTest::finish()
{
    m_overdue.stop();
    emit finished();
}

bool ConnectionTest::isSettled(ConnectionStep step) const
{
    return m_outcomes.size() > static_cast<std::size_t>(step);
}

/// Of the step under way; what still comes of it is not listened to.
void ConnectionTest::giveUp()
{
    const auto step = static_cast<ConnectionStep>(m_outcomes.size());
    if (step == ConnectionStep::Credentials && m_connection.credentials->isWaitingForOthers())
        return m_overdue.start();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_client.reset();
    m_sts.reset();
    const Error silence{ErrorKind::TimedOut, {}, 0, {}, m_connection.endpoint.host()};
    if (step == ConnectionStep::Credentials)
        return fail(step, {ErrorKind::CredentialsNotFetched,
                           {},
                           0,
                           {},
                           QStringLiteral("no complete answer within %1 (%2)")
                               .arg(secondsText(m_overdue.intervalAsDuration()),
                                    m_connection.credentialsSource)});
    if (hasProxy(m_proxy) && step == ConnectionStep::Tcp)
        return failByProxy(proxyIsSilent(m_overdue.intervalAsDuration()));
    if (step != ConnectionStep::Identity)
        return fail(step, silence);
    tellIdentity(failure({ErrorKind::TimedOut, {}, 0, {}, m_connection.sts->host(), Party::Sts}));
}

void ConnectionTest::findCredentials()
{
    whenDone(m_connection.credentials->credentials(), this,
             [this](const Result<SharedCredentials> &found) {
                 if (isSettled(ConnectionStep::Credentials))
                     return;
                 if (!found)
                     return fail(ConnectionStep::Credentials, found.error());
                 m_credentials = *found;
                 pass(ConnectionStep::Credentials);
                 lookUp();
             });
}

void ConnectionTest::lookUp()
{
    const QString host = hasProxy(m_proxy) ? m_proxy.hostName() : m_connection.endpoint.host();
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        if (isSettled(ConnectionStep::Name))
            return;
        const bool isFound = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
        if (!isFound && hasProxy(m_proxy))
            return fail(ConnectionStep::Name,
                        {ErrorKind::ProxyFailed, {}, 0, {}, proxyNotFound(host)});
        if (!isFound)
            return fail(ConnectionStep::Name, {ErrorKind::NameNotResolved, {}, 0, {}, host});
        pass(ConnectionStep::Name, info.addresses().constFirst().toString());
        connectSocket();
    });
}

QSslConfiguration ConnectionTest::tlsConfiguration() const
{
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_connection.network.caCertificates.isEmpty())
        configuration.setCaCertificates(m_connection.network.caCertificates);
    return configuration;
}

void ConnectionTest::connectSocket()
{
    m_socket = std::make_unique<QSslSocket>();
    QSslSocket *socket = m_socket.get();
    socket->setProxy(m_proxy);
    socket->setSslConfiguration(tlsConfiguration());
    connect(socket, &QSslSocket::connected, this, [this] {
        pass(ConnectionStep::Tcp, hasProxy(m_proxy) ? proxyText(m_proxy) : QString());
        if (!isHttps(m_connection)) {
            skip(ConnectionStep::Tls);
            ask();
        }
    });
    connect(socket, &QSslSocket::encrypted, this, &ConnectionTest::secured);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(socket, &QAbstractSocket::errorOccurred, this, &ConnectionTest::failSocket);
    connectToService();
    if (hasProxy(m_proxy))
        QTimer::singleShot(untilProxyIsAsked, socket, [this] { watchTheProxy(); });
}

void ConnectionTest::connectToService()
{
    const auto port = static_cast<quint16>(portOf(m_connection));
    if (isHttps(m_connection))
        m_socket->connectToHostEncrypted(m_connection.endpoint.host(), port);
    else
        m_socket->connectToHost(m_connection.endpoint.host(), port);
}

bool ConnectionTest::isConnected() const
{
    return isSettled(ConnectionStep::Tcp);
}

/// By a proxy that never comes to an end with Qt the way ends here.
void ConnectionTest::watchTheProxy()
{
    if (isConnected())
        return;
    auto *probe = new ProxyProbe(m_proxy, m_connection.endpoint.url(), m_socket.get());
    connect(probe, &ProxyProbe::refused, this, &ConnectionTest::failByProxy);
    connect(probe, &ProxyProbe::closedBehind, this, &ConnectionTest::failBehindTheProxy);
}

void ConnectionTest::failByProxy(const QString &why)
{
    if (isConnected())
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    fail(ConnectionStep::Tcp, {ErrorKind::ProxyFailed, {}, 0, {}, why});
}

/// A tunnel was made, and closed before Qt said so.
void ConnectionTest::failBehindTheProxy()
{
    if (isConnected())
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    pass(ConnectionStep::Tcp, proxyText(m_proxy));
    failUnsecured();
}

void ConnectionTest::failUnsecured()
{
    const QString said = closedUnsecured(m_connection.endpoint.host(), hasProxy(m_proxy));
    fail(ConnectionStep::Tls, {ErrorKind::NotSecured, {}, 0, {}, said});
}

/// Qt's names for a proxy's 404 and 503 are those of a service (6.4.2, QHttpSocketEngine).
QString ConnectionTest::proxysWords(QAbstractSocket::SocketError error) const
{
    const QString service = m_connection.endpoint.host();
    return error == QAbstractSocket::HostNotFoundError ? serviceNotFoundByProxy(service)
                                                       : serviceNotReachedByProxy(service);
}

void ConnectionTest::failSocket()
{
    const QString said = m_socket->errorString();
    const QAbstractSocket::SocketError error = m_socket->error();
    m_socket->disconnect(this);
    const bool isClosed = error == QAbstractSocket::RemoteHostClosedError && m_tlsErrors.isEmpty();
    if (isConnected() && isClosed)
        return failUnsecured();
    if (isConnected()) {
        const QString detail = m_tlsErrors.isEmpty()
                                   ? handshakeFault(said)
                                   : tlsFault(m_tlsErrors, m_socket->sslConfiguration());
        return fail(ConnectionStep::Tls, {ErrorKind::TlsFailed, {}, 0, {}, detail});
    }
    // Nothing but the proxy was spoken to until then.
    const bool isTold = error == QAbstractSocket::HostNotFoundError ||
                        error == QAbstractSocket::ConnectionRefusedError;
    if (hasProxy(m_proxy) && isTold)
        return failByProxy(proxysWords(error));
    if (hasProxy(m_proxy))
        return findDemand({m_proxy, m_connection.endpoint.url(), said,
                           error == QAbstractSocket::ProxyAuthenticationRequiredError},
                          this, [this](const TunnelAnswer &answer) {
                              if (answer.isMade && isHttps(m_connection))
                                  failBehindTheProxy();
                              else
                                  failByProxy(answer.why);
                          });
    fail(ConnectionStep::Tcp, {ErrorKind::ConnectionRefused, {}, 0, {}, said});
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
    GlacierClient::Settings settings = clientSettings(m_connection);
    settings.maxAttempts = 1;
    m_client =
        std::make_unique<GlacierClient>(std::move(settings), *m_connection.credentials, m_network,
                                        m_services.clock, m_services.scheduler, m_services.random);
    whenDone(m_client->listVaultsPage({}), this, [this](const Result<VaultListPage> &page) {
        if (!isSettled(ConnectionStep::Signature))
            judge(page);
    });
}

void ConnectionTest::judge(const Result<VaultListPage> &page)
{
    if (const auto &reply = m_client->lastReplyTime())
        m_clockOffset = m_services.clock.utcNow().secsTo(reply->now(m_services.clock));
    if (!page && !isAboutPermission(page.error().kind))
        return fail(ConnectionStep::Signature, page.error());
    pass(ConnectionStep::Signature);
    if (page && !page->vaults.empty())
        m_account = page->vaults.front().arn.account().toString();
    if (page)
        pass(ConnectionStep::Permission, QStringLiteral("glacier:ListVaults"));
    else
        settle({ConnectionStep::Permission, Verdict::Failed, page.error(), {}, {}});
    identify();
}

/// Whoever lacks a permission wants to know all the more who that is.
void ConnectionTest::identify()
{
    m_sts = stsClient(m_connection, m_services);
    if (!m_sts) {
        skip(ConnectionStep::Identity);
        return finish();
    }
    whenDone(m_sts->callerIdentity(m_credentials), this,
             [this](const Result<CallerIdentity> &caller) {
                 if (!isSettled(ConnectionStep::Identity))
                     tellIdentity(caller);
             });
}

void ConnectionTest::tellIdentity(const Result<CallerIdentity> &caller)
{
    if (caller) {
        m_caller = *caller;
        m_account = caller->account;
        pass(ConnectionStep::Identity, caller->arn);
    } else {
        const Error &error = caller.error();
        const Verdict verdict = isRefusalOfSts(error) ? Verdict::Failed : Verdict::Skipped;
        settle({ConnectionStep::Identity, verdict, error, {}, {}});
    }
    finish();
}

} // namespace vaultlock::aws
