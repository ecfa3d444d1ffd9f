// SPDX-License-Identifier: GPL-3.0-or-later

// What a round of the watch found, for people, for programs and for Prometheus.
#pragma once

#include "core/terminal.h"
#include "watch/lockround.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace vaultlock::cli {

/// It is in progress and ends within the warning, or it has ended without a locked vault.
bool isDue(const watch::RoundLock &lock, std::chrono::milliseconds warning);

/// A line each; one that says so where there is none, and one of the rehearsals that are left out.
QStringList watchLines(const watch::LockRound &round, std::chrono::milliseconds warning,
                       const Terminal &terminal);

/// `at` (UTC, the local clock), `warningSeconds`, `rehearsals` (how many are left out), and
/// `locks`: `vaultARN`, `connection`, `standing` (InProgress, Locked, Over, Unknown),
/// `expirationDate`, `secondsLeft`, `endsSoon`, `asOf` and `error`. What is not known is null, and
/// an end by the journal alone has `secondsLeft` null.
QJsonObject watchJson(const watch::LockRound &round, std::chrono::milliseconds warning,
                      const QDateTime &now);

/// The text format of Prometheus, version 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/). Of a lock that could not be read
/// there is vaultlock_lock_read 0 and no time that is left: an alarm that goes by the time alone
/// needs absent() beside it.
QByteArray watchMetrics(const std::vector<watch::RoundLock> &locks,
                        std::chrono::milliseconds warning, const QDateTime &now);

} // namespace vaultlock::cli
