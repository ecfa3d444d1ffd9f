// SPDX-License-Identifier: GPL-3.0-or-later

// Who signs a request.
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace vaultlock::aws {

/// Shared between requests, never copied.
struct Credentials
{
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< empty for long-term keys
    std::optional<QDateTime> expiry;
    QString source; ///< where they came from, for people: "environment (AWS_ACCESS_KEY_ID)"
};

using SharedCredentials = std::shared_ptr<const Credentials>;

class CredentialsProvider
{
public:
    CredentialsProvider() = default;
    CredentialsProvider(const CredentialsProvider &) = delete;
    CredentialsProvider &operator=(const CredentialsProvider &) = delete;
    virtual ~CredentialsProvider();

    /// The credentials that are good now. Errors: NoCredentials, ExpiredCredentials.
    virtual QFuture<Result<SharedCredentials>> credentials() = 0;
    /// After the service has refused those as expired: others, if there are any by now. The same as
    /// credentials() unless somebody knows better.
    virtual QFuture<Result<SharedCredentials>> renewed(const SharedCredentials &refused);
    /// Whether it waits just now for what takes its time: a person who is asked for a code, or a
    /// program of the user's, which has a deadline of its own. Not for a service.
    virtual bool isWaitingForOthers() const { return false; }
    /// Those that were given last; null where that is not known. Asks nobody.
    virtual SharedCredentials present() const { return nullptr; }
};

} // namespace vaultlock::aws
