// SPDX-License-Identifier: GPL-3.0-or-later

// What a program said last before it failed.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vaultlock::aws {

/// The end of a standard error.
struct Complaint
{
    QByteArray bytes;
    bool isCut = false; ///< something stood before it
};

/// The last line that says anything: of at most 200 characters, without control characters and
/// colours. `[removed]` are: the arguments and their parts (secretsAmong()), also as a shell quotes
/// them; what is named as a secret (`PIN: 1234`, `Token for bob: …`, saidSecrets()); all of it
/// behind a line like `Password:`; what stands before the @ of an address; and long words, the
/// shorter of them where they mix digits and letters. Empty where it said nothing, or only a line
/// whose beginning is cut off.
QString lastLineOf(const Complaint &complaint, const QStringList &arguments);

} // namespace vaultlock::aws
