// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who can be asked for the code of an MFA device.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QString>

namespace vaultlock::aws {

class MfaPrompt
{
public:
    MfaPrompt() = default;
    MfaPrompt(const MfaPrompt &) = delete;
    MfaPrompt &operator=(const MfaPrompt &) = delete;
    virtual ~MfaPrompt() = default;

    /// serial: of the device, as the profile has it. role: the one to be assumed. Cancelled where
    /// nobody gives one.
    virtual QFuture<Result<QString>> code(const QString &serial, const QString &role) = 0;
};

} // namespace vaultlock::aws
