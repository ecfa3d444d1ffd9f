// SPDX-License-Identifier: GPL-3.0-or-later

// What a program said last before it failed.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vaultlock::aws {

/// The last line of its standard error that says anything: of at most 200 characters, without
/// control characters and colours. The arguments, all that stands after `password=` or its like,
/// the user of an address, and whatever is as long as a secret key are `[removed]`. Empty where it
/// said nothing.
QString lastLineOf(const QByteArray &standardError, const QStringList &arguments);

} // namespace vaultlock::aws
