// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy does, in plain words, wherever somebody has to know it before a step.
#pragma once

#include "policy/linter.h"

#include <QByteArray>

namespace vaultlock::ui {

class WrappingText;

/// Accessible name "What the policy does". policy: UTF-8, whole. Owned by the caller.
WrappingText *policyInWords(const QByteArray &policy, const policy::ChosenVault &vault);

} // namespace vaultlock::ui
