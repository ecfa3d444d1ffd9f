// SPDX-License-Identifier: GPL-3.0-or-later

// Log categories. Never log a secret, a token, an Authorization header or a policy.
#pragma once

#include <QLoggingCategory>

namespace vaultlock {

Q_DECLARE_LOGGING_CATEGORY(logAws)
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logLock)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace vaultlock
