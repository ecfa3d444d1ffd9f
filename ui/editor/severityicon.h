// A small picture for each severity of a finding.
#pragma once

#include "policy/finding.h"

#include <QIcon>

namespace vaultlock::ui {

/// Told apart by shape, not by colour alone: a disc with a cross (error), an octagon with an
/// exclamation mark (danger), a triangle (warning), a ring with an i (hint).
QIcon severityIcon(policy::Severity severity);

} // namespace vaultlock::ui
