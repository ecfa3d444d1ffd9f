// SPDX-License-Identifier: GPL-3.0-or-later

// Where a line that a program writes names a secret.
#pragma once

#include <QString>

#include <vector>

namespace vaultlock::aws {

/// Whether something in it is the name of a secret: `--pin`, `"SecretAccessKey":`.
bool namesSecret(const QString &text);

struct SaidSecret
{
    qsizetype begin;
    qsizetype end; ///< one past the last
};

/// Of a line, what stands behind a name of a secret with : = or "is", with up to a few words
/// between (`Token for bob: …`), behind an option that takes one (`--token …`, `-p …`), behind the
/// name of a command that a shell traces (`+ curl …`), or before `is your code`. A value may hold
/// blanks and quotes, so nothing of the line behind it is left.
std::vector<SaidSecret> saidSecrets(const QString &line);

/// Whether a line ends so that the next one may be a secret: `Password:`.
bool announcesSecret(const QString &line);

} // namespace vaultlock::aws
