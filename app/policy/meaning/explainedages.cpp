// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/accountedvault.h"
#include "policy/account/statementeffect.h"
#include "policy/meaning/asker.h"
#include "policy/meaning/explanation.h"
#include "policy/model/arn.h"
#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool looksAtTags(const PolicyModel &model)
{
    return std::any_of(
        model.statements.begin(), model.statements.end(), [](const StatementModel &statement) {
            return statement.actions.reached.intersects(knownActions().deletion) &&
                   std::any_of(statement.conditions.begin(), statement.conditions.end(),
                               [](const Condition &condition) { return condition.isVaultTag(); });
        });
}

} // namespace

ExplainedAges explainAges(std::string_view text, const std::optional<ChosenVault> &vault,
                          std::string_view vaultArn)
{
    const Tree tree = read(text);
    const PolicyModel model = modelOf(tree, documentOf(tree));
    AccountedVault accounted = accountedVault(vault ? &*vault : nullptr, model);
    accounted.arn = vaultArn;
    accounted.isChosen = true;
    const auto arn = arnPartsOf(vaultArn);
    ExplainedAges ages{std::string(arn ? arn->account() : std::string_view()),
                       accounted.tags != nullptr,
                       looksAtTags(model),
                       {}};
    const VaultAccount account(model, nullptr, accounted);
    if (account.isWorkable())
        ages.intervals =
            stretchesOf(account, requesterOf(Asker::Root, account.space()), "DeleteArchive");
    return ages;
}

} // namespace vaultlock::policy
