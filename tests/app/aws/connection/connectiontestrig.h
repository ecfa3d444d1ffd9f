// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../credentialrig.h"
#include "aws/connection/connectiontest.h"
#include "aws/credentials/staticcredentials.h"
#include "support/awaited.h"

#include <QSignalSpy>

namespace vaultlock::tests {

inline const QByteArray emptyList = R"({"Marker":null,"VaultList":[]})";

/// A connection to a server that answers by scripts, and its test.
struct ConnectionTestRig
{
    explicit ConnectionTestRig(std::vector<Script> scripts, bool isTls = false)
        : server(std::move(scripts),
                 isTls ? std::optional(ScriptedServer::Tls{authority.issue({})}) : std::nullopt)
        , connection{*aws::Endpoint::fromUrl(server.url()),
                     *Region::fromString(QStringLiteral("us-west-2"))}
    {
        connection.credentials =
            std::make_shared<aws::StaticCredentialsProvider>(exampleCredentials());
        connection.network.caCertificates = {authority.certificate()};
        connection.network.maxAttempts = 1;
    }

    /// `Credentials+ Name+ Tcp! Tls- …`
    QString run()
    {
        aws::ConnectionTest test(connection, services, patience);
        QSignalSpy finished(&test, &aws::ConnectionTest::finished);
        test.start();
        if (finished.isEmpty() && !finished.wait(20'000))
            return QStringLiteral("it did not end");
        static const char *const names[] = {"Credentials", "Name",       "Tcp",     "Tls",
                                            "Signature",   "Permission", "Identity"};
        QStringList steps;
        for (const aws::StepOutcome &outcome : test.outcomes()) {
            steps << QLatin1String(names[static_cast<int>(outcome.step)]) +
                         (outcome.verdict == aws::StepOutcome::Verdict::Passed   ? u'+'
                          : outcome.verdict == aws::StepOutcome::Verdict::Failed ? u'!'
                                                                                 : u'-');
            if (outcome.error)
                error = *outcome.error;
        }
        offset = test.clockOffsetSeconds();
        arn = test.caller() ? test.caller()->arn : QString();
        account = test.account();
        took.clear();
        for (const aws::StepOutcome &outcome : test.outcomes())
            took.append(outcome.took.count());
        return steps.join(u' ');
    }

    TlsAuthority authority;
    ScriptedServer server;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    aws::ConnectionServices services{clock, scheduler, random};
    aws::ResolvedConnection connection;
    std::chrono::milliseconds patience = aws::stepPatience;
    Error error;
    std::optional<qint64> offset;
    QString arn; ///< that STS told
    QString account;
    QList<qint64> took;
};

} // namespace vaultlock::tests
