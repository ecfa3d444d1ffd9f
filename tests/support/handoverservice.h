// SPDX-License-Identifier: GPL-3.0-or-later

// One service and what one person hands over there; the other's connection leads to it by the
// environment.
#pragma once

#include "handover/handover.h"
#include "support/glacierof.h"

#include <QProcessEnvironment>

namespace vaultlock::tests {

inline const QString handedOverVault = QStringLiteral("examplevault");

class HandOverService
{
public:
    explicit HandOverService(const QString &account = QStringLiteral("999999999999"))
        : glacier(clock, account)
    {
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables;
        const std::string_view secret = glacier.access.secretAccessKey->view();
        variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), glacier.access.accessKeyId);
        variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                         QString::fromLatin1(secret.data(), static_cast<qsizetype>(secret.size())));
        variables.insert(QStringLiteral("AWS_REGION"), glacier.access.region.toString());
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"),
                         glacier.access.endpoint.toString());
        return variables;
    }

    /// Anna's lock, as she hands it over to Jo. entries: what is in her journal.
    handover::HandOver initiate()
    {
        entries = glacier.initiate(handedOverVault);
        const auto lock =
            awaited(glacier.client->getVaultLock(*VaultName::fromString(handedOverVault)));
        return {QStringLiteral("Anna"),
                QStringLiteral("Jo"),
                clock.utcNow(),
                glacier.arn(handedOverVault),
                glacier.origin,
                glacier.access.endpoint.toString(),
                QStringLiteral("prod"),
                *LockId::fromString(entries.back().lockId, glacier.origin),
                lock->policy,
                lock->created,
                *lock->expires,
                {},
                {},
                {}};
    }

    SystemClock clock;
    GlacierOf glacier;
    std::vector<journal::Entry> entries;
};

} // namespace vaultlock::tests
