// SPDX-License-Identifier: GPL-3.0-or-later

// A reading of the service's, from the program that asked to the one that writes it down.
#pragma once

#include "lock/reading.h"

#include <QJsonObject>

#include <optional>

namespace vaultlock::evidencedesk {

/// Without the service's clock, which nobody needs of it.
QJsonObject jsonOf(const lock::SourcedReading &reading);
/// Nothing: it is none.
std::optional<lock::SourcedReading> sourcedReadingOf(const QJsonObject &object);

} // namespace vaultlock::evidencedesk
