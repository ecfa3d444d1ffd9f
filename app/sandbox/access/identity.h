// SPDX-License-Identifier: GPL-3.0-or-later

// Who may call the sandbox, as the state file and the seed declare them.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vaultlock::sandbox {

/// A user or role of IAM, of whichever account, and what its own policies allow. It has no keys:
/// those are made at each start, and never written.
struct Identity
{
    QString name;               ///< by which the start line and the log call it
    QString arn;                ///< `arn:aws:iam::111122223333:role/path/Auditor`
    QStringList allowedActions; ///< `glacier:*`, `glacier:Describe*`, `*`

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// What the sandbox calls its own.
inline constexpr char ownIdentityName[] = "sandbox";

/// The one that may do everything: a user of the account, in the Region's partition.
Identity ownIdentity(const AccountId &account, const Region &region);

QJsonArray encodedIdentities(const QList<Identity> &identities);
/// InvalidInput: the detail is a JSON pointer to what is wrong, below `place`, and why. Names are
/// told apart, and none is the sandbox's own.
Result<QList<Identity>> decodedIdentities(const QJsonValue &value, const QString &place);

} // namespace vaultlock::sandbox
