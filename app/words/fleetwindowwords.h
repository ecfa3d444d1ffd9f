// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of the vaults of several accounts and Regions.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::words {

/// "Not read yet" before it was, else the stage's name.
QString fleetStage(const fleet::Row &row);
/// One sentence with all that is known of it, for those who hear a row.
QString fleetRowSentence(const fleet::Row &row, const std::vector<fleet::KnownPolicy> &known,
                         const Clock &clock);
/// What a row's details say, in this order: a name, and what is known.
struct FleetFact
{
    QString name;
    QString value;
};
std::vector<FleetFact> fleetFacts(const fleet::Row &row, const QString &place,
                                  const std::vector<fleet::KnownPolicy> &known, const Clock &clock);

/// How far it has come: "Reading: 1,200 vaults in 3 of 8 places; 40 locks are still to be read."
QString fleetStanding(const fleet::Fleet &fleet, std::size_t vaults, std::size_t stillToRead);
/// Before anything was read.
QString fleetNotRead();
/// "12 of 2,000 vaults". Of all: "2,000 vaults".
QString fleetCount(std::size_t shown, std::size_t all);
/// Where a vault's details would stand.
QString noVaultInRow();
/// Where a list of what is not known is empty; where nothing was compared with the last look.
QString nothingIsMissing();
QString notComparedYet();
/// Where no vault passes what is asked for.
QString noVaultPasses();
/// That a row passes also where it cannot be told.
QString unknownPasses();
/// What a table of places is for.
QString fleetPlacesIntroduction();
QString noPlaceChosen();
QString fleetExported(std::size_t vaults, const QString &path);
QString fleetNotExported(const Error &error);
/// Of a file that was to have a policy.
QString noPolicyInFile();
/// A policy's file that nothing can be compared with.
QString policyNotTaken(const QString &path, const QString &why);

} // namespace vaultlock::words
