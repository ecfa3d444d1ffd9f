// SPDX-License-Identifier: GPL-3.0-or-later

// What IAM Identity Center's OpenID Connect service is asked, and answers.
// Source: IAM Identity Center OIDC API reference: RegisterClient, StartDeviceAuthorization,
// CreateToken; RFC 8628 (device flow).
#pragma once

#include "aws/endpoint/endpoint.h"
#include "aws/profiles/credentialchain.h"
#include "aws/transport/httpmessage.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace vaultlock::aws {

/// InvalidEndpoint; InvalidConfiguration where sso_region is no Region. configured: by a URL.
Result<Endpoint> oidcEndpoint(const SsoSource &source, const std::optional<Endpoint> &configured);

HttpRequest oidcRequest(const Endpoint &endpoint, const QByteArray &path, const QJsonObject &body);

/// The error of a reply that is not 200. Its code is OAuth's where there is one, `invalid_grant`,
/// `authorization_pending`; its detail the service's description. Of such a code the kind is
/// OtherServiceError; without one it is as serviceError() has it.
Error oidcRefusal(const HttpReply &reply);

/// MalformedReply where it is not one object.
Result<QJsonObject> oidcReply(const HttpReply &reply);

/// A token's file: `token` with what CreateToken gave. MalformedReply. Without a refresh token in
/// the reply the token has none from now on.
Result<QJsonObject> withCreatedToken(QJsonObject token, const HttpReply &reply,
                                     const QDateTime &utc);

} // namespace vaultlock::aws
