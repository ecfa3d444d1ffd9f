// SPDX-License-Identifier: GPL-3.0-or-later

// Which database a desk hands its journal over to.
#pragma once

#include "team/teamaddress.h"

#include <optional>

namespace vaultlock::team {

/// A private file beside the journal, for the window and the command line alike. The password is
/// never in it.
struct TeamSettings
{
    TeamPlace place;
    /// It is in the keychain of the desktop, under keychainLabel(); else libpq finds it.
    bool isPasswordKept = false;

    static QString pathFor(const QString &journal)
    {
        return journal + QStringLiteral(".team-settings");
    }
    /// Nothing where there is no file. SettingsUnusable where it cannot be read, or is not whole.
    static TeamResult<std::optional<TeamSettings>> readFor(const QString &journal);
    /// SettingsUnusable: it is as it was.
    TeamResult<void> writeFor(const QString &journal) const;
    /// Nothing is handed over any more. SettingsUnusable: it is still there.
    static TeamResult<void> removeFor(const QString &journal);

    /// Of the database and of the user: another password for each.
    QString keychainLabel() const;

    friend bool operator==(const TeamSettings &, const TeamSettings &) = default;
};

} // namespace vaultlock::team
