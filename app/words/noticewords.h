// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to know about a vault's lock beside the state itself.
#pragma once

#include "lock/state.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace vaultlock::words {

struct NoticeWords
{
    bool isAlarming = false;
    QString heading;
    QString text;
};

/// Absent: all is well, or nothing is known.
std::optional<NoticeWords> noticeOf(const lock::State &state);
/// "Ends Tuesday …", "Ended …"; empty where no end is known.
QString expiryLine(const lock::State &state, const QTimeZone &local);

} // namespace vaultlock::words
