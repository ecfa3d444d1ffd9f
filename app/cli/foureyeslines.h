// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the rule of four eyes answer, for programs and for people.
#pragma once

#include "foureyes/rule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vaultlock::cli {

QJsonObject ruleJson(const foureyes::TeamKnowledge &team);
/// One object an approval, those that were withdrawn, too.
QJsonArray approvalsJson(const foureyes::TeamKnowledge &team);
/// The same in lines.
QStringList approvalLines(const foureyes::TeamKnowledge &team);

} // namespace vaultlock::cli
