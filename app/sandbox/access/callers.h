// SPDX-License-Identifier: GPL-3.0-or-later

// An identity as it calls: with keys, and with what the service knows of it.
// Source: IAM user guide, "IAM identifiers" (unique IDs) and "Variables and tags" (the values of
// aws:userid); a role is called with by the session of a user who assumed it.
#pragma once

#include "core/random.h"
#include "core/secret.h"
#include "policy/catalogue/catalogue.h"
#include "sandbox/access/identity.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <optional>
#include <string>

namespace vaultlock::sandbox {

struct Credentials
{
    QByteArray accessKeyId;
    std::shared_ptr<const Secret> secretAccessKey;
    std::shared_ptr<const Secret> sessionToken; ///< null: none
};

struct Caller
{
    Identity identity;
    std::string arn;                      ///< of the user, or of the role's session
    std::string account;                  ///< 12 digits
    std::string userId;                   ///< `AIDA…`, or `AROA…:sandbox`; by the ARN alone
    std::optional<QDateTime> tokenIssued; ///< UTC; of a session
    policy::ActionSet allowed;            ///< by its identity policies

    bool isSession() const { return tokenIssued.has_value(); }
};

/// now: the sandbox's own, at which a session begins.
Caller callerOf(const Identity &identity, const QDateTime &now);
/// Made by chance: `AKIA…` and no token, or `ASIA…` with one.
Credentials freshCredentials(bool isSession, Random &random);

} // namespace vaultlock::sandbox
