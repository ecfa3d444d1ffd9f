// SPDX-License-Identifier: GPL-3.0-or-later

// Access keys in a JSON object.
#pragma once

#include "aws/credentials/credentials.h"

#include <QJsonObject>

namespace vaultlock::aws {

/// What the members are called there.
struct KeyNames
{
    const char *accessKeyId;
    const char *secretAccessKey;
    const char *sessionToken;
};

inline constexpr KeyNames usualKeyNames{"AccessKeyId", "SecretAccessKey", "SessionToken"};

/// What is missing, or no text, is empty: see checkWellFormed(). No copy of a secret is left but
/// those in the object, which Qt keeps.
std::shared_ptr<Credentials> keysIn(const QJsonObject &object, const KeyNames &names);

} // namespace vaultlock::aws
