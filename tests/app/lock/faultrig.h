// SPDX-License-Identifier: GPL-3.0-or-later

// A session in front of a server that misbehaves, and counts what arrives.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "core/utctime.h"
#include "lock/vaultlocksession.h"
#include "sessionrig.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace vaultlock::tests {

inline const QDateTime serviceTimeOfDay = utcTime({2026, 3, 2}, {15, 4, 0});
inline const QByteArray lockPath = "/-/vaults/examplevault/lock-policy";

inline ReplyHeaders headers(ReplyHeaders more = {}, const QDateTime &date = serviceTimeOfDay)
{
    const QString text = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    more.emplaceBack("Date", text.toLatin1() + " GMT");
    more.emplaceBack("x-amzn-RequestId", "request");
    more.emplaceBack("Content-Type", "application/json");
    return more;
}

inline Script refusal(int status, const QByteArray &code, int dateSeconds = 0)
{
    return {Script::Reading::Request,
            httpReply(status, headers({}, serviceTimeOfDay.addSecs(dateSeconds)),
                      R"({"code":")" + code + R"(","message":"Said so.","type":"Client"})")};
}

/// dateSeconds: how far the reply's Date is ahead; the same below.
inline Script noLock(int dateSeconds = 0)
{
    return refusal(404, "ResourceNotFoundException", dateSeconds);
}

inline Script vault(int dateSeconds = 0)
{
    const QJsonObject body{
        {QStringLiteral("VaultARN"), rigVault.toString()},
        {QStringLiteral("VaultName"), QStringLiteral("examplevault")},
        {QStringLiteral("CreationDate"), QStringLiteral("2012-02-20T17:01:45.198Z")}};
    return {Script::Reading::Request,
            httpReply(200, headers({}, serviceTimeOfDay.addSecs(dateSeconds)),
                      QJsonDocument(body).toJson())};
}

inline Script lockThere(const QByteArray &policy,
                        const QString &state = QStringLiteral("InProgress"),
                        const QDateTime &created = serviceTimeOfDay)
{
    QJsonObject body{{QStringLiteral("Policy"), QString::fromUtf8(policy)},
                     {QStringLiteral("State"), state},
                     {QStringLiteral("CreationDate"), created.toString(Qt::ISODateWithMs)}};
    body[QStringLiteral("ExpirationDate")] = created.addDays(1).toString(Qt::ISODateWithMs);
    return {Script::Reading::Request, httpReply(200, headers(), QJsonDocument(body).toJson())};
}

inline Script initiated(const ReplyHeaders &idHeaders, const QDateTime &date = serviceTimeOfDay)
{
    return {Script::Reading::Request, httpReply(201, headers(idHeaders, date))};
}

inline Script lostReply()
{
    Script script{Script::Reading::Request, {}};
    script.ending = Script::Ending::Reset;
    return script;
}

inline Script halfReply()
{
    Script script{Script::Reading::Request, "HTTP/1.1 201 Cre"};
    script.ending = Script::Ending::Close;
    return script;
}

/// A session that has read "no lock" from the first two scripts, and goes on with the others.
class FaultRig
{
public:
    explicit FaultRig(std::vector<Script> scripts, std::vector<journal::Entry> entries = {})
        : server(std::move(scripts))
        , provider(std::make_shared<aws::Credentials>(aws::Credentials{
              QStringLiteral("AKIDEXAMPLE"), Secret("secret"), {}, std::nullopt, {}}))
        , clock(serviceTimeOfDay)
        , scheduler(clock)
        , journal(std::move(entries))
        , client({*aws::Endpoint::fromUrl(server.url()),
                  *Region::fromString(QStringLiteral("us-west-2")), 1},
                 provider, network, clock, systemScheduler, random)
        , session({client, journal, clock, scheduler}, rigVault,
                  LockOrigin::sandbox(QStringLiteral("scripted")))
    {
        QObject::connect(&session, &lock::VaultLockSession::failed, &session,
                         [this](lock::Operation operation, const Error &error) {
                             failures.emplace_back(operation, error);
                         });
    }

    lock::LockStage stage() const { return lock::stageOf(session.state()); }
    const lock::InProgress *shownLock() const
    {
        return std::get_if<lock::InProgress>(&session.state());
    }
    bool initiates()
    {
        session.refresh();
        return QTest::qWaitFor([&] { return stage() == lock::LockStage::Unlocked; }) &&
               session.initiate(readyPolicy());
    }
    /// Lets the alarms ring until nothing is open.
    bool settles()
    {
        for (int i = 0; i < 10 && session.isBusy(); ++i) {
            scheduler.runNext();
            QTest::qWait(100);
        }
        return !session.isBusy();
    }
    int posts() const { return server.seen().count("POST", lockPath); }

    ScriptedServer server;
    aws::StaticCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    ManualScheduler scheduler;
    SystemScheduler systemScheduler;
    FixedRandom random;
    MemoryJournal journal;
    aws::GlacierClient client;
    lock::VaultLockSession session;
    std::vector<std::pair<lock::Operation, Error>> failures;
};

/// Before Initiate: refresh, and its own reading of the state.
inline std::vector<Script> after(std::vector<Script> more, int dateSeconds = 0)
{
    std::vector<Script> scripts{noLock(dateSeconds), vault(dateSeconds), noLock(dateSeconds),
                                vault(dateSeconds)};
    for (Script &script : more)
        scripts.push_back(std::move(script));
    return scripts;
}

} // namespace vaultlock::tests
