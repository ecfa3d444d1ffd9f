// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/iampolicy.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::foureyes {

namespace {

/// In the order in which AWS's own examples have the members.
constexpr char form[] = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "%1",
            "Effect": "Deny",
            "Action": "%2",
            "Resource": %3
        }
    ]
}
)";

QString jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1).chopped(1));
}

} // namespace

QByteArray iamPolicyFor(Step step, const VaultArn &vault)
{
    const bool isInitiate = step == Step::Initiate;
    return QString::fromLatin1(form)
        .arg(isInitiate ? QStringLiteral("WhoInitiatesDoesNotComplete")
                        : QStringLiteral("WhoCompletesDoesNotInitiate"),
             isInitiate ? QStringLiteral("glacier:CompleteVaultLock")
                        : QStringLiteral("glacier:InitiateVaultLock"),
             jsonText(vault.toString()))
        .toUtf8();
}

} // namespace vaultlock::foureyes
