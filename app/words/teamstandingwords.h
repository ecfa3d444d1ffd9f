// SPDX-License-Identifier: GPL-3.0-or-later

// How this desk stands with its team, and what the others have just done.
#pragma once

#include "journal/entry.h"
#include "team/teamstanding.h"
#include "words/errorwords.h"

#include <QTimeZone>

namespace vaultlock::words {

/// One line: "Team: all 312 lines handed over.", "Team: not reached since 14:03; 3 lines wait."
/// Empty where none is set up.
QString teamStanding(const team::Standing &standing, const QTimeZone &local);
/// The same as short as a button: "Team", "Team: 3 wait", "TEAM: look".
QString teamStandingMark(const team::Standing &standing);
/// What a person has to decide about; see team::isForAPerson(). In the window, which has buttons
/// for it.
ErrorWords teamTrouble(const team::TeamError &error);
/// Beside these buttons, and again before it is done.
QString acceptDatabaseWarning();
QString beginAnewWarning();
/// What a desk that leaves the team is no longer bound by, and what the others no longer see.
QString leavingWarning();

/// What a colleague's entry says to whoever looks at just this vault: "bea initiates the lock of
/// this vault just now. …". Empty: nothing that matters at once.
QString colleagueDid(const QString &member, const journal::Entry &entry, const QTimeZone &local);

} // namespace vaultlock::words
