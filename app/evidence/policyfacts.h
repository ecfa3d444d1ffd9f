// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy comes to, in the words of this version.
#pragma once

#include "core/identifiers.h"
#include "journal/entry.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace vaultlock::evidence {

/// summary, explanation, timeline, whoWhat: for that vault, whose tags and access policy are not
/// known here.
QJsonObject meaningOf(const QByteArray &policy, const VaultArn &vault);

/// What had to be accepted in the policy, and what was by these entries: rule, severity, what, why,
/// arguments (what the sentence is about), the place in the text, a request that shows it with what
/// the lock policy decides on it (null where there is none), and by whom it was accepted, when and
/// for what. An identity that this version does not find again is told, too.
QJsonArray dangersOf(const QByteArray &policy, const VaultArn &vault,
                     const std::vector<journal::Entry> &entries);

} // namespace vaultlock::evidence
