// SPDX-License-Identifier: GPL-3.0-or-later

// Which page is about what: for whoever leads there.
#pragma once

#include "core/error.h"
#include "lock/lockstage.h"
#include "policy/finding.h"
#include "policy/guided/guidedrule.h"

#include <QString>

#include <vector>

namespace vaultlock::guide {

/// "finding/json-syntax", "error/access-denied", "state/in-progress", "card/retention": stable,
/// links from outside and the files of the HTML are called so.
QString pageOf(policy::Rule rule);
QString pageOf(ErrorKind kind);
QString pageOf(lock::LockStage stage);
QString pageOf(const policy::GuidedRule &card);

/// A step of the procedure that the window has a page for.
enum class Step {
    Write,
    Review,
    Try,
    Locked,
};
QString pageOf(Step step);

/// Where the guide begins.
QString firstPage();
QString newsPage();
QString shortcutsPage();

/// In the order in which they are told.
std::vector<ErrorKind> errorKinds();
std::vector<lock::LockStage> lockStages();
/// One of each kind, with usual values.
std::vector<policy::GuidedRule> cards();

} // namespace vaultlock::guide
