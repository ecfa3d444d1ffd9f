// SPDX-License-Identifier: GPL-3.0-or-later

// A live service of one account on loopback, and somebody who initiates there.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "aws/glacier/glacierclient.h"
#include "journal/entry.h"
#include "sandbox/sandboxserver.h"
#include "support/awaited.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace vaultlock::tests {

/// The sandbox, taken for a service of AWS: to the program that is what its endpoint says.
class GlacierOf
{
public:
    /// Of the sandbox's samples the first three have no lock in progress, which a fourth has.
    GlacierOf(const Clock &serviceClock, const QString &account, int vaults = 3)
        : clock(serviceClock)
        , server(optionsFor(account, vaults), serviceClock, random)
        , access(*server.start())
        , origin(LockOrigin::service(QStringLiteral("127.0.0.1"), QStringLiteral("aws"),
                                     access.accountId))
    {
        auto credentials = std::make_shared<aws::Credentials>();
        credentials->accessKeyId = access.accessKeyId;
        credentials->secretAccessKey = Secret(access.secretAccessKey->view());
        provider = std::make_unique<aws::StaticCredentialsProvider>(std::move(credentials));
        client = std::make_unique<aws::GlacierClient>(
            aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(access.endpoint.toString()),
                                         access.region},
            *provider, network, clock, scheduler, random);
    }

    VaultArn arn(const QString &vault) const
    {
        return {QStringLiteral("aws"), access.region, access.accountId,
                *VaultName::fromString(vault)};
    }

    /// What a program that initiated there has in its journal. Empty: it did not work.
    std::vector<journal::Entry> initiate(const QString &vault)
    {
        const VaultArn there = arn(vault);
        const QByteArray policy =
            R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
            R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            there.toString().toUtf8() +
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
        const auto reply = awaited(client->initiateVaultLock(there.name(), policy));
        if (!reply || !reply->metadata.serverTime)
            return {};
        journal::Entry intent;
        intent.kind = journal::EntryKind::InitiateIntended;
        intent.time = clock.utcNow();
        intent.attempt = QUuid::createUuid();
        intent.origin = origin.key();
        intent.endpoint = access.endpoint.toString();
        intent.vaultArn = there.toString();
        intent.policy = policy;
        intent.policySha256 = QCryptographicHash::hash(policy, QCryptographicHash::Sha256).toHex();
        journal::Entry received = intent;
        received.kind = journal::EntryKind::LockIdReceived;
        received.policy.clear();
        received.lockId = reply->lockId;
        received.expires = reply->metadata.serverTime->at.addDays(1);
        return {intent, received};
    }

    bool abort(const QString &vault)
    {
        return awaited(client->abortVaultLock(arn(vault).name())).has_value();
    }
    bool complete(const QString &vault, const journal::Entry &received)
    {
        return awaited(client->completeVaultLock(arn(vault).name(),
                                                 *LockId::fromString(received.lockId, origin)))
            .has_value();
    }

    /// A section of the shared credentials file.
    QByteArray profile(const QByteArray &name) const
    {
        return "[" + name + "]\naws_access_key_id=" + access.accessKeyId.toLatin1() +
               "\naws_secret_access_key=" +
               QByteArray(access.secretAccessKey->view().data(),
                          static_cast<qsizetype>(access.secretAccessKey->view().size())) +
               "\nregion=" + access.region.toString().toLatin1() + "\n";
    }

    const Clock &clock;
    SystemScheduler scheduler;
    SystemRandom random;
    sandbox::SandboxServer server;
    sandbox::Access access;
    LockOrigin origin;
    QNetworkAccessManager network;
    std::unique_ptr<aws::StaticCredentialsProvider> provider;
    std::unique_ptr<aws::GlacierClient> client; ///< somebody else's

private:
    static sandbox::Options optionsFor(const QString &account, int vaults)
    {
        sandbox::Options options;
        options.accountId = account;
        options.vaults = vaults;
        return options;
    }
};

} // namespace vaultlock::tests
