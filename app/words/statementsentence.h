// SPDX-License-Identifier: GPL-3.0-or-later

// One statement of a policy as sentences.
#pragma once

#include "policy/meaning/explanation.h"

#include <QString>

namespace vaultlock::words {

/// With its first letter as at the beginning of a sentence.
QString capitalised(QString text);
/// As within one.
QString uncapitalised(QString text);

/// Of archives: what retention is about.
policy::ActionSet deletion();

/// What the statement says of the actions, whatever its conditions.
QString foreverSentence(const policy::ExplainedStatement &statement, policy::ActionSet actions);
/// What it says of them where its conditions are met.
QString conditionalSentence(const policy::ExplainedStatement &statement, policy::ActionSet actions);

} // namespace vaultlock::words
