// SPDX-License-Identifier: GPL-3.0-or-later

// The vault and vault-lock operations of Amazon S3 Glacier.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/glacier/types.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;

namespace vaultlock::aws {

/// Signs and sends, in the thread that it lives in. Every future ends with a result, also when the
/// client is destroyed (ErrorKind::Cancelled). Success is exactly the documented status; every
/// other answer, redirects and unreadable bodies included, is an Error.
///
/// Reads are retried in AWS's standard mode, and so are Complete and Abort, which are documented to
/// be idempotent. InitiateVaultLock and UploadArchive are sent once: after any failure of the first
/// its outcome is unknown, until getVaultLock() has said; of the second, for good.
class GlacierClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        Endpoint endpoint;
        Region region;
        int maxAttempts = 3;
        /// For one attempt, from the first byte sent to the last received.
        std::chrono::milliseconds deadline{30'000};
        QList<QSslCertificate> caCertificates = {}; ///< empty: the system's
    };

    /// All references must outlive the client.
    GlacierClient(Settings settings, CredentialsProvider &credentials,
                  QNetworkAccessManager &network, const Clock &clock, Scheduler &scheduler,
                  Random &random, QObject *parent = nullptr);
    ~GlacierClient() override;

    const Settings &settings() const;
    /// A further network manager, as Transport::addNetwork() has it.
    void addNetwork(QNetworkAccessManager &network);
    /// How many requests may be under way without one waiting for another.
    int connections() const;
    /// The Date of the latest reply, errors included; none before the first.
    const std::optional<ServerTime> &lastReplyTime() const;

    /// No read is sent until goOn(); those that are under way come to their ends.
    void suspend();
    void goOn();

    /// One page of ten vaults; marker: of the page before, empty for the first.
    QFuture<Result<VaultListPage>> listVaultsPage(const QString &marker);
    /// All pages. Ends with MalformedReply on a repeated marker.
    QFuture<Result<std::vector<VaultDescription>>> listVaults();
    QFuture<Result<VaultDescription>> describeVault(const VaultName &vault);
    /// NotFound: no lock, or no such vault; describeVault() tells them apart.
    QFuture<Result<VaultLock>> getVaultLock(const VaultName &vault);
    QFuture<Result<Tags>> listTagsForVault(const VaultName &vault);
    /// NotFound: the vault has no access policy.
    QFuture<Result<QByteArray>> getVaultAccessPolicy(const VaultName &vault);
    QFuture<Result<ReplyMetadata>> createVault(const VaultName &vault);

    /// Sends the policy's bytes unchanged, once.
    QFuture<Result<InitiateReply>> initiateVaultLock(const VaultName &vault,
                                                     const QByteArray &policy);
    QFuture<Result<ReplyMetadata>> completeVaultLock(const VaultName &vault, const LockId &lockId);
    QFuture<Result<ReplyMetadata>> abortVaultLock(const VaultName &vault);

    /// Sent once: another one would store another archive. After a failure that no answer explains
    /// there may be an archive whose ID nobody has. content: 1 byte to 1 MiB, description:
    /// isArchiveDescription(), else InvalidInput or TooLarge, and nothing is sent.
    QFuture<Result<UploadReply>> uploadArchive(const VaultName &vault, const QByteArray &content,
                                               const QString &description);
    // These may be repeated: documented to be idempotent (DeleteArchive), or so by what they do.
    QFuture<Result<ReplyMetadata>> deleteArchive(const StoredArchive &archive);
    /// tags, keys: not empty, else InvalidInput.
    QFuture<Result<ReplyMetadata>> addTagsToVault(const VaultName &vault, const Tags &tags);
    QFuture<Result<ReplyMetadata>> removeTagsFromVault(const VaultName &vault,
                                                       const QStringList &keys);

signals:
    /// A read was one too many for the service: all reads wait for a while, then go on one by one.
    void throttled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::aws
