// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/accountedvault.h"

#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isPlain(std::string_view text, const PolicyModel &model)
{
    return !hasWildcard(text) && !(model.hasVariables && text.find("${") != std::string_view::npos);
}

/// What a part of a pattern may stand for.
std::string without(std::string_view pattern, std::string_view otherwise)
{
    return std::string(pattern.find_first_of("*?$") == std::string_view::npos ? pattern
                                                                              : otherwise);
}

/// A vault that the pattern may mean.
std::string someVaultOf(std::string_view pattern)
{
    const auto arn = arnPartsOf(pattern);
    std::string text = "arn:" + without(arn ? arn->partition() : "*", "aws") + ":glacier:";
    text += without(arn ? arn->region() : "*", "us-east-1") + ":";
    text += without(arn ? arn->account() : "*", "000000000001") + ":";
    return text + without(arn ? arn->resource() : "*", "vaults/any-vault");
}

} // namespace

std::string firstVaultOf(const PolicyModel &model)
{
    for (const StatementModel &statement : model.statements) {
        if (statement.resources.isNegated)
            continue;
        for (const ScalarValue &value : statement.resources.values) {
            const auto arn = arnPartsOf(value.text);
            if (arn && arn->service() == "glacier" && isPlain(value.text, model))
                return std::string(value.text);
        }
    }
    return {};
}

AccountedVault accountedVault(const ChosenVault *chosen, const PolicyModel &model)
{
    AccountedVault vault;
    vault.earliest = madeAt;
    if (chosen) {
        vault.arn = chosen->arn.utf8();
        vault.tags = chosen->tags ? &*chosen->tags : nullptr;
        if (chosen->now)
            vault.earliest = std::max(vault.earliest,
                                      static_cast<std::int64_t>(chosen->now->toSecsSinceEpoch()));
        return vault;
    }
    vault.isChosen = false;
    vault.arn = firstVaultOf(model);
    if (vault.arn.empty()) {
        const bool hasResource =
            !model.statements.empty() && !model.statements.front().resources.values.empty();
        vault.arn = someVaultOf(hasResource ? model.statements.front().resources.values.front().text
                                            : std::string_view());
    }
    return vault;
}

} // namespace vaultlock::policy
