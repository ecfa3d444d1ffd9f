// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about findings where they stand in the text.
#pragma once

#include "policy/completion/helptopic.h"
#include "policy/finding.h"

#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::ui {

/// Plain text in lines of moderate length, without control characters: the worst first. findings:
/// neither empty nor null.
QString findingTip(std::vector<const policy::Finding *> findings);

/// What is wrong, and below it what the word means. Empty where there is nothing to say.
QString tipText(const std::vector<const policy::Finding *> &findings,
                const std::optional<policy::HelpTopic> &topic);

/// One line: control characters, which text from outside may hold, become spaces.
QString oneLine(const QString &text);

} // namespace vaultlock::ui
