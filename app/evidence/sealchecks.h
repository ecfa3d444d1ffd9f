// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed the evidence, and when it was there.
#pragma once

#include "evidence/verification.h"

namespace vaultlock::evidence {

struct Trust
{
    std::optional<QByteArray> signers = {}; ///< PEM: those who vouch for signers
    std::optional<QByteArray> stamps = {};  ///< PEM: those who vouch for time stamp authorities
    QDateTime now;                          ///< UTC
};

/// "stamp", "stamp-authority", "signature", "signer"; the first two twice where both the signature
/// and evidence.json are stamped. A certificate that has expired counts as it was at the moment of
/// a stamp that is vouched for: an authority's by its own stamp, a signer's by a stamp over the
/// signature, since one over evidence.json does not show that it was signed then. That is told.
/// Pure but for OpenSSL.
std::vector<Check> sealChecks(const Bundle &bundle, const Trust &trust);

} // namespace vaultlock::evidence
