// SPDX-License-Identifier: GPL-3.0-or-later

// Goes the way to the service step by step, and says where it ends.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/connectionstep.h"
#include "aws/connection/resolvedconnection.h"
#include "aws/glacier/glacierclient.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslSocket>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::aws {

/// Sends one request, ListVaults with a limit of 10. Nothing before it but what TLS itself needs:
/// no byte of a request to a server that has not proved who it is. One thread; the connection and
/// the services outlive it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const ResolvedConnection &connection, const ConnectionServices &services,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Once.
    void start();
    const std::vector<StepOutcome> &outcomes() const { return m_outcomes; }
    /// How far the service's clock is from this computer's; nothing before its first answer.
    std::optional<qint64> clockOffsetSeconds() const { return m_clockOffset; }

signals:
    void stepped(const vaultlock::aws::StepOutcome &outcome);
    /// All steps have an outcome.
    void finished();

private:
    void pass(ConnectionStep step, const QString &detail = {});
    void fail(ConnectionStep step, Error error);
    void skip(ConnectionStep step);
    void settle(StepOutcome outcome);
    void findCredentials();
    void lookUp();
    void connectSocket();
    void secured();
    void failSocket();
    void ask();
    void judge(const Result<VaultListPage> &page);

    const ResolvedConnection &m_connection;
    const ConnectionServices &m_services;
    QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    QStringList m_tlsErrors;
    QNetworkAccessManager m_network;
    std::unique_ptr<GlacierClient> m_client;
    std::vector<StepOutcome> m_outcomes;
    std::chrono::milliseconds m_stepBegan{}; ///< since boot
    std::optional<qint64> m_clockOffset;
};

/// As the Glacier client of this connection has them.
GlacierClient::Settings clientSettings(const ResolvedConnection &connection);

} // namespace vaultlock::aws
