// SPDX-License-Identifier: GPL-3.0-or-later

// What a denial of the service says: who may not do what.
#pragma once

#include "words/errorwords.h"

namespace vaultlock::words {

/// What the service's own sentence names: `User: IDENTITY is not authorized to perform: ACTION on
/// …`. Empty where it names none.
struct DeniedRequest
{
    QString identity; ///< an ARN
    QString action;   ///< `glacier:ListVaults`
};
DeniedRequest deniedRequest(const Error &error);

/// Of a listing of vaults on the command line: a denial is about glacier:ListVaults, whatever its
/// sentence names.
ErrorWords listingErrorWords(const Error &error);

/// Whether this is a denial that names glacier:ListVaults.
bool isDeniedListing(const Error &error);
/// Of a listing of vaults that was denied: who lacks what, and that a vault can be named all the
/// same. identity: the ARN, where the service's sentence has none; may be empty. The details are
/// left empty.
ErrorWords deniedListing(const Error &error, const QString &identity = {});

} // namespace vaultlock::words
