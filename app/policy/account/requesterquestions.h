// What statements ask of the one who asks: by conditions, and by policy variables.
#pragma once

#include "policy/account/keydimension.h"
#include "policy/account/representatives.h"

#include <span>
#include <vector>

namespace vaultlock::policy {

struct AskingStatement
{
    const StatementModel *model;
    std::span<const PreparedCondition> conditions; ///< but those that only compare numbers
    bool hasVariables;                             ///< of version 2012-10-17
};

RequesterQuestions requesterQuestionsOf(const std::vector<AskingStatement> &statements,
                                        const AccountedVault &vault);

} // namespace vaultlock::policy
