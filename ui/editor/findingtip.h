// What is said about findings where they stand in the text.
#pragma once

#include "policy/finding.h"

#include <QString>

#include <vector>

namespace vaultlock::ui {

/// Plain text in lines of moderate length, without control characters: the worst first. findings:
/// neither empty nor null.
QString findingTip(std::vector<const policy::Finding *> findings);

/// One line: control characters, which text from outside may hold, become spaces.
QString oneLine(const QString &text);

} // namespace vaultlock::ui
