// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs on a vault of the samples that has no archives of its own.
#pragma once

#include "uploads.h"

namespace vaultlock::tests {

inline const QByteArray jobsPath("/-/vaults/my-vault/jobs");

inline sandbox::HttpReply initiate(Service &service, const QJsonObject &parameters)
{
    return service.send("POST", jobsPath, {}, QJsonDocument(parameters).toJson());
}

inline QJsonObject retrievalOf(const QByteArray &archive)
{
    return {{QStringLiteral("Type"), QStringLiteral("archive-retrieval")},
            {QStringLiteral("ArchiveId"), QString::fromLatin1(archive)}};
}

inline QJsonObject with(QJsonObject parameters, const char *name, const QJsonValue &value)
{
    parameters[QLatin1String(name)] = value;
    return parameters;
}

inline const QJsonObject inventory{{QStringLiteral("Type"), QStringLiteral("inventory-retrieval")}};

inline QByteArray jobId(const sandbox::HttpReply &reply)
{
    return headerOf(reply, "x-amz-job-id");
}

inline QJsonObject description(Service &service, const QByteArray &id)
{
    return json(service.send("GET", jobsPath + '/' + id));
}

inline sandbox::HttpReply output(Service &service, const QByteArray &id,
                                 const QByteArray &range = {})
{
    return service.answer({"GET",
                           jobsPath + '/' + id + "/output",
                           {},
                           {{"x-amz-glacier-version", "2012-06-01"}, {"Range", range}},
                           {}});
}

/// The output of an inventory that is asked for now, five hours later.
inline QByteArray inventoryText(Service &service, const QJsonObject &parameters = inventory)
{
    const QByteArray id = jobId(initiate(service, parameters));
    service.wait(std::chrono::hours(5));
    return output(service, id).body;
}

} // namespace vaultlock::tests
