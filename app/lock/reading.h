// SPDX-License-Identifier: GPL-3.0-or-later

// What the service said when it was asked about a vault's lock.
#pragma once

#include "aws/glacier/types.h"
#include "core/error.h"
#include "lock/moment.h"

#include <optional>
#include <variant>

namespace vaultlock::lock {

struct NoLockThere
{
};
struct NoVaultThere
{
};
struct ReadingFailed
{
    Error error;
};

/// GetVaultLock, and DescribeVault where its 404 left open which of two things is missing.
struct Reading
{
    std::variant<aws::VaultLock, NoLockThere, NoVaultThere, ReadingFailed> answer;
    /// The newest that is known of the service's clock.
    std::optional<ServerTime> serverTime = {};
};

/// A reading to be kept: with what has to be known of it later.
struct SourcedReading
{
    Reading reading;
    QDateTime asOf;   ///< UTC
    QString endpoint; ///< URL
    QString caller;   ///< ARN, as STS said; empty: it had not
};

} // namespace vaultlock::lock
