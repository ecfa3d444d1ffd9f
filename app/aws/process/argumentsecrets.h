// SPDX-License-Identifier: GPL-3.0-or-later

// What in a program's arguments may be a secret.
#pragma once

#include <QString>
#include <QStringList>

namespace vaultlock::aws {

struct ArgumentSecrets
{
    QStringList anywhere; ///< four signs or more; the longer first
    QStringList words;    ///< shorter ones, of which only whole words count
};

/// Every argument but the names of options, and its parts: of `bob:hunter2pw`, of an address, of
/// JSON, of a script for a shell, behind an option of one letter (`-phunter2pw`). Those under four
/// signs are words that a text may have for other reasons: they are taken where a name of a secret
/// stands before them (`--pin 731`), or a user's.
ArgumentSecrets secretsAmong(const QStringList &arguments);

} // namespace vaultlock::aws
