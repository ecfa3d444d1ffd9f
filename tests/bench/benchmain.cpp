// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-bench [options of Google Benchmark]
// vaultlock-bench --write-policies FOLDER: the policies of the rows .../example and .../20KB, as
// files, for whoever measures another program with them.
#include "benchpolicies.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

namespace {

int writePolicies(const std::string &folder)
{
    for (const auto &[name, text] :
         {std::pair(std::string("/example.json"), std::string(vaultlock::examplePolicy)),
          std::pair(std::string("/20KB.json"), vaultlock::policyOf(20'100))}) {
        std::ofstream file(folder + name, std::ios::binary);
        if (!file.write(text.data(), static_cast<std::streamsize>(text.size())).flush()) {
            std::cerr << "cannot write " << folder << name << '\n';
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && std::string_view(argv[1]) == "--write-policies")
        return writePolicies(argv[2]);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
