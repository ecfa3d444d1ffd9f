// SPDX-License-Identifier: GPL-3.0-or-later

// A reconciliation in front of a small Glacier on loopback, which answers by the path and counts
// what arrives. One at a time.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "reconciliation/reconciler.h"
#include "recordings.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/memoryjournal.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QTest>

namespace vaultlock::tests {

inline QByteArray jsonReply(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

inline QByteArray errorReply(int status, const QByteArray &code)
{
    return jsonReply(status, R"({"code":")" + code + R"(","message":"So it is.","type":"Client"})");
}

inline QByteArray lockReply(const QByteArray &policy, bool isLocked,
                            const QDateTime &created = begun)
{
    const auto time = [](const QDateTime &moment) {
        return moment.toUTC().toString(Qt::ISODateWithMs);
    };
    QJsonObject body{{QStringLiteral("Policy"), QString::fromUtf8(policy)},
                     {QStringLiteral("State"),
                      isLocked ? QStringLiteral("Locked") : QStringLiteral("InProgress")},
                     {QStringLiteral("CreationDate"), time(created)}};
    body.insert(QStringLiteral("ExpirationDate"),
                isLocked ? QJsonValue() : QJsonValue(time(created.addDays(1))));
    return jsonReply(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

inline QByteArray vaultJson(const QByteArray &vault,
                            const QByteArray &created = "2012-02-20T17:01:45.198Z",
                            const QByteArray &account = "999999999999")
{
    return R"({"VaultARN":"arn:aws:glacier:us-west-2:)" + account + R"(:vaults/)" + vault +
           R"(","VaultName":")" + vault + R"(","CreationDate":")" + created +
           R"(","LastInventoryDate":null,"NumberOfArchives":0,"SizeInBytes":0})";
}

/// The replies by path, for the server's thread; what is not there is not found.
class Answers
{
public:
    static void clear()
    {
        const QMutexLocker held(&mutex());
        replies().clear();
        firstReplies().clear();
    }
    static void set(const QByteArray &path, const QByteArray &reply)
    {
        const QMutexLocker held(&mutex());
        replies().insert(path, reply);
    }
    /// The first time; then as above.
    static void setFirst(const QByteArray &path, const QByteArray &reply)
    {
        const QMutexLocker held(&mutex());
        firstReplies().insert(path, reply);
    }
    static QByteArray to(const QByteArray &request)
    {
        const QMutexLocker held(&mutex());
        const QByteArray target = request.split(' ').value(1).split('?').constFirst();
        if (const QByteArray first = firstReplies().take(target); !first.isEmpty())
            return first;
        return replies().value(target, errorReply(404, "ResourceNotFoundException"));
    }

private:
    static QMutex &mutex()
    {
        static QMutex one;
        return one;
    }
    static QMap<QByteArray, QByteArray> &firstReplies()
    {
        static QMap<QByteArray, QByteArray> all;
        return all;
    }
    static QMap<QByteArray, QByteArray> &replies()
    {
        static QMap<QByteArray, QByteArray> all;
        return all;
    }
};

class ReconcilerRig
{
public:
    class Impatient final : public Scheduler
    {
    public:
        void after(std::chrono::milliseconds, QObject *guard, std::function<void()> action) override
        {
            SystemScheduler().after(std::chrono::milliseconds(0), guard, std::move(action));
        }
    };

    explicit ReconcilerRig(Entries entries)
        : server({answering()})
        , provider(std::make_shared<aws::Credentials>(aws::Credentials{
              QStringLiteral("AKIDEXAMPLE"), Secret("secret"), {}, std::nullopt, {}}))
        , clock(later.utc)
        , journal(std::move(entries))
        , client(aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(server.url()),
                                              *Region::fromString(QStringLiteral("us-west-2"))},
                 provider, network, clock, scheduler, random)
        , reconciler({client, journal, clock, scheduler}, {[this](const VaultArn &vault) {
                         return LockOrigin::service(client.settings().endpoint.host(),
                                                    vault.partition(), vault.account());
                     }})
    {
        Answers::clear();
        const auto list = R"({"Marker":null,"VaultList":[)" + vaultJson("records") + "]}";
        Answers::set("/-/vaults", jsonReply(200, list));
    }

    void there(const QByteArray &vault, const QByteArray &created = "2012-02-20T17:01:45.198Z")
    {
        Answers::set("/-/vaults/" + vault, jsonReply(200, vaultJson(vault, created)));
    }
    void says(const QByteArray &vault, const QByteArray &reply)
    {
        Answers::set("/-/vaults/" + vault + "/lock-policy", reply);
    }

    bool reconciles(const std::vector<VaultArn> &listed = {})
    {
        bool isDone = false;
        const auto connection = QObject::connect(&reconciler, &reconciliation::Reconciler::ended,
                                                 &reconciler, [&isDone] { isDone = true; });
        reconciler.start(listed);
        const bool ended = QTest::qWaitFor([&isDone] { return isDone; }, 30'000);
        QObject::disconnect(connection);
        return ended;
    }
    const reconciliation::VaultRow *row(const QString &vaultArn, int number = 0) const
    {
        for (const auto &row : reconciler.rows()) {
            if (row.vaultArn == vaultArn && number-- == 0)
                return &row;
        }
        return nullptr;
    }
    reconciliation::Difference differenceOf(const QString &vault) const
    {
        const auto *found = row(arnOf(vault));
        return found && found->isDone() ? found->finding.difference
                                        : reconciliation::Difference::JournalNotRead;
    }

    ScriptedServer server;
    aws::StaticCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    Impatient scheduler;
    FixedRandom random;
    MemoryJournal journal;
    aws::GlacierClient client;
    reconciliation::Reconciler reconciler;

private:
    static Script answering()
    {
        Script script;
        script.replyTo = Answers::to;
        return script;
    }
};

} // namespace vaultlock::tests
