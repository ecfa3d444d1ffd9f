// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that the program keeps on this computer, where it is, how large, and how it goes away.
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace vaultlock::settings {

enum class KeptThing {
    Journal,   // lock IDs are in it
    TeamPlace, // where the team's database is
    Drafts,
    Sandbox,   // its vaults and locks
    FleetLook, // the last look at all vaults
    Campaign,  // one policy for many vaults: what is left of it
    RecentFiles,
    Connections,  // by which way a service was reached last
    Looks,        // of window and lists
    Attempts,     // what people were told and have tried of each lock
    TypedKeys,    // names here, secrets in the keychain
    OtherChoices, // of evidence and fleet
    LoginStart,   // the entry that starts the program at a login
    DamagedFiles, // settings that were set aside
};
inline constexpr KeptThing lastKeptThing = KeptThing::DamagedFiles;

/// Where the program keeps what it keeps; empty: it does not.
struct Places
{
    QString journal = {};
    QString drafts = {}; ///< a folder
    QString sandbox = {};
    QString fleetLook = {};
    QString campaign = {};
    QString settings = {};
    QString loginStart = {};
};

struct Kept
{
    KeptThing thing;
    QString place;   ///< a file or a folder; for people
    qint64 size = 0; ///< in bytes; of settings: how many there are
    bool isInSettings = false;
};

/// Only what is there. Reads no more than sizes and names.
std::vector<Kept> keptThings(const Places &places, const QSettings &settings);

/// How it can be taken away.
enum class Removal {
    AtOnce,     // by remove()
    ByItsOwner, // by whoever keeps it in memory as well: the keychain, the team, the login
    ByHand,     // the program works with it: after it has ended
};
Removal removalOf(KeptThing thing);

/// AtOnce only. Drafts that a window has open stay. FileNotWritable: which one stayed, and why.
Result<void> remove(KeptThing thing, const Places &places, QSettings &settings);

} // namespace vaultlock::settings
