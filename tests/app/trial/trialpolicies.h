// SPDX-License-Identifier: GPL-3.0-or-later

// Policies to try, and what is known when they are.
#pragma once

#include "core/utctime.h"
#include "trial/prediction.h"

namespace vaultlock::tests {

inline const VaultArn trialVault = *VaultArn::fromString(
    QStringLiteral("arn:aws:glacier:us-west-2:111122223333:vaults/examplevault"));
inline const QString trialCaller = QStringLiteral("arn:aws:iam::111122223333:user/anna");
inline const QDateTime trialTime = utcTime({2026, 3, 2}, {15, 4, 0});

inline QByteArray statement(const QByteArray &sid, const QByteArray &effect,
                            const QByteArray &action, const QByteArray &condition = {})
{
    return R"({"Sid":")" + sid + R"(","Effect":")" + effect +
           R"(","Principal":"*","Action":"glacier:)" + action + R"(","Resource":")" +
           trialVault.toString().toUtf8() + '"' +
           (condition.isEmpty() ? QByteArray() : R"(,"Condition":)" + condition) + '}';
}

inline QByteArray policyOf(const QByteArrayList &statements)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statements.join(',') + "]}";
}

inline QByteArray keepFor(int days)
{
    return statement("Keep", "Deny", "DeleteArchive",
                     R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":")" +
                         QByteArray::number(days) + R"("}})");
}

inline QByteArray holdStatement()
{
    return statement("Hold", "Deny", "DeleteArchive",
                     R"({"StringLike":{"glacier:ResourceTag/LegalHold":["true",""]}})");
}

/// All is known: no tags, no access policy.
inline trial::Knowledge knowing(const QByteArray &lockPolicy)
{
    return {trialVault, lockPolicy, aws::Tags(), QByteArray(), trialCaller, trialTime};
}

} // namespace vaultlock::tests
