// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a vault's policies is looked at.
#pragma once

namespace vaultlock::ui {

enum class PolicyShown {
    Draft,     // the person's own, which can be changed
    InForce,   // the one that the service has installed
    Initiated, // the one that was initiated from here last, as the journal has it
};

} // namespace vaultlock::ui
