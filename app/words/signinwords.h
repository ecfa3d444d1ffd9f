// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about signing in to IAM Identity Center.
#pragma once

#include "aws/sso/devicesignin.h"

#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// What to do with a code; of a code that is good until then.
QString signInInstruction(const QDateTime &expiry, const QTimeZone &zone);

/// Nobody could be asked whether the access was allowed; it is asked again.
QString signInDelayed(const Error &error);

/// How it ended, and what to do now.
QString signInEnd(aws::DeviceSignIn::End end, const Error &error);

} // namespace vaultlock::words
