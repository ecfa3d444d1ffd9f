// SPDX-License-Identifier: GPL-3.0-or-later

// The account of which requests a policy denies, from its text to an answer for each action, and
// the comparison of two policies.
#include "benchpolicies.h"
#include "policy/account/accountedvault.h"
#include "policy/account/policycomparison.h"
#include "policy/reader/reader.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace vaultlock;
using namespace vaultlock::policy;

namespace {

void accountOf(benchmark::State &state, const std::string &text)
{
    for (auto _ : state) {
        const Tree tree = read(text);
        const PolicyModel model = modelOf(tree, documentOf(tree));
        const VaultAccount account(model, nullptr, accountedVault(nullptr, model));
        for (const Action &action : glacierActions())
            benchmark::DoNotOptimize(account.denied(account.requestsFor(action.name)));
        if (account.wasCutShort())
            state.SkipWithError("it could not be worked out");
    }
}

void accountOfExample(benchmark::State &state)
{
    accountOf(state, examplePolicy);
}
BENCHMARK(accountOfExample)->Name("account/example");

void accountOfTwentyKilobytes(benchmark::State &state)
{
    accountOf(state, policyOf(20'100));
}
BENCHMARK(accountOfTwentyKilobytes)->Name("account/20KB");

/// The longest retention of the second is a day shorter.
void compareTwentyKilobytes(benchmark::State &state)
{
    const std::string before = policyOf(20'100);
    std::string after = before;
    const std::size_t days = after.rfind("\"}}}") - 1;
    after[days] = after[days] == '0' ? '1' : static_cast<char>(after[days] - 1);
    for (auto _ : state) {
        const Tree trees[] = {read(before), read(after)};
        const PolicyModel models[] = {modelOf(trees[0], documentOf(trees[0])),
                                      modelOf(trees[1], documentOf(trees[1]))};
        const PolicyComparison comparison(models[0], models[1], accountedVault(nullptr, models[0]));
        using Direction = PolicyComparison::Direction;
        bool areDifferent = false;
        for (const Action &action : glacierActions()) {
            const Box box = comparison.account().requestsFor(action.name);
            for (const Direction direction : {Direction::Forth, Direction::Back})
                areDifferent = comparison.differingIn(box, direction).has_value() || areDifferent;
        }
        if (!areDifferent)
            state.SkipWithError("the difference is not found");
    }
}
BENCHMARK(compareTwentyKilobytes)->Name("compare/20KB");

} // namespace
