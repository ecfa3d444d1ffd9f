// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two programs, started apart, mean the same connection.
#pragma once

#include "workspace/connectionchoice.h"

class QProcessEnvironment;

namespace vaultlock::workspace {

/// Equal where the choice leads both programs to the same service as the same identity: made of the
/// choice and, where it is live, of all in the environment that has a say in it. It tells nothing
/// of those: a hash, without any secret access key or session token, whose key's ID stands for
/// them. Empty for typed keys, which one program alone has.
QString connectionMark(const ConnectionChoice &choice, const QProcessEnvironment &environment);

} // namespace vaultlock::workspace
