// SPDX-License-Identifier: GPL-3.0-or-later

// Full validation with positions, as it runs at each keystroke.
#include "benchpolicies.h"
#include "policy/linter.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace vaultlock;

namespace {

std::optional<policy::ChosenVault> examplevault()
{
    return policy::ChosenVault{*VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))};
}

void lintText(benchmark::State &state, const std::string &text)
{
    const auto vault = examplevault();
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::lint(text, vault));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.counters["bytes"] = static_cast<double>(text.size());
}

void lintExample(benchmark::State &state)
{
    lintText(state, std::string(examplePolicy));
}
BENCHMARK(lintExample)->Name("lint/example");

void lintTwentyKilobytes(benchmark::State &state)
{
    lintText(state, policyOf(20'100));
}
BENCHMARK(lintTwentyKilobytes)->Name("lint/20KB");

void lintTwentyKilobytesOfDangers(benchmark::State &state)
{
    lintText(state, policyOf(20'100, true));
}
BENCHMARK(lintTwentyKilobytesOfDangers)->Name("lint/20KB-dangers");

void lintOneMebibyte(benchmark::State &state)
{
    lintText(state, policyOf(1024 * 1024));
}
BENCHMARK(lintOneMebibyte)->Name("lint/1MiB");

/// As many findings as fit into a policy that could still be sent, all of them alike.
void lintEquals(benchmark::State &state)
{
    std::string text = R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
                       R"("Action":"glacier:DeleteArchive","Resource":["*")";
    while (text.size() < 20'400)
        text += R"(,"*")";
    lintText(state, text + "]}]}");
}
BENCHMARK(lintEquals)->Name("lint/5000-equals");

} // namespace
