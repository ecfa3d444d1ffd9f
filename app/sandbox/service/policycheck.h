// SPDX-License-Identifier: GPL-3.0-or-later

// What the service would refuse to install.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"

#include <QByteArray>

namespace vaultlock::sandbox {

enum class PolicyKind : quint8 {
    Lock,
    Access
};

/// InvalidParameter: over the size limit, or with an error in it.
Result<void> checkPolicy(const QByteArray &policy, const VaultArn &vault, PolicyKind kind);

} // namespace vaultlock::sandbox
