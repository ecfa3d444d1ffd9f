// SPDX-License-Identifier: GPL-3.0-or-later

// What statements ask of the one who asks: by conditions, and by policy variables.
#pragma once

#include "policy/account/placedstatements.h"
#include "policy/account/representatives.h"

#include <span>

namespace vaultlock::policy {

RequesterQuestions requesterQuestionsOf(std::span<const PlacedStatement> statements,
                                        const AccountedVault &vault);

} // namespace vaultlock::policy
