// SPDX-License-Identifier: GPL-3.0-or-later

// What a new sandbox begins with, as somebody wrote it down for a test.
// resources/sandbox/seed.schema.json says the same to other people's tools.
#pragma once

#include "core/random.h"
#include "sandbox/access/identity.h"
#include "sandbox/vaults/vaultstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <chrono>
#include <vector>

namespace vaultlock::sandbox {

struct Seed
{
    std::vector<Vault> vaults;
    QList<Identity> identities;
    /// By the IDs of the archives. One of which only the size was given has that many zero bytes.
    QMap<QByteArray, QByteArray> bytes;
    qint64 byteCount = 0; ///< of all archives together
};

/// The sandbox that it is for. random: for the IDs that the seed leaves out.
struct SeedContext
{
    AccountId account;
    Region region;
    QDateTime now;               ///< UTC; ages are counted back from it
    std::chrono::seconds window; ///< of a lock in progress that does not say how long it has left
    Random &random;
};

/// InvalidInput: the detail is a JSON pointer to what is wrong, and why. Policies are checked as
/// those that are sent.
Result<Seed> seedIn(const QByteArray &text, const SeedContext &context);

} // namespace vaultlock::sandbox
