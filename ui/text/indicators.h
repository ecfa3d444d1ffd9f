// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers under which the editing component knows the marks in the text.
#pragma once

#include "policy/finding.h"

#include <Qsci/qsciscintillabase.h>

namespace vaultlock::ui {

/// One for each severity, from Hint to Error.
inline constexpr int firstIndicator = QsciScintillaBase::INDIC_CONTAINER;

constexpr int indicatorFor(policy::Severity severity)
{
    return firstIndicator + static_cast<int>(severity);
}

/// Behind what was searched for.
inline constexpr int matchIndicator = firstIndicator + 4;

/// Enough to see what is wrong; a megabyte of nonsense must not make ten thousands of lines to
/// draw.
inline constexpr std::size_t mostMarks = 2000;

} // namespace vaultlock::ui
