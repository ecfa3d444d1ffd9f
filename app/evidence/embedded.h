// SPDX-License-Identifier: GPL-3.0-or-later

// Files of resources/evidence, inside of the program.
#pragma once

namespace vaultlock::evidence {

extern const char embeddedScript[]; ///< verify.py
/// The version that is written, and the newest that is read.
inline constexpr int knownVersion = 3;
extern const char *const embeddedSchemas[knownVersion]; ///< evidence-N.schema.json, from 1 on

} // namespace vaultlock::evidence
