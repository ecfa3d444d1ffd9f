// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of surveys share: scripted vaults.
#pragma once

#include "app/aws/glacierrig.h"
#include "lock/vaultsurvey.h"
#include "sessionrig.h"
#include "support/scriptedserver.h"

#include <algorithm>

namespace vaultlock::tests {

inline VaultName name(const QString &text)
{
    return *VaultName::fromString(text);
}

inline const lock::VaultSurvey::Row *rowOf(const lock::VaultSurvey &survey, const QString &vault)
{
    const auto &rows = survey.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const lock::VaultSurvey::Row &row) {
            return row.vault.arn.name().toString() == vault;
        });
    return found == rows.end() ? nullptr : &*found;
}

inline bool refreshes(lock::VaultSurvey &survey)
{
    survey.refresh();
    return QTest::qWaitFor([&] { return !survey.isLoading(); }, 30'000);
}

inline QByteArray serviceReply(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

inline const QByteArray throttling =
    serviceReply(400, R"({"code":"ThrottlingException","message":"Slow.","type":"Client"})");
inline const QByteArray noLock = serviceReply(
    404, R"({"code":"ResourceNotFoundException","message":"No lock.","type":"Client"})");

inline QByteArray vaultList(int count)
{
    QByteArrayList vaults;
    for (int i = 0; i < count; ++i) {
        const QByteArray vault = "vault-" + QByteArray::number(i);
        vaults.append(R"({"VaultARN":"arn:aws:glacier:us-west-2:999999999999:vaults/)" + vault +
                      R"(","VaultName":")" + vault +
                      R"(","CreationDate":"2012-02-20T17:01:45.198Z","LastInventoryDate":null,)"
                      R"("NumberOfArchives":null,"SizeInBytes":null})");
    }
    return serviceReply(200, R"({"Marker":null,"VaultList":[)" + vaults.join(',') + "]}");
}

} // namespace vaultlock::tests
