// SPDX-License-Identifier: GPL-3.0-or-later

// A decision on a prepared policy, with its trace: as the what-if panel and the linter ask for it.
#include "policy/decision/agesweep.h"
#include "policy/decision/preparedpolicy.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace vaultlock::policy;

namespace {

constexpr std::string_view vault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

std::string policyOf(int statements)
{
    std::string text = R"({"Version": "2012-10-17", "Statement": [)";
    for (int i = 0; i < statements; ++i) {
        const std::string number = std::to_string(i);
        text += i > 0 ? "," : "";
        text += R"({"Sid": "deny-based-on-archive-age-)" + number +
                R"(", "Effect": "Deny", "Principal": )";
        // The last is about everybody; the others each about a team.
        text += i + 1 == statements
                    ? std::string("\"*\"")
                    : R"({"AWS": "arn:aws:iam::123456789012:role/Team)" + number + "\"}";
        text += R"(, "Action": ["glacier:DeleteArchive", "glacier:UploadArchive"], "Resource": ")" +
                std::string(vault) +
                R"(", "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": ")" +
                std::to_string(365 + i) + "\"}}}";
    }
    return text + "]}";
}

Request deletion()
{
    Request request("arn:aws:sts::123456789012:assumed-role/Keeper/monday", "glacier:DeleteArchive",
                    vault);
    request.setArchiveAge(364);
    return request;
}

void decide(benchmark::State &state, int statements)
{
    const PreparedPolicy policy = PreparedPolicy::fromText(policyOf(statements));
    const Request request = deletion();
    if (policy.decide(request).decision != Decision::Denied)
        state.SkipWithError("the request is not denied");
    for (auto _ : state)
        benchmark::DoNotOptimize(policy.decide(request));
}

void decideExample(benchmark::State &state)
{
    decide(state, 1);
}
BENCHMARK(decideExample)->Name("decide/example");

void decideNinetyStatements(benchmark::State &state)
{
    decide(state, 90);
}
BENCHMARK(decideNinetyStatements)->Name("decide/90-statements");

/// Ninety thresholds, so 181 breakpoints, with ninety statements to look at for each.
void sweep(benchmark::State &state)
{
    const PreparedPolicy policy = PreparedPolicy::fromText(policyOf(90));
    const Request request = deletion();
    for (auto _ : state)
        benchmark::DoNotOptimize(sweepArchiveAge(policy, request));
    state.counters["intervals"] = static_cast<double>(sweepArchiveAge(policy, request).size());
}
BENCHMARK(sweep)->Name("decide/sweep");

} // namespace
