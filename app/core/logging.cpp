// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

namespace vaultlock {

Q_LOGGING_CATEGORY(logAws, "vaultlock.aws", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "vaultlock.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logLock, "vaultlock.lock", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "vaultlock.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "vaultlock.ui", QtInfoMsg)

} // namespace vaultlock
