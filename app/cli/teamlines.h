// SPDX-License-Identifier: GPL-3.0-or-later

// What `team` answers, for programs.
#pragma once

#include "team/handingover.h"
#include "team/teamchains.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace vaultlock::cli {

/// local: nothing where the journal could not be read.
QJsonObject teamStatusJson(const team::TeamView &view, const QUuid &writer,
                           const std::optional<team::LocalChain> &local);
QJsonArray teamChainsJson(const std::vector<team::ChainReport> &chains);
/// No lock ID is in it.
QJsonObject teamLineJson(const team::TeamLine &line);

} // namespace vaultlock::cli
