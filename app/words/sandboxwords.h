// What happened to the sandbox, besides errors.
#pragma once

#include "words/errorwords.h"

#include <QString>

namespace vaultlock::words {

/// The file that keeps the sandbox's vaults was damaged, and was moved to path.
ErrorWords sandboxSetAside(const QString &path);

} // namespace vaultlock::words
