// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of the team's journal for commands, and what they answer, for programs.
#pragma once

#include "cli/commandline.h"
#include "journal/journal.h"
#include "team/handingover.h"
#include "team/teamchains.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace vaultlock::cli {

/// Says what went wrong, and returns exitFailure.
int reportTeamFailure(const team::TeamError &error, const Console &console);
/// Qt's driver has sentences of its own for what is told here; from now on none.
void silenceTeamDriver();

/// The window's, with its password, where one was set up there; else the order stays as it is.
/// Runs the application's event loop.
team::TeamResult<void> useKeptAddress(team::HandOverOrder &order);
/// All desks' journals; Contradicted where the database is not what it was. journal: beside which
/// is kept what was seen. Blocks.
team::TeamResult<std::unique_ptr<journal::Journal>>
readTeamJournal(const team::TeamAddress &address, const QString &journal, const Clock &clock);

/// local: nothing where the journal could not be read.
QJsonObject teamStatusJson(const team::TeamView &view, const QUuid &writer,
                           const std::optional<team::LocalChain> &local);
QJsonArray teamChainsJson(const std::vector<team::ChainReport> &chains);
/// No lock ID is in it.
QJsonObject teamLineJson(const team::TeamLine &line);

} // namespace vaultlock::cli
