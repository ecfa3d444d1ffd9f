// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided, for people and for programs.
#pragma once

#include "cli/simulationinput.h"

#include <QJsonObject>
#include <QStringList>

namespace vaultlock::cli {

struct SimulatedPolicies
{
    const SimulatedPolicy &lock;
    const SimulatedPolicy *access; ///< null without one

    policy::PolicyDoubt doubt() const;
    policy::JoinedAnswer decide(const policy::Request &request) const;
};

/// The decision with what it means, the request, and a line a statement; numbers from 1. Safe for a
/// terminal.
QStringList answerLines(const SimulatedPolicies &policies, std::size_t number,
                        const policy::WrittenRequest &request, const policy::JoinedAnswer &answer);

/// decision, policy, statement, sid and trace; statements are counted from 0.
QJsonObject answerJson(const SimulatedPolicies &policies, const policy::JoinedAnswer &answer);

} // namespace vaultlock::cli
