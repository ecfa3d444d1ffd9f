// SPDX-License-Identifier: GPL-3.0-or-later

// Policies of one or more statements about one vault, and what is explained of them.
#pragma once

#include "policy/meaning/explanation.h"

#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::words::tests {

using policy::ChosenVault;
using policy::Explanation;
using policy::VaultTag;

inline const QString vaultArn =
    QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");

inline QString statement(const QString &condition = {},
                         const QString &principal = QStringLiteral("\"*\""),
                         const QString &action = QStringLiteral("\"glacier:DeleteArchive\""),
                         const QString &effect = QStringLiteral("Deny"))
{
    return QStringLiteral(R"({"Effect": "%1", "Principal": %2, "Action": %3, "Resource": "%4"%5})")
        .arg(effect, principal, action, vaultArn,
             condition.isEmpty() ? QString() : QStringLiteral(", \"Condition\": ") + condition);
}

inline QString policyOf(const QString &statements)
{
    return QStringLiteral(R"({"Version": "2012-10-17", "Statement": [%1]})").arg(statements);
}

inline QString on(const char *op, const char *key, const char *values)
{
    return QStringLiteral("{\"%1\": {\"%2\": %3}}")
        .arg(QLatin1String(op), QLatin1String(key), QString::fromUtf8(values));
}

inline QString aged(const char *op, const char *values)
{
    return on(op, "glacier:ArchiveAgeInDays", values);
}

inline QString held(const char *op, const char *values)
{
    return on(op, "glacier:ResourceTag/LegalHold", values);
}

inline ChosenVault chosen(std::optional<std::vector<VaultTag>> tags = {})
{
    ChosenVault vault{*VaultArn::fromString(vaultArn)};
    vault.tags = std::move(tags);
    return vault;
}

inline Explanation explained(const QString &policy, std::optional<std::vector<VaultTag>> tags = {})
{
    return explain(policy.toStdString(), chosen(std::move(tags)));
}

} // namespace vaultlock::words::tests
