// SPDX-License-Identifier: GPL-3.0-or-later

// Whether credentials can be what they are given as.
#pragma once

#include "aws/credentials/credentials.h"

namespace vaultlock::aws {

/// Printable ASCII without spaces: it may stand in a header.
bool isPrintable(std::string_view text);

enum class CredentialsPart {
    AccessKeyId,
    SecretAccessKey,
    SessionToken,
};

/// The part that is missing, or that holds what none has (spaces, line ends, other than ASCII): it
/// would bend a header. A session token may be missing.
std::optional<CredentialsPart> faultyPart(const Credentials &credentials);
inline bool checkWellFormed(const Credentials &credentials)
{
    return !faultyPart(credentials);
}

/// What is wrong with a value that is there, `ends with a space`; never a piece of it. Empty:
/// nothing.
QString faultOf(const Credentials &credentials, CredentialsPart part);

} // namespace vaultlock::aws
