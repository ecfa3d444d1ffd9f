// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about failures: what happened, what it means, what to do.
#pragma once

#include "core/error.h"
#include "lock/lockstage.h"

#include <QString>

#include <optional>

namespace vaultlock::words {

/// Plain text, never rich text.
struct ErrorWords
{
    QString what;    ///< what happened; one sentence
    QString meaning; ///< what it means; may be empty
    QString remedy;  ///< what to do; may be empty
    QString details; ///< the service's code, HTTP status, request ID and message, for copying
    std::optional<ErrorKind> kind = {}; ///< of the error that they are about, where it is one
};

ErrorWords errorWords(const Error &error);

/// Of a request that only asked, and cannot have had an effect.
ErrorWords readingErrorWords(const Error &error);

/// With what the service said about the vault's lock after the failure: AccessDenied alone has
/// several meanings, and the stage tells which. Unknown: the same as above.
ErrorWords errorWords(const Error &error, lock::LockStage stage);

} // namespace vaultlock::words
