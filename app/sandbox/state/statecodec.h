// SPDX-License-Identifier: GPL-3.0-or-later

// The state as JSON text, and back.
#pragma once

#include "core/result.h"
#include "sandbox/state/state.h"

#include <QByteArray>

namespace vaultlock::sandbox {

QByteArray encoded(const State &state);
/// Also one of an older format. InvalidInput: the text is not a whole state; the detail says what
/// is wrong. SandboxUnavailable: its format is a newer one, of which nothing is known.
Result<State> decodedState(const QByteArray &text);

} // namespace vaultlock::sandbox
