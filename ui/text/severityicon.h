// SPDX-License-Identifier: GPL-3.0-or-later

// A small picture and a colour for each severity of a finding.
#pragma once

#include "policy/finding.h"

#include <QColor>
#include <QIcon>

namespace vaultlock::ui {

struct Theme;

/// Told apart by shape, not by colour alone: a disc with a cross (error), an octagon with an
/// exclamation mark (danger), a triangle (warning), a ring with an i (hint).
QIcon severityIcon(policy::Severity severity);

/// Of the icon, and of the line under the text. The shape differs, too.
QColor severityColour(policy::Severity severity, const Theme &theme);

} // namespace vaultlock::ui
