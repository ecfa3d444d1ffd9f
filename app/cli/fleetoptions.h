// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of `vaultlock-cli fleet`.
#pragma once

#include "cli/commandline.h"
#include "core/result.h"
#include "fleet/filter.h"
#include "fleet/fleet.h"

#include <variant>

class QCommandLineParser;

namespace vaultlock::cli {

struct FleetOrder
{
    enum class Format {
        Table,
        Json,
        Csv,
    };
    std::vector<fleet::Place> places;
    QString endpointUrl;
    Format format = Format::Table;
    fleet::Wanted wanted;
    std::vector<fleet::KnownPolicy> known; ///< starting points first
    fleet::Filter filter;
    bool tellsChanges = false;
};

/// What was ordered, or the exit code where the command ends here: help, or what cannot be.
std::variant<FleetOrder, int> readFleetOrder(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
