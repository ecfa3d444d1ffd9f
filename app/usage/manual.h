// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the manual page that are made of the tables.
#pragma once

#include <QString>

namespace vaultlock::usage {

/// The page, in troff, of a template: a line `.\" options: NAME` becomes the options of that
/// command;
/// `.\" endings` becomes what every command ends with and what it means of each, `.\" examples` the
/// examples of all. Everything else stays as it is. Empty: the template names a command that there
/// is not, or lacks one that there is.
QString manualPage(const QString &pageTemplate);

} // namespace vaultlock::usage
