// SPDX-License-Identifier: GPL-3.0-or-later

// Paths as a person may write them in a variable.
#pragma once

#include <QString>

class QProcessEnvironment;

namespace vaultlock::aws {

/// HOME, even if it is empty; where it is not set, what the system has for who runs the program.
QString homeFolder(const QProcessEnvironment &environment);

/// `$NAME` and `${NAME}`, then a leading `~` or `~USER`, as botocore has it for the paths that it
/// takes from variables. What nobody knows stays as it is written. The JavaScript SDK expands
/// nothing.
/// Source: botocore 1.43, configloader.raw_config_parse() and
/// utils.get_login_token_cache_directory(); Python's os.path.expandvars() and expanduser().
QString expandedPath(const QString &path, const QProcessEnvironment &environment);

} // namespace vaultlock::aws
