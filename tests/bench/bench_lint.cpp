// Full validation with positions, as it runs at each keystroke.
#include "policy/linter.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace vaultlock;

namespace {

const char *const example = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "deny-based-on-archive-age",
      "Principal": "*",
      "Effect": "Deny",
      "Action": "glacier:DeleteArchive",
      "Resource": ["arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"],
      "Condition": {
        "NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}
      }
    }
  ]
}
)";

/// Of at least that many bytes: retentions without a fault but for the hints on their days, or each
/// with two dangers in it.
std::string policyOf(std::size_t bytes, bool hasDangers = false)
{
    const std::string whom =
        hasDangers ? R"({"AWS": "arn:aws:iam::123456789012:role/Archivists"})" : R"("*")";
    const std::string what = hasDangers ? R"(["glacier:DeleteArchive", "glacier:UploadArchive"])"
                                        : R"(["glacier:DeleteArchive"])";
    std::string text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n";
    for (int i = 0; text.size() + 4 < bytes; ++i) {
        if (i > 0)
            text += ",\n";
        text += "    {\"Sid\": \"Keep" + std::to_string(i) +
                "\", \"Effect\": \"Deny\",\n     \"Principal\": " + whom +
                ",\n     \"Action\": " + what +
                ",\n     \"Resource\": "
                "\"arn:aws:glacier:us-west-2:123456789012:vaults/examplevault\",\n"
                "     \"Condition\": {\"NumericLessThan\": {\"glacier:ArchiveAgeInDays\": \"" +
                std::to_string(366 + i) + "\"}}}";
    }
    return text + "\n  ]\n}\n";
}

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
    lintText(state, example);
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
