// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/glacierclient.h"

#include "aws/glacier/call.h"
#include "aws/glacier/codec.h"
#include "aws/glacier/treehash.h"
#include "aws/glacier/vaultlisting.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

class GlacierClient::Private
{
public:
    Private(Settings given, CredentialsProvider &credentials, QNetworkAccessManager &network,
            const Clock &clock, Scheduler &scheduler, Random &random)
        : settings(std::move(given))
        , context{
              RequestSigner(settings.endpoint, settings.region),
              Transport({.deadline = settings.deadline, .caCertificates = settings.caCertificates},
                        network, clock),
              credentials,
              clock,
              scheduler,
              random,
              settings.maxAttempts,
              {},
              Pace(scheduler),
              {},
              {}}
    {
    }

    template <typename T>
    QFuture<Result<T>> call(Operation operation, typename TypedCall<T>::Decoder decode)
    {
        auto *call = new TypedCall<T>(context, std::move(operation), std::move(decode), &calls);
        QFuture<Result<T>> future = call->future();
        call->start();
        return future;
    }

    Settings settings;
    CallContext context;
    QObject calls; ///< owns the calls under way; dies before what they use
};

GlacierClient::GlacierClient(Settings settings, CredentialsProvider &credentials,
                             QNetworkAccessManager &network, const Clock &clock,
                             Scheduler &scheduler, Random &random, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings), credentials, network, clock, scheduler,
                                  random))
{
    connect(&d->context.pace, &Pace::slowedDown, this, &GlacierClient::throttled);
}

GlacierClient::~GlacierClient() = default;

void GlacierClient::addNetwork(QNetworkAccessManager &network)
{
    d->context.transport.addNetwork(network);
}

int GlacierClient::connections() const
{
    return d->context.transport.connections();
}

const GlacierClient::Settings &GlacierClient::settings() const
{
    return d->settings;
}

const std::optional<ServerTime> &GlacierClient::lastReplyTime() const
{
    return d->context.lastReplyTime;
}

void GlacierClient::suspend()
{
    d->context.pace.suspend();
}

void GlacierClient::goOn()
{
    d->context.pace.goOn();
}

QFuture<Result<VaultListPage>> GlacierClient::listVaultsPage(const QString &marker)
{
    return d->call<VaultListPage>(listVaultsOperation(marker), decodeVaultListPage);
}

QFuture<Result<std::vector<VaultDescription>>> GlacierClient::listVaults()
{
    auto *listing = new VaultListing(
        [this](const QString &marker) { return listVaultsPage(marker); }, &d->calls);
    auto future = listing->future();
    listing->readFrom({});
    return future;
}

QFuture<Result<VaultDescription>> GlacierClient::describeVault(const VaultName &vault)
{
    return d->call<VaultDescription>(
        describeVaultOperation(vault), [vault](const HttpReply &reply) -> Result<VaultDescription> {
            auto description = decodeVaultDescription(reply);
            if (description && description->arn.name() != vault)
                return failure(ErrorKind::MalformedReply, QStringLiteral("VaultName"));
            return description;
        });
}

QFuture<Result<VaultLock>> GlacierClient::getVaultLock(const VaultName &vault)
{
    return d->call<VaultLock>(getVaultLockOperation(vault), decodeVaultLock);
}

QFuture<Result<Tags>> GlacierClient::listTagsForVault(const VaultName &vault)
{
    return d->call<Tags>(listTagsOperation(vault), decodeTags);
}

QFuture<Result<QByteArray>> GlacierClient::getVaultAccessPolicy(const VaultName &vault)
{
    return d->call<QByteArray>(getAccessPolicyOperation(vault), decodeAccessPolicy);
}

QFuture<Result<ReplyMetadata>> GlacierClient::createVault(const VaultName &vault)
{
    return d->call<ReplyMetadata>(createVaultOperation(vault), decodeNothing);
}

QFuture<Result<InitiateReply>> GlacierClient::initiateVaultLock(const VaultName &vault,
                                                                const QByteArray &policy)
{
    const auto body = encodePolicyDocument(policy);
    if (!body)
        return readyFuture<InitiateReply>(failure(ErrorKind::NotUtf8));
    return d->call<InitiateReply>(initiateVaultLockOperation(vault, *body), decodeInitiateReply);
}

QFuture<Result<ReplyMetadata>> GlacierClient::completeVaultLock(const VaultName &vault,
                                                                const LockId &lockId)
{
    return d->call<ReplyMetadata>(completeVaultLockOperation(vault, lockId), decodeNothing);
}

QFuture<Result<ReplyMetadata>> GlacierClient::abortVaultLock(const VaultName &vault)
{
    return d->call<ReplyMetadata>(abortVaultLockOperation(vault), decodeNothing);
}

QFuture<Result<UploadReply>> GlacierClient::uploadArchive(const VaultName &vault,
                                                          const QByteArray &content,
                                                          const QString &description)
{
    if (content.isEmpty() || !isArchiveDescription(description))
        return readyFuture<UploadReply>(failure(ErrorKind::InvalidInput, description));
    if (content.size() > treeHashPiece)
        return readyFuture<UploadReply>(failure(ErrorKind::TooLarge));
    return d->call<UploadReply>(uploadArchiveOperation(vault, content, description.toLatin1()),
                                [vault, hash = treeHashHex(content)](const HttpReply &reply) {
                                    return decodeUploadReply(reply, vault, hash);
                                });
}

QFuture<Result<ReplyMetadata>> GlacierClient::deleteArchive(const StoredArchive &archive)
{
    return d->call<ReplyMetadata>(deleteArchiveOperation(archive), decodeNothing);
}

QFuture<Result<ReplyMetadata>> GlacierClient::addTagsToVault(const VaultName &vault,
                                                             const Tags &tags)
{
    if (tags.isEmpty())
        return readyFuture<ReplyMetadata>(failure(ErrorKind::InvalidInput));
    return d->call<ReplyMetadata>(addTagsOperation(vault, tags), decodeNothing);
}

QFuture<Result<ReplyMetadata>> GlacierClient::removeTagsFromVault(const VaultName &vault,
                                                                  const QStringList &keys)
{
    if (keys.isEmpty())
        return readyFuture<ReplyMetadata>(failure(ErrorKind::InvalidInput));
    return d->call<ReplyMetadata>(removeTagsOperation(vault, keys), decodeNothing);
}

} // namespace vaultlock::aws
