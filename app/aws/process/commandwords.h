// SPDX-License-Identifier: GPL-3.0-or-later

// A command line, split as a POSIX shell would, and nothing else that a shell does.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vaultlock::aws {

/// Space, TAB, CR and LF separate; '…' takes everything; "…" takes everything but \" and \\; a
/// backslash elsewhere takes the next character. No variables, no globs, no operators. Nothing
/// where a quote is not closed, a backslash stands at the end, or there is no word.
std::optional<QStringList> commandWords(const QString &text);

} // namespace vaultlock::aws
