// SPDX-License-Identifier: GPL-3.0-or-later

// A job as the service describes it. Source: Glacier API reference, "GlacierJobDescription".
#pragma once

#include "core/identifiers.h"
#include "sandbox/vaults/job.h"

#include <QJsonObject>
#include <QString>

namespace vaultlock::sandbox {

/// `InProgress` or `Succeeded`: no job fails here.
QString statusOf(const Job &job);
QJsonObject jobObject(const Job &job, const VaultArn &vault);

} // namespace vaultlock::sandbox
