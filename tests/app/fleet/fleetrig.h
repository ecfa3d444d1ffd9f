// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of fleets share: a scripted service with several Regions, and the way to it.
#pragma once

#include "app/aws/glacierrig.h"
#include "fleet/fleet.h"

#include <QTest>

namespace vaultlock::tests {

inline QByteArray arnOf(const QByteArray &region, const QByteArray &vault)
{
    return "arn:aws:glacier:" + region + ":123456789012:vaults/" + vault;
}

inline QByteArray retention(const QByteArray &vaultArn, int days = 365)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           vaultArn + R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":")" +
           QByteArray::number(days) + R"("}}}]})";
}

inline QByteArray fleetReply(int status, const QByteArray &body)
{
    return serviceReply(status, {{"Date", "Mon, 02 Mar 2026 15:04:00 GMT"}}, body);
}

inline QByteArray fleetDenial(const QByteArray &code, int status = 403)
{
    return fleetReply(status, R"({"code":")" + code + R"(","message":"No.","type":"Client"})");
}

/// Of the Region in the request's credential scope.
inline QByteArray regionOf(const QByteArray &request)
{
    const qsizetype end = request.indexOf("/glacier/aws4_request");
    return end < 0 ? QByteArray() : request.left(end).mid(request.left(end).lastIndexOf('/') + 1);
}

inline QByteArray lockReplyOf(const QByteArray &policy, bool isLocked)
{
    QByteArray text = policy;
    text.replace('"', "\\\"");
    return fleetReply(200, R"({"Policy":")" + text + R"(","State":")" +
                               (isLocked ? "Locked" : "InProgress") +
                               R"(","CreationDate":"2026-03-02T09:04:00.000Z","ExpirationDate":)" +
                               (isLocked ? "null" : R"("2026-03-03T09:04:00.000Z")") + "}");
}

inline QByteArray listOf(const QByteArray &region)
{
    QByteArrayList vaults;
    for (const QByteArray name : {"hidden", "kept", "open", "running"})
        vaults << R"({"VaultARN":")" + arnOf(region, name) + R"(","VaultName":")" + name +
                      R"(","CreationDate":"2012-02-20T17:01:45.198Z","LastInventoryDate":null,)"
                      R"("NumberOfArchives":)" +
                      (name == "open" ? "0" : "3") + R"(,"SizeInBytes":4096})";
    return fleetReply(200, R"({"Marker":null,"VaultList":[)" + vaults.join(',') + "]}");
}

/// Four vaults a Region: kept (locked, a year), running (in progress, a hundred days), open (no
/// lock, empty), hidden (nothing of it may be read). eu-north-1 is not enabled.
inline QByteArray fleetAnswer(const QByteArray &request)
{
    const QByteArray region = regionOf(request);
    const QByteArray target = request.split(' ').value(1);
    const QByteArray vault = target.split('/').value(3).split('?').constFirst();
    if (region == "eu-north-1")
        return fleetDenial("UnrecognizedClientException");
    if (vault.isEmpty())
        return listOf(region);
    if (vault == "hidden")
        return fleetDenial("AccessDeniedException");
    if (target.endsWith("/tags"))
        return fleetReply(200,
                          vault == "open" ? R"({"Tags":{}})" : R"({"Tags":{"LegalHold":"true"}})");
    if (target.endsWith("/access-policy"))
        return vault == "kept" ? fleetReply(200, R"({"Policy":"{}"})")
                               : fleetDenial("ResourceNotFoundException", 404);
    if (vault == "kept")
        return lockReplyOf(retention(arnOf(region, vault)), true);
    return vault == "running" ? lockReplyOf(retention(arnOf(region, vault), 100), false)
                              : fleetDenial("ResourceNotFoundException", 404);
}

inline Script fleetScript()
{
    Script script;
    script.replyTo = fleetAnswer;
    return script;
}

class ScriptedAccess final : public fleet::Access
{
public:
    ScriptedAccess(const QString &url, const Region &region, const Clock &clock,
                   Scheduler &scheduler, Random &random)
        : m_provider({exampleCredentials()})
        , m_client({*aws::Endpoint::fromUrl(url), region}, m_provider, m_network, clock, scheduler,
                   random)
    {
    }
    aws::GlacierClient &client() override { return m_client; }
    QString originOf(const VaultArn &vault) const override
    {
        return LockOrigin::service(QStringLiteral("127.0.0.1"), vault.partition(), vault.account())
            .key();
    }

private:
    RotatingCredentialsProvider m_provider;
    QNetworkAccessManager m_network;
    aws::GlacierClient m_client;
};

inline fleet::Place place(const char *profile, const char *region)
{
    return {QString::fromLatin1(profile), *Region::fromString(QString::fromLatin1(region))};
}

/// The profile `away` needs a sign-in.
struct FleetRig
{
    explicit FleetRig(std::vector<fleet::Place> places,
                      std::vector<Script> scripts = {fleetScript()}, fleet::Wanted wanted = {},
                      std::vector<fleet::KnownPolicy> known = {})
        : server(std::move(scripts))
        , policies(std::move(known))
        , fleet(std::move(places), [this](const fleet::Place &where) { return open(where); },
                {policies, clock, wanted})
    {
    }

    Result<std::unique_ptr<fleet::Access>> open(const fleet::Place &where)
    {
        if (where.profile == QLatin1String("away"))
            return failure(ErrorKind::SsoLoginNeeded, QStringLiteral("aws sso login"));
        return std::make_unique<ScriptedAccess>(server.url(), *where.region, clock, scheduler,
                                                random);
    }

    bool reads()
    {
        bool isFinished = false;
        QObject::connect(&fleet, &fleet::Fleet::finished, &fleet, [&] { isFinished = true; });
        fleet.start();
        return QTest::qWaitFor([&] { return isFinished; }, 30'000);
    }
    fleet::Row row(const char *vault, std::size_t at = 0) const
    {
        for (const fleet::Row &one : fleet.rows()) {
            if (one.place == at && one.vault.vault.arn.name().toString() == QLatin1String(vault))
                return one;
        }
        qFatal("no such row");
    }

    ScriptedServer server;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    fleet::PolicyReadings policies;
    fleet::Fleet fleet;
};

} // namespace vaultlock::tests
