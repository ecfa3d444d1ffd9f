// SPDX-License-Identifier: GPL-3.0-or-later

// What was tried on a lock, and by which clock.
#pragma once

#include "evidence/subject.h"
#include "lock/reading.h"

#include <QJsonArray>
#include <QTimeZone>

#include <optional>

namespace vaultlock::evidence {

/// A trial each, in the order in which they were asked for: prediction, answer, whether they agree,
/// and the entries that say so. Entries of kinds of trials that this version does not know stand
/// behind them, with isKnown false, as eventsJson() has them among events. Lock IDs among `secret`
/// are left out.
QJsonArray trialsJson(const Subject &subject, const QJsonArray &events, const QSet<QString> &secret,
                      const QTimeZone &zone);

/// Of the entries that tell the service's time: those at which it and this computer's were two
/// minutes or more apart. sequence, time, serviceTime, aheadSeconds (of the service's clock).
/// read: where the service was asked; told with sequence 0.
QJsonArray clocksJson(const std::vector<JournalLine> &lines,
                      const std::optional<lock::SourcedReading> &read);

} // namespace vaultlock::evidence
