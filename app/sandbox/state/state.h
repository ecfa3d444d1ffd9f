// SPDX-License-Identifier: GPL-3.0-or-later

// Everything about a sandbox that survives a restart.
#pragma once

#include "sandbox/access/identity.h"
#include "sandbox/vaults/vaultstore.h"

#include <QList>
#include <QString>

#include <chrono>

namespace vaultlock::sandbox {

struct State
{
    QString id; ///< part of every lock ID's origin
    std::chrono::seconds clockOffset{};
    VaultStore store;
    QList<Identity> identities = {}; ///< who may call besides the sandbox's own

    friend bool operator==(const State &, const State &) = default;
};

} // namespace vaultlock::sandbox
