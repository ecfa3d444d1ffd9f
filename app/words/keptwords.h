// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of everything that the program keeps, and before it is taken away.
#pragma once

#include "lock/runninglock.h"
#include "settings/keptthings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vaultlock::words {

QString keptTitle(settings::KeptThing thing);
/// What is in it.
QString keptSentence(settings::KeptThing thing);
/// Where it is and how large: "12.3 kB in PATH", "PATH (entries: 3)".
QString keptPlace(const settings::Kept &kept);

/// "Remove “Drafts”?", or how that is done by hand.
QString removalQuestion(settings::KeptThing thing);
/// What is gone then, a paragraph each. running: the locks in progress; none: it is not known
/// which there are.
QStringList removalConsequences(settings::KeptThing thing,
                                const std::optional<std::vector<lock::RunningLock>> &running);
/// Something of it stayed.
QString notRemoved(const QString &reason);
QString removed(settings::KeptThing thing);
/// Of what another part of the window takes away: in time, after a question, or not at all.
QString askedToRemove(settings::KeptThing thing);

} // namespace vaultlock::words
