// SPDX-License-Identifier: GPL-3.0-or-later

// Reads many vaults' locks through one connection, at once.
#pragma once

#include "core/keptpromise.h"
#include "lock/reading.h"
#include "workspace/connection.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace vaultlock::watch {

/// Reads only. Vaults are asked for by name, in the account of whoever signs: what is read is
/// believed once the service has named that account, and only of its own vaults, since a profile
/// may lead to another account than it did when the lock was made. Lives in one thread.
class ConnectionReader : public QObject
{
    Q_OBJECT

public:
    /// All outlive the reader.
    ConnectionReader(workspace::Connection &connection,
                     const workspace::Connection::Services &services, QObject *parent = nullptr);
    ~ConnectionReader() override;

    workspace::Connection &connection() const { return m_connection; }
    /// Something is being read.
    bool isBusy() const;
    /// So many are about to be read. A QNetworkAccessManager has six sockets to a host: for more
    /// there are more of them.
    void expect(std::size_t readings);
    /// Errors: WrongOrigin where the connection leads to another account; what kept the account
    /// from being known; Cancelled when the reader dies. A reading that failed is no error here.
    QFuture<Result<lock::Reading>> read(const VaultArn &vault);

private:
    struct Confirmation
    {
        VaultArn vault;
        std::function<void(const Result<void> &)> then;
        bool isAsked = false;
    };
    using Promise = std::shared_ptr<KeptPromise<lock::Reading>>;

    aws::GlacierClient &nextClient();
    void confirm(const VaultArn &vault, std::function<void(const Result<void> &)> then);
    void askForAccount();
    void settle(const Result<void> &outcome);
    Result<void> checkAccount(const VaultArn &vault) const;

    workspace::Connection &m_connection;
    workspace::Connection::Services m_services;
    std::vector<std::unique_ptr<workspace::ServiceAccess>> m_lanes; // beside the connection's own
    std::size_t m_next = 0;
    std::vector<std::weak_ptr<KeptPromise<lock::Reading>>> m_underWay;
    QString m_account; // by the service
    std::vector<Confirmation> m_confirmations;
    bool m_isAsking = false;
};

} // namespace vaultlock::watch
