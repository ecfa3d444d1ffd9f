// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about denials of the service that name what is lacking.
#pragma once

#include "words/errorwords.h"

namespace vaultlock::words {

/// Of a listing of vaults on the command line: a denial is about glacier:ListVaults, whatever its
/// sentence names.
ErrorWords listingErrorWords(const Error &error);

/// Whether this is a denial that names glacier:ListVaults.
bool isDeniedListing(const Error &error);
/// Of a listing of vaults that was denied: who lacks what, and that a vault can be named all the
/// same. identity: the ARN, where the service's sentence has none; may be empty. The details are
/// left empty.
ErrorWords deniedListing(const Error &error, const QString &identity = {});

/// Of an AccessDenied of another service than Glacier, which no lock can be the reason of. The
/// details are left empty.
ErrorWords deniedElsewhere(const Error &error);
/// Of a RoleNotGranted: who refused it, and what that means, as far as it is known.
void tellWhoRefusedTheRole(ErrorWords &words, const Error &error);
/// Of a Stranger's answer. The details are left empty.
ErrorWords strangersAnswer(const Error &error);

/// Whether this is a denial that names glacier:DescribeVault.
bool isDeniedDescription(const Error &error);
/// Of a DescribeVault that was denied: who lacks what. The details are left empty.
ErrorWords deniedDescription(const Error &error);
/// The same of a vault that was opened all the same, and what is not known of it. With details.
ErrorWords openedUndescribed(const Error &error);

} // namespace vaultlock::words
