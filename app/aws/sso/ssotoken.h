// SPDX-License-Identifier: GPL-3.0-or-later

// The token that `aws sso login` leaves behind.
#pragma once

#include "aws/profiles/credentialchain.h"
#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QString>

namespace vaultlock::aws {

/// Where the token of a source lies below the cache's folder: the SHA-1 of the session's name, or
/// of the start URL in the older form, and `.json`.
QString ssoTokenFile(const QString &cacheFolder, const SsoSource &source);

/// The access token, if it is there and good at `now`. SsoLoginNeeded, else, with the command to
/// run as detail. The file is only read.
Result<Secret> readSsoToken(const QString &file, const SsoSource &source, const QDateTime &now);

/// `aws sso login --profile x`
QString ssoLoginCommand(const SsoSource &source);

} // namespace vaultlock::aws
