// SPDX-License-Identifier: GPL-3.0-or-later

// Files of resources/evidence, inside of the program.
#pragma once

namespace vaultlock::evidence {

extern const char embeddedScript[]; ///< verify.py
extern const char embeddedSchema[]; ///< evidence-1.schema.json

} // namespace vaultlock::evidence
