// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/iampolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::foureyes {

QByteArray iamPolicyFor(Step step, const VaultArn &vault)
{
    const bool isInitiate = step == Step::Initiate;
    const QJsonObject statement{
        {QStringLiteral("Sid"), isInitiate ? QStringLiteral("WhoInitiatesDoesNotComplete")
                                           : QStringLiteral("WhoCompletesDoesNotInitiate")},
        {QStringLiteral("Effect"), QStringLiteral("Deny")},
        {QStringLiteral("Action"), isInitiate ? QStringLiteral("glacier:CompleteVaultLock")
                                              : QStringLiteral("glacier:InitiateVaultLock")},
        {QStringLiteral("Resource"), vault.toString()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("Version"), QStringLiteral("2012-10-17")},
                                     {QStringLiteral("Statement"), QJsonArray{statement}}})
        .toJson(QJsonDocument::Indented);
}

} // namespace vaultlock::foureyes
