// SPDX-License-Identifier: GPL-3.0-or-later

// Goes the way to the service step by step, and says where it ends.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/connectionstep.h"
#include "aws/connection/resolvedconnection.h"
#include "aws/glacier/glacierclient.h"
#include "aws/sts/stsclient.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::aws {

/// Asks each step once, and waits for it for stepPatience: one that does not answer ends the way,
/// as ErrorKind::TimedOut or, of credentials, CredentialsNotFetched. Only a person who is asked for
/// a code, and a program that gives credentials, have the time that they have elsewhere. Sends one
/// request, ListVaults with a limit of 10. Nothing before it but what TLS itself needs: no byte of
/// a request to a server that has not proved who it is. Then, where STS may be asked,
/// GetCallerIdentity, which needs no permission: that STS does not answer is no failure of the way
/// to the service, that it refuses is. One thread; the connection and the services outlive it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const ResolvedConnection &connection, const ConnectionServices &services,
                   std::chrono::milliseconds patience = stepPatience, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Once.
    void start();
    const std::vector<StepOutcome> &outcomes() const { return m_outcomes; }
    /// The account in which the requests are: STS's word, else that of a vault that was listed;
    /// empty where nobody has said.
    const QString &account() const { return m_account; }
    /// How far the service's clock is from this computer's; nothing before its first answer.
    std::optional<qint64> clockOffsetSeconds() const { return m_clockOffset; }
    /// Whom STS takes us for; nothing where it has not said.
    const std::optional<CallerIdentity> &caller() const { return m_caller; }

signals:
    void stepped(const vaultlock::aws::StepOutcome &outcome);
    /// All steps have an outcome.
    void finished();

private:
    void pass(ConnectionStep step, const QString &detail = {});
    void fail(ConnectionStep step, Error error);
    void skip(ConnectionStep step);
    void settle(StepOutcome outcome);
    bool isSettled(ConnectionStep step) const;
    void giveUp();
    void finish();
    void findCredentials();
    void lookUp();
    QSslConfiguration tlsConfiguration() const;
    void connectSocket();
    void connectToService();
    void watchTheProxy();
    bool isConnected() const;
    void secured();
    void failSocket();
    QString proxysWords(QAbstractSocket::SocketError error) const;
    void failBehindTheProxy();
    void failUnsecured();
    void failByProxy(const QString &why);
    void ask();
    void judge(const Result<VaultListPage> &page);
    void identify();
    void tellIdentity(const Result<CallerIdentity> &caller);

    const ResolvedConnection &m_connection;
    const ConnectionServices &m_services;
    QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_tlsErrors;
    QNetworkAccessManager m_network;
    std::unique_ptr<GlacierClient> m_client;
    std::unique_ptr<StsClient> m_sts;
    SharedCredentials m_credentials;
    std::optional<CallerIdentity> m_caller;
    QString m_account;
    std::vector<StepOutcome> m_outcomes;
    QTimer m_overdue;                        ///< real time: it bounds real sockets
    std::chrono::milliseconds m_stepBegan{}; ///< since boot
    std::optional<qint64> m_clockOffset;
};

/// As the Glacier client of this connection has them.
GlacierClient::Settings clientSettings(const ResolvedConnection &connection);
/// To ask who this is: once, and no longer than patience. Null where STS must not be asked. The
/// services outlive it.
std::unique_ptr<StsClient> stsClient(const ResolvedConnection &connection,
                                     const ConnectionServices &services,
                                     std::chrono::milliseconds patience = stepPatience);

} // namespace vaultlock::aws
