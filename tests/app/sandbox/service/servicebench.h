// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox's operations without a socket: who asks may do everything.
#pragma once

#include "core/random.h"
#include "core/utctime.h"
#include "sandbox/service/operations.h"
#include "sandbox/vaults/samplevaults.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::tests {

inline QDateTime now()
{
    return utcTime({2026, 3, 2}, {15, 4, 0});
}

inline const QByteArray validPolicy =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",)"
    R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";

inline QByteArray wrapped(const QByteArray &policy)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("Policy"), QString::fromUtf8(policy)}})
        .toJson(QJsonDocument::Compact);
}

inline QJsonObject json(const sandbox::HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

inline QString code(const sandbox::HttpReply &reply)
{
    return json(reply)[QLatin1String("code")].toString();
}

inline QByteArray headerOf(const sandbox::HttpReply &reply, const QByteArray &name)
{
    for (const auto &header : reply.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

class Service
{
public:
    explicit Service(int vaults = 12)
    {
        sandbox::addSampleVaults(store, {vaults, std::chrono::hours(24), "elsewhere"}, now());
    }

    sandbox::HttpReply send(const QByteArray &method, const QByteArray &path,
                            const QByteArray &query = {}, const QByteArray &body = {})
    {
        return answer({method, path, query, {{"X-Amz-Glacier-Version", "2012-06-01"}}, body});
    }

    void wait(std::chrono::seconds time) { clock = clock.addSecs(time.count()); }

    sandbox::HttpReply answer(const sandbox::HttpRequest &request)
    {
        store.settle(clock);
        const auto call = sandbox::callOf(request, store.account());
        return call ? sandbox::perform(*call, request,
                                       {store, clock, std::chrono::hours(24), random, contents})
                    : sandbox::errorReply(call.error());
    }

    sandbox::VaultStore store{*AccountId::fromString(QStringLiteral("999999999999")),
                              *Region::fromString(QStringLiteral("us-west-2"))};
    SystemRandom random; ///< IDs that differ
    sandbox::Contents contents;
    QDateTime clock = now();
};

} // namespace vaultlock::tests
